/**
 * When a frame carries a reader, and when no more:
 *
 * - a watcher sees a form, or its page's address is one of the pages: that frame gets one;
 * - a tab is new to us, a frame of it is read for the first time, or one finishes loading: all its frames get one;
 * - a tab turns out to show none of the pages: all are ended.
 *
 * A reader that runs already is asked to read once more. A document takes its reader along when it is left.
 */

import { browser } from 'wxt/browser';
import { REGISTRY } from '../../messages/registry';
import { pageOf } from '../../portals/pages';
import type { Change } from './change';
import { isHeaded } from './record';
import { isNewPage } from './reduce';
import { injectLabels } from './taught-labels';

/**
 * A watcher asks for a reader.
 * @param url its page's address, when that alone is the reason.
 * @returns whether there was reason enough.
 */
export async function onFormDetected(
  tabId: number,
  frameId: number,
  url: string | undefined,
): Promise<boolean> {
  if (url !== undefined && !(URL.canParse(url) && pageOf(new URL(url)))) return false;
  await ensureReader(tabId, frameId);
  return true;
}

/** Readers come and go with what a tab turns out to show. */
export async function followReaders({
  tabId,
  event,
  before,
  changed,
  after,
  isJudged,
}: Change): Promise<void> {
  const top = changed.frames[0];
  if (top && !after.assessment) {
    if (!isJudged) return;
    const isPage = URL.canParse(top.url) && pageOf(new URL(top.url)) !== null;
    if (!isPage && !isHeaded(after)) await stopReaders(tabId);
    return;
  }
  if (event.kind !== 'reading') return;
  const isNew = isNewPage(before, event.frameId, event.reading);
  const isFirst = event.frameId !== 0 && !before.frames[event.frameId];
  if (isNew || isFirst || !top) void ensureReaders(tabId);
  // What the other frames said was about the page before, or has been lost.
  if (isNew) void broadcast(tabId, 'resend');
  // What the top frame said has been lost, or it has no reader yet.
  if (!top) void broadcast(tabId, 'resend', 0);
}

/** Puts the reader into one frame. */
async function ensureReader(tabId: number, frameId: number): Promise<void> {
  const isLeft = await injectLabels(tabId, frameId);
  await inject('/read.js', tabId, frameId);
  // Something else may have been taught meanwhile, when nothing was known of this tab yet.
  if (!(await isLeft())) await injectLabels(tabId, frameId);
}

/** Puts the detector into a frame whose watcher needs it. */
export const injectDetector = (tabId: number, frameId: number): Promise<void> =>
  inject('/detect.js', tabId, frameId);

/** Puts what proves into a frame that has a reader. */
export const injectProver = (tabId: number, frameId: number): Promise<void> =>
  inject('/prove.js', tabId, frameId);

async function inject(
  file: '/read.js' | '/detect.js' | '/prove.js',
  tabId: number,
  frameId: number,
): Promise<void> {
  // Frames come and go, or are inaccessible: that is not an error, and such a frame stays unread.
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
    .catch(() => undefined);
}

/**
 * Puts the reader into all frames of a tab that have none yet. They are asked by a function rather than by a
 * message: a frame that listened would have paid for the browser's messaging when it loaded.
 */
export async function ensureReaders(tabId: number): Promise<void> {
  // The tab is gone or inaccessible: no frame to read.
  const frames = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: isUnread,
      args: [REGISTRY],
      injectImmediately: true,
    })
    // No frames then; see above.
    .catch(() => []);
  await Promise.all(
    frames.filter(({ result }) => result).map(({ frameId }) => ensureReader(tabId, frameId)),
  );
}

/** Runs in a frame, apart from everything here. */
const isUnread = (registry: string): boolean =>
  location.protocol === 'https:' &&
  !(globalThis as { [key: symbol]: unknown })[Symbol.for(registry)];

/** Ends the readers of all frames: the tab shows none of the pages any more. */
const stopReaders = (tabId: number): Promise<void> => broadcast(tabId, 'stop-reader');

/**
 * `resend`: send the reading again. `stop-reader`: stop.
 * @param frameId the only frame to send to; all frames of the tab if omitted.
 */
async function broadcast(
  tabId: number,
  kind: 'resend' | 'stop-reader',
  frameId?: number,
): Promise<void> {
  const to = frameId === undefined ? {} : { frameId };
  // No frame answers these; a rejection only says that there is none to hear.
  await browser.tabs.sendMessage(tabId, { kind }, to).catch(() => undefined);
}
