/** After an install, an update or a grant: the scripts in tabs that are open already. */

import { browser } from 'wxt/browser';
import { portalTabs } from './portal-tabs';

/**
 * Puts the watcher into the tabs that are open when the extension is installed or updated, or is let onto a site. Browsers
 * put it only into pages loaded afterwards, and what stands in open ones is cut off by an update: nobody should have to reload a
 * half-written request. Call it at the top of the background.
 */
export function reviveOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void revive());
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.length) void revive();
  });
}

async function revive(): Promise<void> {
  await Promise.all(
    (await portalTabs()).map(async (tabId) => {
      // A tab that is gone, asleep or not ours is no error: it gets its watcher when it is loaded.
      await browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: ['/watch.js'] })
        .catch(() => undefined);
    }),
  );
}
