/** Whom a tab was opened for, or whose page in Partner Center it showed last: in `storage.session`. */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { TenantSchema } from '../../messages/tenant-schema';
import { isNamed } from '../../portals/tenant';
import type { Intended } from '../../request/directory';
import { safeParse } from '../../text/safe-parse';

const IntendedSchema = TenantSchema.extend({ isVisited: z.boolean().optional() });

const keyOf = (tabId: number): string => `intended:${tabId}`;

/** @returns whom the tab is meant for; null when nobody knows. */
export async function intendedFor(tabId: number): Promise<Intended | null> {
  const key = keyOf(tabId);
  const stored = safeParse(IntendedSchema, (await browser.storage.session.get(key))[key]);
  return stored.success && isNamed(stored.data) ? stored.data : null;
}

export const saveIntended = (tabId: number, intended: Intended): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: intended });

export const forgetIntended = (tabId: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tabId));
