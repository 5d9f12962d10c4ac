/** Shows the options page once, right after the extension was installed. */

import { browser } from 'wxt/browser';
import { database } from '../storage/database';

/**
 * Opens the options page on first install. Call it at the top of the background: the browser delivers the
 * install event only to listeners added at once.
 */
export function openOnFirstInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOnce();
  });
}

async function openOnce(): Promise<void> {
  // The event comes again when an extension is reloaded or put in place by hand.
  const db = await database();
  if (await db.get('settings', 'welcomed')) return;
  await db.put('settings', true, 'welcomed');
  await browser.runtime.openOptionsPage();
}
