/** The clouds that are off until the user grants their hosts: their watcher is registered then. */

import { browser } from 'wxt/browser';
import { matchPatterns } from '../../portals/hosts';
import { report } from '../../text/report';
import { serialQueue } from '../../text/serial-queue';

const ID = 'watch-optional-clouds';

/**
 * Keeps the watcher of the optional hosts in step with what is granted. To be called at the top of the
 * background: grants are announced only to listeners added at once.
 */
export function watchOptionalClouds(): void {
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
}

const queued = serialQueue(30_000);

const register = (): Promise<void> =>
  queued(update).catch((error) => report(error, 'watch optional hosts'));

async function update(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = matchPatterns('optional').filter((pattern) => origins.includes(pattern));
  // Rejects if no such script is registered, which is fine.
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: granted, js: ['watch.js'], allFrames: true, runAt: 'document_start' },
  ]);
}
