/** The panel of a tab: puts it into the page, gives it its state, carries out what the user presses there. */

import { browser } from 'wxt/browser';
import type { PanelState, ToPanel } from '../../wire/panel';

/** Injections under way, so that two states in a row bring one panel. */
const injecting = new Map<number, Promise<unknown>>();

/** @returns true when a panel took the message. */
async function tell(tabId: number, message: ToPanel): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    // Nobody listens there: no panel yet, the document is being left, or the tab is gone.
    return false;
  }
}

/**
 * Shows a state in the tab's panel, and puts the panel into the page when it has none. A panel just put in
 * asks for its state by `panel-ready`. A tab that is gone, or that keeps us out, is no error: the toolbar
 * says the same.
 */
export async function showPanel(tabId: number, state: PanelState): Promise<void> {
  await injecting.get(tabId);
  if (await tell(tabId, { kind: 'panel', state })) return;
  const injection = browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: ['/panel.js'] })
    .catch(() => undefined)
    .finally(() => injecting.delete(tabId));
  injecting.set(tabId, injection);
  await injection;
}

/** Takes the panel off the page; it stays there unseen, for the next time. */
export async function hidePanel(tabId: number): Promise<void> {
  await tell(tabId, { kind: 'panel-hide' });
}

/** Moves the keyboard's focus into the panel, or back to where it was. */
export async function focusPanel(tabId: number): Promise<void> {
  await tell(tabId, { kind: 'panel-focus' });
}
