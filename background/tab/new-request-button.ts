/**
 * On Help + support: whether any frame shows a button for a new request. Portals draw their blades late, so a page counts as
 * one without a button only when its frames were asked several times after it has settled, and none ever had one.
 */

import { browser } from 'wxt/browser';
import { knowsButtonIn } from '../../portals/new-request';
import type { Change } from './change';
import type { TabRecord } from './record';

/** When to ask, in milliseconds after the page has settled. */
const TIMES = [0, 2000, 5000];

/** The page that is asked, or was, by tab. A restarted worker asks again. */
const asked = new Map<number, string>();

/** @returns what tells one page from the next; null where nothing is to be asked. */
export function pageWithoutForm({ assessment, frames }: TabRecord): string | null {
  const top = frames[0];
  if (assessment?.page !== 'azure/support-overview' || !top?.settled) return null;
  return knowsButtonIn(top.lang) ? `${top.doc} ${top.url}` : null;
}

/** @param say is called with the page that shows no such button; with null once one is there. */
export function followNewRequestButton(
  { tabId, after, isJudged }: Change,
  say: (page: string | null) => void,
): void {
  if (!isJudged) return;
  const page = pageWithoutForm(after);
  if (page === null) asked.delete(tabId);
  if (page === null || asked.get(tabId) === page) return;
  asked.set(tabId, page);
  const ask = async (left: readonly number[], before = 0): Promise<void> => {
    const [at, ...more] = left;
    if (at === undefined) return asked.get(tabId) === page ? say(page) : undefined;
    await new Promise((resolve) => setTimeout(resolve, at - before));
    if (asked.get(tabId) !== page) return;
    if (await isShown(tabId)) say(null);
    else await ask(more, at);
  };
  void ask(TIMES);
}

/** @returns true also where that cannot be told: then nothing is said. */
const isShown = (tabId: number): Promise<boolean> =>
  browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/new-request-button.js'] })
    .then(
      (frames) => frames.some(({ result }) => result !== false),
      // The tab is gone or inaccessible.
      () => true,
    );
