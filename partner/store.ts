/** Where the profile book is kept. Extension pages may read here; only the background writes. */

import { EMPTY_BOOK, type ProfileBook, readBook } from './book';
import { database } from './database';

const BOOK = 'profiles';
const ASIDE = 'kept-aside';

/** A stored value that could not be read: kept, so that nothing a user typed is ever dropped. */
export interface KeptAside {
  /** ISO date and time. */
  when: string;
  problem: string;
  value: unknown;
}

/**
 * The stored profile book. A value that cannot be read is moved aside first, so that saving a new profile
 * does not overwrite it.
 * @returns the book; an empty one when nothing readable is stored. Rejects when the storage fails.
 */
export async function loadBook(): Promise<ProfileBook> {
  const db = await database();
  const stored = await db.get('settings', BOOK);
  const read = readBook(stored);
  if ('book' in read) return read.book;
  await keepAside(read.problem, stored);
  await db.delete('settings', BOOK);
  return EMPTY_BOOK;
}

/** Stores the book. Rejects when the storage fails; the old value then stays. */
export async function saveBook(book: ProfileBook): Promise<void> {
  const db = await database();
  await db.put('settings', book, BOOK);
}

async function keepAside(problem: string, value: unknown): Promise<void> {
  const db = await database();
  const kept = (await listKeptAside()).slice(-9);
  await db.put('settings', [...kept, { when: new Date().toISOString(), problem, value }], ASIDE);
}

/** @returns the values kept aside, oldest first. */
export async function listKeptAside(): Promise<KeptAside[]> {
  const kept = await (await database()).get('settings', ASIDE);
  return Array.isArray(kept) ? (kept as KeptAside[]) : [];
}
