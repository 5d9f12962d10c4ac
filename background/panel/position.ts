/** Where the user wants the panel: kept on this computer, for all tabs. What was seen there: per tab. */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type PanelPosition, PanelPositionSchema } from '../../messages/panel-messages';
import { report } from '../../text/report';

const KEY = 'panel-place';
const seenProblemsKey = (tabId: number) => `panel-seen:${tabId}`;

const USUAL: PanelPosition = { folded: false, side: 'auto', top: null };

/** @returns where the panel stands; the usual place when nothing readable is kept. Never rejects. */
export async function loadPosition(
  tabId: number,
): Promise<{ position: PanelPosition; seenProblems: string[] }> {
  try {
    const [local, session] = await Promise.all([
      browser.storage.local.get(KEY),
      browser.storage.session.get(seenProblemsKey(tabId)),
    ]);
    const position = PanelPositionSchema.safeParse(local[KEY]);
    const seenProblems = z.array(z.string()).safeParse(session[seenProblemsKey(tabId)]);
    return { position: position.data ?? USUAL, seenProblems: seenProblems.data ?? [] };
  } catch (error) {
    report(error, 'where the panel stands');
    return { position: USUAL, seenProblems: [] };
  }
}

/** Keeps the place; when storage is full the panel just comes back at the usual one. */
export async function savePosition(
  tabId: number,
  position: PanelPosition,
  seenProblems: string[],
): Promise<void> {
  // Said above: nothing is lost but the place.
  await Promise.allSettled([
    browser.storage.local.set({ [KEY]: position }),
    browser.storage.session.set({ [seenProblemsKey(tabId)]: seenProblems }),
  ]);
}

/** To be called when a tab is closed. */
export async function forgetSeenProblems(tabId: number): Promise<void> {
  await browser.storage.session
    .remove(seenProblemsKey(tabId))
    .catch((error) => report(error, 'forget what was seen'));
}
