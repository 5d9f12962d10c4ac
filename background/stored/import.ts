/** Bringing a list into the customer book, and taking it back. */

import { LAST_IMPORT, ownWordsOf, readLastImport, undone } from '../../customer/last-import';
import { type Incoming, merge } from '../../customer/merge';
import { database } from '../../storage/database';
import { changeBook, loadCustomers, write } from './book';
import { isOwn } from './own';
import { getActiveProfile } from './profile';

export interface Imported {
  added: number;
  updated: number;
  /** Rows that name the partner's own directory: it is no customer's, whatever a list says. */
  left: number;
}

/**
 * Brings customers into the book, in one transaction: all of them or none.
 * @param id of the import.
 * @returns how many were new, how many changed, and how many were left out. Rejects when the storage fails.
 */
export async function importCustomers(rows: readonly Incoming[], id = ''): Promise<Imported> {
  return await changeBook(async () => {
    const profile = await getActiveProfile();
    const customers = rows.filter(({ facts }) => !isOwn(facts, profile));
    const book = await loadCustomers();
    const { put, remove, added, updated } = merge(book, customers);
    const changed = new Set([...put.map(({ id }) => id), ...remove]);
    const before = book.filter(({ id }) => changed.has(id));
    const known = new Set(before.map(({ id }) => id));
    const fresh = put.map((each) => each.id).filter((each) => !known.has(each));
    await write(put, remove, { id, added: fresh, before, own: ownWordsOf(put) });
    return { added, updated, left: rows.length - customers.length };
  });
}

/**
 * Takes the last import back: what it brought goes, what it changed is as before. A customer that the user has written
 * something about meanwhile stays.
 * @returns false when there is nothing to take back.
 */
export const undoImport = (): Promise<boolean> =>
  changeBook(async () => {
    const last = readLastImport(await (await database()).get('settings', LAST_IMPORT));
    if (!last) return false;
    const { put, remove } = undone(last, await loadCustomers());
    await write(put, remove, null);
    return true;
  });
