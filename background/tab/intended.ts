/** Whom a tab was opened for, or whose page in Partner Center it showed last: in `storage.session`. */

import { browser } from 'wxt/browser';
import type { Intended } from '../../request/directory';

const keyOf = (tabId: number): string => `intended:${tabId}`;

/** @returns whom the tab is meant for; null when nobody knows. */
export async function intendedFor(tabId: number): Promise<Intended | null> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key] as Intended | null | undefined;
  const isText = (text: unknown) => text === undefined || typeof text === 'string';
  const isTenant = [stored?.domain, stored?.tenantId, stored?.name].every(isText);
  return (isTenant && (stored?.domain || stored?.tenantId) && stored) || null;
}

export const saveIntended = (tabId: number, intended: Intended): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: intended });

export const forgetIntended = (tabId: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tabId));
