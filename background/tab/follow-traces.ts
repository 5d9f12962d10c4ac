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
import { currentRecord } from './tab-store';

/** A frame that says nothing for so long (milliseconds) has not compared. */
const PATIENCE_MS = 3000;

/** Frames that were asked and may still answer: with which filter, by tab, frame and document. */
const asked = new Map<string, string>();

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
    if (!Object.keys(after.traces).length) return;
    // A frame that has gone compares nothing either.
    for (const { frameId } of frames) await send(tabId, frameId, null).catch(() => undefined);
    return tell({ kind: 'traces-ended' });
  }
  const { version } = book.filter;
  for (const { frameId, doc } of frames) {
    const known = after.traces[frameId];
    const key = `${tabId} ${frameId} ${doc}`;
    if ((known?.doc === doc && known.version === version) || asked.get(key) === version) continue;
    asked.set(key, version);
    const failed = () => tell({ kind: 'traces-failed', frameId, doc });
    void ask(tabId, frameId, book)
      .then(() => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)))
      .then(async () => {
        const now = (await currentRecord(tabId)).traces[frameId];
        if (now?.doc !== doc || now.version !== version) failed();
      })
      // The frame is gone, or does not let us in.
      .catch(failed)
      .finally(() => asked.delete(key));
  }
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
