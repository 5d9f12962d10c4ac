/** Which request of the log a tab has just brought into it: there the user may still add Microsoft's number. */

import { browser } from 'wxt/browser';
import { z } from 'zod';
import { JUST_KEPT } from '../../messages/channels';
import { safeParse } from '../../text/safe-parse';

/** After this time the panel is about the next request. */
const LASTS_MS = 10 * 60_000;

const JustKeptSchema = z.array(
  z.object({ tabId: z.number(), id: z.string(), at: z.number() }).readonly(),
);
type JustKept = z.output<typeof JustKeptSchema>;

async function load(): Promise<JustKept> {
  const stored = safeParse(
    JustKeptSchema,
    (await browser.storage.session.get(JUST_KEPT))[JUST_KEPT],
  );
  return stored.success ? stored.data : [];
}

const isNew = ({ at }: JustKept[number]): boolean => Math.abs(Date.now() - at) < LASTS_MS;

/** @param id of the request that went into the log; null: the tab begins another. */
export async function setJustKept(tabId: number, id: string | null): Promise<void> {
  const all = await load();
  const others = all.filter((one) => one.tabId !== tabId && isNew(one));
  if (id === null && others.length === all.length) return;
  const now = id === null ? others : [...others, { tabId, id, at: Date.now() }];
  await browser.storage.session.set({ [JUST_KEPT]: now });
}

/** @returns the ID of the request; null for none, or when that was a while ago. */
export async function getJustKept(tabId: number): Promise<string | null> {
  return (await load()).find((one) => one.tabId === tabId && isNew(one))?.id ?? null;
}
