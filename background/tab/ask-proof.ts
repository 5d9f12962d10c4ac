/** Asks a tab's frames to compare what they read with what is painted, and ends that. */

import { browser } from 'wxt/browser';
import type { ToReader } from '../../messages/to-reader';
import { asksFirst } from '../../storage/settings';
import { report } from '../../text/report';
import { within } from '../../text/serial-queue';
import type { Change } from './change';
import { injectProver } from './reader-lifecycle';
import type { TabRecord } from './record';

/**
 * Tells nobody who does already what is wanted, by the readings of the record: nothing is kept here, for the worker dies at
 * any moment.
 */
export async function followProof({ tabId, changed, after, isJudged }: Change): Promise<void> {
  if (!isJudged) return;
  const frames = Object.values(changed.frames);
  const wanted = after.wantsProof;
  const knowsAlready = frames.every(({ proof }) => (proof !== undefined) === wanted);
  if (knowsAlready) return;
  if (wanted) await putIn(tabId, changed.frames);
  const message: Partial<ToReader> = {
    kind: 'prove',
    wanted,
    asksFirst: wanted && (await asksFirst()),
  };
  // No frame answers; what it finds comes with its next reading.
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** A frame that hangs for so long (milliseconds) proves nothing, and so is not right. */
const PATIENCE_MS = 1000;

/** Puts what proves into the frames that do not prove yet. Never rejects. */
async function putIn(tabId: number, frames: TabRecord['frames']): Promise<void> {
  const without = Object.keys(frames)
    .map(Number)
    .filter((frameId) => frames[frameId]?.proof === undefined);
  await Promise.all(
    without.map((frameId) =>
      within(PATIENCE_MS, () => injectProver(tabId, frameId)).catch((error) =>
        report(error, 'put in what proves'),
      ),
    ),
  );
}
