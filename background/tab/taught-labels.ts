/** Leaves the labels that were taught in the frames of a tab, for their readers. */

import { browser } from 'wxt/browser';
import { REGISTRY } from '../../messages/registry';
import { TAUGHT, type TaughtLabels } from '../../messages/taught-labels';
import { lessonsNow } from '../stored/taught';
import { knownTabs } from './tab-store';

async function labelsNow(): Promise<TaughtLabels> {
  const lessons = await lessonsNow();
  return lessons.flatMap((one) => (one.kind === 'caption' ? [[one.text, one.field] as const] : []));
}

/**
 * For a frame whose reader is about to start. Costs nothing where nothing is taught.
 * @returns a question: whether what was left is still what is taught.
 */
export async function leaveLabels(tabId: number, frameId: number): Promise<() => Promise<boolean>> {
  const labels = await labelsNow();
  if (labels.length) await leaveIn({ tabId, frameIds: [frameId] }, labels);
  return async () => JSON.stringify(await labelsNow()) === JSON.stringify(labels);
}

/** In every frame that is read, because something else is taught now; their readers read once more. */
export async function leaveLabelsEverywhere(): Promise<void> {
  const labels = await labelsNow();
  await Promise.all(
    (await knownTabs()).map((tabId) => leaveIn({ tabId, allFrames: true }, labels)),
  );
}

async function leaveIn(
  target: { tabId: number } & ({ frameIds: number[] } | { allFrames: true }),
  labels: TaughtLabels,
): Promise<void> {
  // A tab that is gone, or a frame that keeps us out, has no reader either.
  await browser.scripting
    .executeScript({
      target,
      func: leave,
      args: [TAUGHT, REGISTRY, labels],
      injectImmediately: true,
    })
    // None, as said above.
    .catch(() => undefined);
}

/** Runs in a frame, apart from everything here. */
const leave = (taught: string, registry: string, labels: TaughtLabels): void => {
  const world = globalThis as { [key: symbol]: unknown };
  world[Symbol.for(taught)] = labels;
  (world[Symbol.for(registry)] as { look: () => void } | undefined)?.look();
};
