/** The profile book in the user's browser account (`storage.sync`), one item per profile. */

import { browser } from 'wxt/browser';
import type { ProfileBook } from '../profile/book';

/**
 * Whether the book may be kept there. Not in Firefox: scripts in web pages' processes can read `storage.sync` there, and
 * nothing can forbid it (Chromium: `background/stored/storage-access.ts`).
 */
export const OFFERS_ACCOUNT = import.meta.env.BROWSER !== 'firefox';

/** What browsers allow (Chrome and Firefox alike): bytes an item, bytes in all. */
const ITEM_BYTES = 8192;
const ALL_BYTES = 102_400;

const INDEX = 'profiles';
const key = (id: string) => `profile:${id}`;

/** The book does not fit into a browser account. */
export class TooLarge extends Error {}

/**
 * @returns what the account holds, to be read with `readBook`; undefined when it holds nothing of ours.
 * Rejects when the browser offers no account storage.
 */
export async function fetchFromAccount(): Promise<unknown> {
  const stored = await browser.storage.sync.get(null);
  const index = stored[INDEX] as { ids?: unknown } | undefined;
  if (index === undefined) return undefined;
  if (typeof index !== 'object' || index === null || !Array.isArray(index.ids)) return index;
  const { ids, ...rest } = index;
  return { ...rest, profiles: ids.map((id) => stored[key(String(id))]).filter(Boolean) };
}

/**
 * Puts the book into the account and takes out profiles that are no longer in it.
 * Rejects with `TooLarge` before anything is written, with the browser's error when it refuses.
 */
export async function saveToAccount(book: ProfileBook): Promise<void> {
  const { profiles, ...rest } = book;
  const items: Record<string, unknown> = {
    [INDEX]: { ...rest, ids: profiles.map(({ id }) => id) },
  };
  for (const entry of profiles) items[key(entry.id)] = entry;
  const sizes = Object.entries(items).map(([name, value]) => bytes(name) + bytes(value));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all > ALL_BYTES || sizes.some((size) => size > ITEM_BYTES)) throw new TooLarge();
  const before = Object.keys(await browser.storage.sync.get(null));
  await browser.storage.sync.set(items);
  const stale = before.filter((name) => name.startsWith('profile:') && !(name in items));
  if (stale.length > 0) await browser.storage.sync.remove(stale);
}

/** Takes the book out of the account. */
export async function clearAccount(): Promise<void> {
  const names = Object.keys(await browser.storage.sync.get(null));
  const own = names.filter((name) => name === INDEX || name.startsWith('profile:'));
  if (own.length > 0) await browser.storage.sync.remove(own);
}

const bytes = (value: unknown): number =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).length;
