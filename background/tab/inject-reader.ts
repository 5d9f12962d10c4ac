/** Which frames of a tab carry a reader. */

import { browser } from 'wxt/browser';

/** Puts the reader into one frame. One that is gone, or keeps us out, is no error: it stays unread. */
export const injectReader = (tabId: number, frameId: number): Promise<void> =>
  put('/read.js', tabId, frameId);

/** Puts the watcher's closer look into one frame. */
export const injectDetector = (tabId: number, frameId: number): Promise<void> =>
  put('/detect.js', tabId, frameId);

async function put(file: '/read.js' | '/detect.js', tabId: number, frameId: number): Promise<void> {
  // Frames come and go while they are asked: one that is gone is none to report.
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
    .catch(() => undefined);
}

/**
 * Puts the reader into all frames of a tab that have none yet. They are asked by a function rather than by a
 * message: a frame that listened would have paid for the browser's messaging when it loaded.
 */
export async function injectReaders(tabId: number): Promise<void> {
  // The tab is gone, or keeps us out: no frame to read.
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: isUnread, injectImmediately: true })
    .catch(() => []);
  await Promise.all(
    frames.filter(({ result }) => result).map(({ frameId }) => injectReader(tabId, frameId)),
  );
}

/** Runs in a frame, apart from everything here. The name is that of `page/read/registry.ts`. */
const isUnread = (): boolean =>
  location.protocol === 'https:' &&
  !(globalThis as { [key: symbol]: unknown })[Symbol.for('onbehalf.registry')];

/** Asks the readers of all frames to say again what they show: the tab was begun anew. */
export const resendReadings = (tabId: number): Promise<void> =>
  broadcast(tabId, { kind: 'resend' });

/** Ends the readers of all frames: the tab shows none of the pages any more. */
export const stopReaders = (tabId: number): Promise<void> =>
  broadcast(tabId, { kind: 'stop-reader' });

/**
 * Puts the script for pages without a form into frames; where it runs already it reports once more.
 * @param frames the frames, or all of the tab.
 * @returns whether it could be put in.
 */
export async function armFacts(tabId: number, frames: number[] | 'all'): Promise<boolean> {
  const target = frames === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: frames };
  // The caller says what that means: what is not known stays unknown.
  return await browser.scripting
    .executeScript({ target, files: ['/facts.js'], injectImmediately: true })
    .then(
      () => true,
      () => false,
    );
}

/** Tells that script in the frames that the tab has gone on to another product. */
export const moveFacts = (tabId: number): Promise<void> =>
  broadcast(tabId, { kind: 'facts-moved' });

/** Ends that script in all frames: the tab shows something else. */
export const disarmFacts = (tabId: number): Promise<void> =>
  broadcast(tabId, { kind: 'facts-end' });

async function broadcast(tabId: number, message: object): Promise<void> {
  // No frame answers these; a rejection only says that there is none to hear.
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
