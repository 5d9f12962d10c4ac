/** The tabs that show a portal, whether anything is known of them yet or not. */

import { browser } from 'wxt/browser';
import { matchPatterns } from '../../portals/hosts';

/** @returns their IDs. Without the host's permission a tab's address is not known, and the tab not found. */
export async function portalTabs(): Promise<number[]> {
  const url = [...matchPatterns('required'), ...matchPatterns('optional')];
  // A browser that refuses to tell has none that could be read either.
  const tabs = await browser.tabs.query({ url }).catch(() => []);
  return tabs.flatMap(({ id }) => id ?? []);
}
