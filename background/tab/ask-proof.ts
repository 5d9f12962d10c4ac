/** Asks a tab's frames to compare what they read with what is painted, and ends that. */

import { browser } from 'wxt/browser';
import { loadSettings } from '../../storage/settings';
import type { TabRecord } from './record';

/**
 * To be called at each assessment. Tells nobody who does already what is wanted, by the readings of the record: nothing is
 * kept here, for the worker dies at any moment. Proofs that are not wanted any more are dropped from the record.
 * @param wanted the readings alone say nothing against the request.
 */
export async function askForProof(tabId: number, tab: TabRecord, wanted: boolean): Promise<void> {
  const frames = Object.values(tab.frames);
  const isTold = wanted
    ? frames.every(({ proof }) => proof !== undefined)
    : frames.every(({ proof }) => proof === undefined);
  if (isTold) return;
  if (!wanted) for (const frame of frames) delete frame.proof;
  const asksFirst = wanted && ((await loadSettings().catch(() => null))?.askFirst ?? false);
  // No frame answers; what it finds comes with its next reading.
  await browser.tabs
    .sendMessage(tabId, { kind: 'prove', wanted, asksFirst })
    .catch(() => undefined);
}
