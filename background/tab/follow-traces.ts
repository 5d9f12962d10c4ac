/** When a frame compares the text of a request with the customer book: while it shows a form with such fields. */

import { browser } from 'wxt/browser';
import type { ToTraces } from '../../messages/traces';
import { isRequestPage } from '../../portals/pages';
import { TEXT_FIELDS } from '../../request/traces';
import { loadChecksOff } from '../../storage/settings';
import { report } from '../../text/report';
import { type BookTraces, bookTraces } from '../stored/book-traces';
import type { Change } from './change';
import type { TabRecord } from './record';
import type { TabEvent } from './reduce';

/** A frame that says nothing for so long (milliseconds) has not compared. */
const PATIENCE_MS = 3000;

/** Frames that were asked and may still answer: with which filter, by tab, frame and document. */
const asked = new Map<string, { version: string }>();

/**
 * Asks the frames that have not compared with the book as it is now. Not waited for: what is shown does not depend on it.
 * @param tell takes in what becomes of it.
 */
export function followTraces(change: Change, tell: (event: TabEvent) => void): void {
  const { event, after, isJudged } = change;
  // A failure is tried again when something else happens.
  if (!isJudged || event.kind === 'traces-failed' || event.kind === 'traces-ended') return;
  const frames = isRequestPage(after.assessment?.page ?? null) ? framesWithText(after) : [];
  if (!frames.length) return;
  void follow(change, frames, tell).catch((error) => {
    report(error, 'texts of requests');
    for (const { frameId, doc } of frames) tell({ kind: 'traces-failed', frameId, doc });
  });
}

interface FrameWithText {
  frameId: number;
  doc: string;
}

/** @returns the frames of a tab that show a title or a description. */
export const framesWithText = ({ frames }: TabRecord): FrameWithText[] =>
  Object.entries(frames)
    .filter(([, { readings }]) =>
      readings.some(({ field }) => (TEXT_FIELDS as readonly string[]).includes(field)),
    )
    .map(([id, { doc }]) => ({ frameId: Number(id), doc }));

async function follow(
  { tabId, after }: Change,
  frames: readonly FrameWithText[],
  tell: (event: TabEvent) => void,
): Promise<void> {
  const isOff = (await loadChecksOff()).includes('request-text');
  const book = isOff ? null : await bookTraces();
  if (!book) {
    for (const frame of frames) asked.delete(keyOf(tabId, frame));
    if (!Object.keys(after.traces).length) return;
    // A frame that has gone compares nothing either.
    for (const { frameId } of frames) await send(tabId, frameId, null).catch(() => undefined);
    return tell({ kind: 'traces-ended' });
  }
  for (const frame of frames) {
    const known = after.traces[frame.frameId];
    if (known?.doc === frame.doc && known.version === book.filter.version)
      asked.delete(keyOf(tabId, frame));
    else if (asked.get(keyOf(tabId, frame))?.version !== book.filter.version)
      void askFor(tabId, frame, book, tell);
  }
}

const keyOf = (tabId: number, { frameId, doc }: FrameWithText): string =>
  `${tabId} ${frameId} ${doc}`;

/** Asks one frame, and says so when no answer comes. Never rejects. */
async function askFor(
  tabId: number,
  frame: FrameWithText,
  book: BookTraces,
  tell: (event: TabEvent) => void,
): Promise<void> {
  const key = keyOf(tabId, frame);
  const question = { version: book.filter.version };
  asked.set(key, question);
  try {
    await ask(tabId, frame.frameId, book);
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  } catch {
    // The frame is gone, or does not let us in: no answer will come, which is said below.
  }
  // Answered, asked again, or not to be asked any more.
  if (asked.get(key) !== question) return;
  asked.delete(key);
  tell({ kind: 'traces-failed', ...frame });
}

async function ask(tabId: number, frameId: number, { filter }: BookTraces): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/traces.js'],
  });
  await send(tabId, frameId, filter);
}

async function send(tabId: number, frameId: number, filter: ToTraces['filter']): Promise<void> {
  const message: ToTraces = { kind: 'compare-text', filter };
  await browser.tabs.sendMessage(tabId, message, { frameId });
}
