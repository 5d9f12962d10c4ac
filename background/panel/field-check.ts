/**
 * The field check of a tab: which frames draw it, what its list shows, and which target a press is awaited for. It
 * runs until the user ends it or leaves the top document; the panel is hidden meanwhile.
 */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Target, ToCheck } from '../../messages/field-check';
import { TargetSchema } from '../../messages/field-check-messages';
import { safeParse } from '../../text/safe-parse';
import type { TabRecord } from '../tab/record';
import { currentRecord } from '../tab/tab-store';
import { update } from '../tab/update';
import { checkState } from './field-check-state';

const RunSchema = z.object({
  pointing: TargetSchema.nullable(),
  /** What came of the last press, in the user's language. */
  said: z.string(),
});
export type Run = z.output<typeof RunSchema>;

const keyOf = (tabId: number) => `check:${tabId}`;

/** @returns null where no field check runs. */
export async function runOf(tabId: number): Promise<Run | null> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  const parsed = safeParse(RunSchema, stored);
  return parsed.success ? parsed.data : null;
}

/**
 * Starts the field check.
 * @returns false if the tab is inaccessible.
 */
export async function startCheck(tabId: number): Promise<boolean> {
  try {
    await inject(tabId, { allFrames: true });
  } catch {
    // No page of a portal, or one that the browser keeps us from: there is nothing to show.
    return false;
  }
  await changeRun(tabId, { pointing: null, said: '' });
  // The panel gives way, and so does what it says.
  await update(tabId, { kind: 'inputs-changed' });
  return true;
}

/** Ends it, and brings the panel back. */
export async function endCheck(tabId: number): Promise<void> {
  await forgetCheck(tabId);
  await tell(tabId, { kind: 'check-hide' });
  await update(tabId, { kind: 'inputs-changed' });
}

/** To be called when a tab is closed as well. */
export const forgetCheck = (tabId: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tabId));

/** For what a press is awaited, and what came of the last. */
export async function changeRun(tabId: number, run: Run): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: run });
  await showCheck(tabId, await currentRecord(tabId));
}

/** Awaits a press for a target; null: no more. Does nothing where no field check runs. */
export async function awaitPress(tabId: number, pointing: Target | null): Promise<void> {
  if (await runOf(tabId)) await changeRun(tabId, { pointing, said: '' });
}

/**
 * Shows what is read now in the field check of a tab.
 * @param record of the tab, which may not be stored yet.
 * @returns false where none runs: the panel may be shown.
 */
export async function showCheck(tabId: number, record: TabRecord): Promise<boolean> {
  const run = await runOf(tabId);
  if (!run) return false;
  const { of, first } = checkState(record, run);
  // It ends with the document in which it was started.
  if (!(await tell(tabId, { kind: 'check-show', state: of(0) }, 0))) {
    await forgetCheck(tabId);
    return false;
  }
  const frames = await framesOf(tabId, record);
  await Promise.all(
    frames.map(async (frameId) => {
      const message: ToCheck = {
        kind: 'check-show',
        state: { ...of(frameId), takesFocus: frameId === first },
      };
      if (await tell(tabId, message, frameId)) return;
      // The frame appeared after the check began. If it is gone again, or inaccessible, there is nothing to outline.
      await inject(tabId, { frameIds: [frameId] }).catch(() => undefined);
      await tell(tabId, message, frameId);
    }),
  );
  return true;
}

/** The frames that are read; where none is, all of them: the user may show us one. */
async function framesOf(tabId: number, { frames }: TabRecord): Promise<number[]> {
  const read = Object.keys(frames).map(Number);
  if (read.length > 1) return read.filter((id) => id !== 0);
  // Gone, or closed to us: none then.
  const all = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => innerWidth > 0 })
    .catch(() => []);
  return all.flatMap(({ frameId, result }) => (frameId !== 0 && result ? [frameId] : []));
}

const inject = (
  tabId: number,
  target: { allFrames: true } | { frameIds: number[] },
): Promise<unknown> =>
  browser.scripting.executeScript({
    target: { tabId, ...target },
    files: ['/check-fields.js'],
    injectImmediately: true,
  });

/** @returns whether somebody took it. */
async function tell(tabId: number, message: ToCheck, frameId?: number): Promise<boolean> {
  const to = frameId === undefined ? {} : { frameId };
  // Nobody listens there: the document is another, or is being left.
  return (await browser.tabs.sendMessage(tabId, message, to).catch(() => false)) === true;
}
