/** Bringing a list into the customer book, and taking it back. */

import { type Incoming, merge } from '../../customer/merge';
import type { CustomerFacts } from '../../customer/record';
import { domainsOf, NOTHING_OWN } from '../../customer/record';
import { customersIn } from '../../customer/stored-customers';
import { isOwnDomain } from '../../profile/domains';
import type { Profile } from '../../profile/profile';
import { database } from '../../storage/database';
import { changeBook, LAST_IMPORT, type LastImport, loadCustomers, write } from './book';
import { getActiveProfile } from './profile';

export interface Imported {
  added: number;
  updated: number;
  /** Rows that name the partner's own directory: it is no customer's, whatever a list says. */
  left: number;
}

/**
 * Brings customers into the book, in one transaction: all of them or none.
 * @returns how many were new, how many changed, and how many were left out. Rejects when the storage fails.
 */
export async function importCustomers(rows: readonly Incoming[]): Promise<Imported> {
  const profile = await getActiveProfile();
  const customers = rows.filter(({ facts }) => !isOwn(facts, profile));
  return await changeBook(async () => {
    const book = await loadCustomers();
    const { put, remove, added, updated } = merge(book, customers);
    const changed = new Set([...put.map(({ id }) => id), ...remove]);
    const before = book.filter(({ id }) => changed.has(id));
    const known = new Set(before.map(({ id }) => id));
    const fresh = put.map(({ id }) => id).filter((id) => !known.has(id));
    await write(put, remove, { added: fresh, before });
    return { added, updated, left: rows.length - customers.length };
  });
}

/** Whether facts name a directory of the partner itself. */
export const isOwn = (facts: CustomerFacts, profile: Profile | null): boolean =>
  profile !== null &&
  ((facts.tenantId !== null && profile.tenantIds.includes(facts.tenantId)) ||
    domainsOf(facts).some((domain) => isOwnDomain(domain, profile)));

/**
 * Takes the last import back: what it brought goes, what it changed is as before. A customer that the user has written
 * something about meanwhile stays.
 * @returns false when there is nothing to take back.
 */
export const undoImport = (): Promise<boolean> =>
  changeBook(async () => {
    const last = readLast(await (await database()).get('settings', LAST_IMPORT));
    if (!last) return false;
    const written = new Set(
      (await loadCustomers())
        .filter((customer) =>
          Object.entries(NOTHING_OWN).some(([key, nothing]) => customer[key as never] !== nothing),
        )
        .map(({ id }) => id),
    );
    const remove = last.added.filter((id) => !written.has(id));
    await write(last.before, remove, null);
    return true;
  });

function readLast(value: unknown): LastImport | null {
  const { added, before } = (value ?? {}) as Partial<LastImport>;
  if (!Array.isArray(added) || !added.every((id) => typeof id === 'string')) return null;
  return { added, before: customersIn(before) };
}
