/** Whether what is known of a tab is known of the page that it shows. */

import { browser } from 'wxt/browser';
import { REGISTRY } from './registry';

/** A page that does not answer is busy, or put to sleep by the browser: it is there. */
const PATIENCE_MS = 300;

/**
 * Pages send `gone` when they are left. Those that the browser discards, or that crash, do not: what was known of
 * them would otherwise be taken for what the tab shows next.
 * @param doc the top frame's document, by the name that its reader gave it.
 * @returns false when the tab shows another document, or none that can be asked. Never rejects.
 */
export async function isStillThere(tabId: number, doc: string): Promise<boolean> {
  // Closed.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || tab.discarded) return false;
  // Rejects where nobody can be asked: the browser shows a page of its own.
  const asked = browser.scripting
    .executeScript({
      target: { tabId },
      func: nameOfDocument,
      args: [REGISTRY],
      injectImmediately: true,
    })
    // Nobody to ask: another page.
    .then(
      ([frame]) => frame?.result === doc,
      () => false,
    );
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, true));
  return await Promise.race([asked, late]);
}

/** Runs in the page's top frame, apart from everything here. */
const nameOfDocument = (registry: string): string | undefined =>
  (globalThis as { [key: symbol]: { doc?: string } | undefined })[Symbol.for(registry)]?.doc;
