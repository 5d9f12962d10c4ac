/** Where the user wants the panel: kept on this computer, for all tabs. What was seen there: per tab. */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type PanelPlace, PanelPlaceSchema } from '../../messages/panel-messages';
import { report } from '../../text/report';

const PLACE = 'panel-place';
const seenKey = (tabId: number) => `panel-seen:${tabId}`;

const USUAL: PanelPlace = { folded: false, side: 'auto', top: null };

/** @returns where the panel stands; the usual place when nothing readable is kept. Never rejects. */
export async function loadPlace(tabId: number): Promise<{ place: PanelPlace; seen: string[] }> {
  try {
    const [local, session] = await Promise.all([
      browser.storage.local.get(PLACE),
      browser.storage.session.get(seenKey(tabId)),
    ]);
    const place = PanelPlaceSchema.safeParse(local[PLACE]);
    const seen = z.array(z.string()).safeParse(session[seenKey(tabId)]);
    return { place: place.data ?? USUAL, seen: seen.data ?? [] };
  } catch (error) {
    report(error, 'where the panel stands');
    return { place: USUAL, seen: [] };
  }
}

/** Keeps the place; when storage is full the panel just comes back at the usual one. */
export async function savePlace(tabId: number, place: PanelPlace, seen: string[]): Promise<void> {
  // Said above: nothing is lost but the place.
  await Promise.allSettled([
    browser.storage.local.set({ [PLACE]: place }),
    browser.storage.session.set({ [seenKey(tabId)]: seen }),
  ]);
}

/** To be called when a tab is closed. */
export async function forgetSeen(tabId: number): Promise<void> {
  await browser.storage.session
    .remove(seenKey(tabId))
    .catch((error) => report(error, 'forget what was seen'));
}
