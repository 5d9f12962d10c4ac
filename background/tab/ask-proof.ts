/** Asks a tab's frames to compare what they read with what is painted, and ends that. */

import { browser } from 'wxt/browser';
import type { ToReader } from '../../messages/to-reader';
import { loadSettings } from '../../storage/settings';
import { report } from '../../text/report';
import type { Change } from './change';

/**
 * Tells nobody who does already what is wanted, by the readings of the record: nothing is kept here, for the worker dies at
 * any moment.
 */
export async function followProof({ tabId, changed, after, isJudged }: Change): Promise<void> {
  if (!isJudged) return;
  const frames = Object.values(changed.frames);
  const wanted = after.wantsProof;
  const isTold = frames.every(({ proof }) => (proof !== undefined) === wanted);
  if (isTold) return;
  const message: Partial<ToReader> = {
    kind: 'prove',
    wanted,
    asksFirst: wanted && (await asksFirst()),
  };
  // No frame answers; what it finds comes with its next reading.
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

async function asksFirst(): Promise<boolean> {
  try {
    return (await loadSettings()).askFirst;
  } catch (error) {
    report(error, 'ask first');
    return false;
  }
}
