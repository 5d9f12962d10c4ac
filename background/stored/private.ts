/** Tabs of private windows: of them nothing is kept that the user does not keep. */

import { browser } from 'wxt/browser';

/** @returns whether a tab is in a private window; true as well for one that is gone: nobody can tell any more. */
export async function isPrivate(tabId: number): Promise<boolean> {
  // The tab is gone; see above.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito ?? true;
}

/** @returns whether the window that the user is in is a private one. */
export async function isPrivateInUse(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? false;
}
