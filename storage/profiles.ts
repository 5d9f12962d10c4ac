/** Where the profile book is kept. Extension pages may read here; only the background writes. */

import { EMPTY_BOOK, joinBooks, type ProfileBook, readBook } from '../profile/book';
import { report } from '../text/report';
import { fetchFromAccount, saveToAccount } from './account';
import { database } from './database';

/** `account`: in the user's browser account as well, so that other computers have it. */
export type StorageArea = 'computer' | 'account';

const BOOK = 'profiles';
const ASIDE = 'kept-aside';
const AREA_KEY = 'place';

/** A stored value that could not be read: kept, so that nothing a user typed is ever dropped. */
export interface Quarantined {
  /** ISO date and time. */
  when: string;
  problem: string;
  value: unknown;
}

/** @returns where the user wants the book kept. */
export async function loadStorageArea(): Promise<StorageArea> {
  return (await (await database()).get('settings', AREA_KEY)) === 'account'
    ? 'account'
    : 'computer';
}

/** Remembers where the user wants the book kept; what is stored there already is not touched. */
export async function saveStorageArea(area: StorageArea): Promise<void> {
  await (await database()).put('settings', area, AREA_KEY);
}

/**
 * The stored profile book. A value that cannot be read is set aside first, so that saving a new profile
 * does not overwrite it.
 * @param place where to look; this computer's copy stands in when the account holds nothing readable.
 * @returns the book; an empty one when nothing readable is stored. Rejects when the storage fails.
 */
export async function loadBook(area: StorageArea): Promise<ProfileBook> {
  if (area === 'account') {
    const fromAccount = await bookInAccount();
    if (fromAccount && fromAccount.profiles.length > 0) return fromAccount;
  }
  const db = await database();
  const stored = await db.get('settings', BOOK);
  const read = readBook(stored);
  if ('book' in read) return read.book;
  await keepAside(read.problem, stored);
  await db.delete('settings', BOOK);
  return EMPTY_BOOK;
}

/**
 * The book in the browser account.
 * @returns null when there is none that can be read; what cannot be read is copied aside and left there,
 * for it may be a newer version's.
 */
export async function bookInAccount(): Promise<ProfileBook | null> {
  let stored: unknown;
  try {
    stored = await fetchFromAccount();
  } catch (error) {
    report(error, 'browser account');
    return null;
  }
  if (stored === undefined) return null;
  const read = readBook(stored);
  if ('book' in read) return read.book;
  await keepAside(read.problem, stored);
  return null;
}

/**
 * Stores the book on this computer and, if the user wants, in the account first: what does not fit there
 * is stored nowhere. Rejects when it cannot be stored; the old values then stay.
 */
export async function saveBook(book: ProfileBook, area: StorageArea): Promise<void> {
  if (area === 'account') await saveToAccount(book);
  await (await database()).put('settings', book, BOOK);
}

async function keepAside(problem: string, value: unknown): Promise<void> {
  const kept = await listQuarantined();
  if (kept.some((other) => JSON.stringify(other.value) === JSON.stringify(value))) return;
  const added = { when: new Date().toISOString(), problem, value };
  await (await database()).put('settings', [...kept.slice(-9), added], ASIDE);
}

/** @returns the values set aside, oldest first. */
export async function listQuarantined(): Promise<Quarantined[]> {
  const kept = await (await database()).get('settings', ASIDE);
  const isWhole = (one: Partial<Quarantined> | null) =>
    typeof one?.when === 'string' && typeof one.problem === 'string';
  return Array.isArray(kept) ? (kept as Quarantined[]).filter(isWhole) : [];
}

/** Forgets the values set aside, once the user has exported them or does not want them. */
export async function discardKeptAside(): Promise<void> {
  await (await database()).delete('settings', ASIDE);
}

/**
 * Joins the values set aside that today's version can read into a book.
 * @returns the joined book, and how many values went in; those are no longer set aside once the caller
 * has stored the book and calls `forget`.
 */
export async function recoverQuarantined(book: ProfileBook): Promise<{
  book: ProfileBook;
  count: number;
  forget: () => Promise<void>;
}> {
  const kept = await listQuarantined();
  const readable = kept.filter(({ value }) => 'book' in readBook(value));
  const joined = readable.reduce((sum, { value }) => {
    const read = readBook(value);
    return 'book' in read ? joinBooks(sum, read.book) : sum;
  }, book);
  const rest = kept.filter((entry) => !readable.includes(entry));
  const forget = async () => {
    await (await database()).put('settings', rest, ASIDE);
  };
  return { book: joined, count: readable.length, forget };
}
