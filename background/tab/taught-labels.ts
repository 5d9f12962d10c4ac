/** Injects taught labels into the frames of a tab, for their readers. */

import { browser } from 'wxt/browser';
import { REGISTRY } from '../../messages/registry';
import {
  ANCHOR_MARK,
  TAUGHT,
  TAUGHT_HEADING,
  type TaughtLabels,
} from '../../messages/taught-labels';
import type { Taught } from '../../taught/taught';
import { lessonsNow } from '../stored/taught';
import { portalTabs } from './portal-tabs';

async function labelsNow(): Promise<TaughtLabels> {
  const lessons = await lessonsNow();
  return lessons.flatMap((one) => {
    const name = nameOf(one);
    return name === null ? [] : [[one.text, name] as const];
  });
}

/** @returns what the reader of a frame takes a text for; null for what is understood of its readings later. */
function nameOf(one: Taught): string | null {
  if (one.kind === 'caption') return one.field;
  if (one.kind === 'heading') return TAUGHT_HEADING;
  return one.kind === 'organization' ? `${ANCHOR_MARK}${one.portal}:${one.attribute}` : null;
}

/**
 * For a frame whose reader is about to start. Costs nothing where nothing is taught.
 * @returns a question: whether what was left is still what is taught.
 */
export async function injectLabels(
  tabId: number,
  frameId: number,
): Promise<() => Promise<boolean>> {
  const labels = await labelsNow();
  if (labels.length) await injectInto({ tabId, frameIds: [frameId] }, labels);
  return async () => JSON.stringify(await labelsNow()) === JSON.stringify(labels);
}

/** In every frame of a tab, whether it is read or not: its watchers know taught headings by them. */
export async function injectLabelsInto(tabId: number): Promise<void> {
  const labels = await labelsNow();
  if (labels.length) await injectInto({ tabId, allFrames: true }, labels);
}

/** @returns whether headings are taught, which no watcher knows by itself. */
export const areHeadingsTaught = async (): Promise<boolean> =>
  (await labelsNow()).some(([, name]) => name === TAUGHT_HEADING);

/**
 * In every frame of a portal, because something else is taught now; their readers read once more. Also where nothing is
 * known yet: the first reading may be under way.
 */
export async function injectLabelsEverywhere(): Promise<void> {
  const labels = await labelsNow();
  await Promise.all(
    (await portalTabs()).map((tabId) => injectInto({ tabId, allFrames: true }, labels)),
  );
}

async function injectInto(
  target: { tabId: number } & ({ frameIds: number[] } | { allFrames: true }),
  labels: TaughtLabels,
): Promise<void> {
  // A tab that is gone, or an inaccessible frame, has no reader either.
  await browser.scripting
    .executeScript({
      target,
      func: publish,
      args: [TAUGHT, REGISTRY, labels],
      injectImmediately: true,
    })
    // No reader; see above.
    .catch(() => undefined);
}

/** Runs in a frame, apart from everything here. */
const publish = (taught: string, registry: string, labels: TaughtLabels): void => {
  const world = globalThis as { [key: symbol]: unknown };
  world[Symbol.for(taught)] = labels;
  (world[Symbol.for(registry)] as { read: () => void } | undefined)?.read();
};
