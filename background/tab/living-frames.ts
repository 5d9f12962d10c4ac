/**
 * Which of a tab's frames are alive, and their position in the tree. A removed frame reports that, but the message may
 * get lost; its last reading would then count for ever.
 */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { REGISTRY } from '../../messages/registry';
import { report } from '../../text/report';
import { safeParse } from '../../text/safe-parse';
import { TookTooLong, within } from '../../text/serial-queue';
import type { TabRecord } from './record';

/** A frame that is busy for so long (milliseconds) does not count until it answers. */
const PATIENCE_MS = 1000;

/** Its number among its parent's frames, and so on from the top; -1 for one in a shadow root. */
export type Path = readonly number[];

export interface Living {
  /** Frames that are gone, show another document, or hang. */
  silent: number[];
  /** Where the others stand; the top frame's path is empty. */
  paths: Map<number, Path>;
}

const AnswerSchema = z.object({
  doc: z.string().max(40).optional(),
  path: z.array(z.number().int().min(-1).max(5000)).max(50),
});

/** Asks every frame but the top one for its document. Never rejects. */
export async function askFrames(tabId: number, frames: TabRecord['frames']): Promise<Living> {
  const living: Living = { silent: [], paths: new Map([[0, []]]) };
  const numbers = Object.keys(frames).map(Number);
  await Promise.all(
    numbers.map(async (frameId) => {
      if (frameId === 0) return;
      const path = await pathOf(tabId, frameId, frames[frameId]?.doc ?? '');
      if (path) living.paths.set(frameId, path);
      else living.silent.push(frameId);
    }),
  );
  return living;
}

/** @returns null for a frame that does not show this document any more, or does not answer. */
async function pathOf(tabId: number, frameId: number, doc: string): Promise<Path | null> {
  try {
    const [frame] = await within(PATIENCE_MS, () =>
      browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        func: whoIsThere,
        args: [REGISTRY],
        injectImmediately: true,
      }),
    );
    // It comes out of the page's process: whatever took that over may have made it.
    const answer = safeParse(AnswerSchema, frame?.result);
    // A document whose reading was refused may have no name that is known.
    if (!answer.success || (doc !== '' && answer.data.doc !== doc)) return null;
    return answer.data.path;
  } catch (error) {
    if (error instanceof TookTooLong) askAgain(tabId, frameId);
    // Otherwise the frame is gone or inaccessible.
    return null;
  }
}

/** @returns where each of a tab's frames stands that lets us in, whether anything was read in it or not. Never rejects. */
export async function framesOf(tabId: number): Promise<Map<number, Path>> {
  const answers = await within(PATIENCE_MS, () =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: whoIsThere,
      args: [REGISTRY],
      injectImmediately: true,
    }),
  ).catch((error: unknown) => {
    report(error, 'frames of a tab');
    return [];
  });
  return new Map(
    answers.flatMap(({ frameId, result }) => {
      const answer = safeParse(AnswerSchema, result);
      return answer.success ? [[frameId, answer.data.path] as const] : [];
    }),
  );
}

/** Asks the frame to send its reading again, in case it recovers. */
function askAgain(tabId: number, frameId: number): void {
  browser.tabs
    .sendMessage(tabId, { kind: 'resend' }, { frameId })
    // It is gone after all, or its process is.
    .catch(() => undefined);
  report(new TookTooLong(), 'a frame that hangs');
}

/** Runs in the frame, apart from everything here. */
function whoIsThere(registry: string): { doc: string | undefined; path: number[] } {
  const path: number[] = [];
  let at: Window = window;
  while (at !== at.parent && path.length < 50) {
    let index = -1;
    for (let n = 0; n < at.parent.length; n += 1) if (at.parent[n] === at) index = n;
    path.unshift(index);
    at = at.parent;
  }
  const known = (globalThis as { [key: symbol]: { doc?: string } | undefined })[
    Symbol.for(registry)
  ];
  return { doc: known?.doc, path };
}
