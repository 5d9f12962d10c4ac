/** The customer book in the database. Only the background writes to it. */

import {
  type BookPart,
  changed,
  changesOf,
  PARTS,
  partOf,
  type StoredCustomer,
} from './book-parts';
import { database } from './database';

const listOf = (part: BookPart | undefined): unknown[] =>
  // A part that is damaged has none.
  Array.isArray(part?.customers) ? part.customers : [];

const idOf = (stored: unknown): string => String((stored as { id?: unknown } | null)?.id ?? '');

/** In the order of their keys, which is the book's. */
function inOrder(stored: unknown[]): unknown[] {
  const byKey = stored.map((one) => ({ id: idOf(one), one }));
  byKey.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  return byKey.map(({ one }) => one);
}

/** @returns all that is stored, of any kind. Rejects when the storage fails, as the others do. */
export const storedBook = async (): Promise<unknown[]> =>
  inOrder((await (await database()).getAll('book')).flatMap(listOf));

/** So many parts are read at once: with 50,000 customers these are some thousand, which takes about 20 ms. */
const PIECE = 16;

/**
 * Reads all that is stored, piece by piece: between two of them whoever types is served.
 * @param take is given what is stored of some customers, in no particular order. All pieces are of one moment.
 * @returns when all are read; rejects when the storage fails.
 */
export async function storedBookInPieces(take: (customers: unknown[]) => void): Promise<void> {
  const book = (await database()).transaction('book').store;
  const pieces = Array.from({ length: PARTS / PIECE }, (_, n) =>
    book.getAll(IDBKeyRange.bound(n * PIECE, (n + 1) * PIECE - 1)),
  );
  await Promise.all(pieces.map(async (piece) => take((await piece).flatMap(listOf))));
}

/** @returns what is stored of some customers, among them the one with this key. */
export const storedNear = async (id: string): Promise<unknown[]> =>
  listOf(await (await database()).get('book', partOf(id)));

/** @returns what is stored of some customers, among them all with this domain. */
export const storedNearDomain = async (domain: string): Promise<unknown[]> =>
  inOrder((await (await database()).getAllFromIndex('book', 'domains', domain)).flatMap(listOf));

/**
 * Changes the book within a transaction.
 * @param transaction one that writes to `book`; where anything fails, all of it fails.
 * @param put customers to write, each under its key.
 * @param remove keys to delete.
 */
export function changeStored(
  transaction: IDBTransaction,
  put: readonly StoredCustomer[],
  remove: readonly string[],
): void {
  const book = transaction.objectStore('book');
  for (const change of changesOf(put, remove)) {
    const reading: IDBRequest<BookPart | undefined> = book.get(change.part);
    reading.onsuccess = () => {
      const part = changed(reading.result, change);
      if (part.customers.length > 0) book.put(part);
      else book.delete(change.part);
    };
  }
}
