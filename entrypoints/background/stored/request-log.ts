/** The request log: on this computer only, written here alone. Nothing of a request's text is in it. */

import { browser } from 'wxt/browser';
import { database } from '../../../partner/database';
import { loadPolicy } from '../../../partner/managed';
import { safeParse } from '../../../partner/safe-parse';
import type { Assessment } from '../../../request/finding';
import { type LoggedRequest, requestOf } from '../../../request/logged';
import {
  LOG_CHANNEL,
  LOG_DAYS,
  type LogMessage,
  LogMessageSchema,
  OFFERED,
  USUAL_DAYS,
} from '../../../wire/log-messages';
import { remind } from '../toolbar/reminders';

/** A request whose button was pressed: not in the log before the user, or the page, says that it was sent. */
export interface Offered extends LoggedRequest {
  tabId: number;
}

const MAX_OFFERED = 20;
const DAY = 24 * 3_600_000;
/** A message on the page that comes later than this has nothing to do with the press. */
const SOON = 5 * 60_000;

let queue: Promise<unknown> = Promise.resolve();
function queued<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = queue.then(work, work);
  queue = result.catch(() => undefined);
  return result;
}

function announce(): void {
  const channel = new BroadcastChannel(LOG_CHANNEL);
  channel.postMessage('changed');
  channel.close();
  void remind();
}

async function loadOffered(): Promise<Offered[]> {
  const stored = await browser.storage.session.get(OFFERED);
  return (stored[OFFERED] as Offered[] | undefined) ?? [];
}

const saveOffered = (offered: Offered[]) =>
  browser.storage.session.set({ [OFFERED]: offered.slice(-MAX_OFFERED) });

/** @returns whether the organisation lets requests be kept. */
const isAllowed = async (): Promise<boolean> =>
  (await loadPolicy().catch(() => null))?.policy.allowRequestLog !== false;

/**
 * The user pressed the button that sends a request: it may be kept from now on. A second press of the same tab
 * takes the first one's place.
 */
export const offerRequest = (tabId: number, assessment: Assessment): Promise<void> =>
  queued(async () => {
    const request = requestOf(assessment, crypto.randomUUID(), Date.now());
    if (!request || !(await isAllowed())) return;
    const others = (await loadOffered()).filter((one) => one.tabId !== tabId);
    await saveOffered([...others, { ...request, tabId }]);
    announce();
  });

/** @returns the request that a tab offers to keep; null for none. */
export async function offeredBy(tabId: number): Promise<Offered | null> {
  return (await loadOffered().catch(() => [])).find((one) => one.tabId === tabId) ?? null;
}

/**
 * Keeps what a tab offers.
 * @param number Microsoft's number of it, when the page shows one.
 * @param isSaid the page said that it was created: only soon after the press that is to be believed.
 * @returns false when there was nothing to keep.
 */
export async function keepOffered(tabId: number, number = '', isSaid = false): Promise<boolean> {
  const offered = await offeredBy(tabId);
  if (!offered || (isSaid && Date.now() - offered.at > SOON)) return false;
  await keep(offered.id, number);
  return true;
}

const keep = (id: string, number = ''): Promise<void> =>
  queued(async () => {
    const all = await loadOffered();
    const offered = all.find((one) => one.id === id);
    if (!offered || !(await isAllowed())) return;
    const { tabId: _, ...request } = offered;
    const kept: LoggedRequest = { ...request, number };
    await (await database()).put('requests', kept);
    await saveOffered(all.filter((one) => one.id !== id));
    await forgetOld();
    announce();
  });

/** Forgets what is older than the user, or the organisation, wants it kept. */
async function forgetOld(): Promise<void> {
  const db = await database();
  const { policy } = await loadPolicy();
  const own = Number(await db.get('settings', LOG_DAYS)) || USUAL_DAYS;
  const days = Math.min(own, policy.logRetentionDays ?? own);
  const until = Date.now() - days * DAY;
  const requests = (await db.getAll('requests')) as LoggedRequest[];
  const old = requests.filter(({ at }) => at < until);
  await Promise.all(old.map(({ id }) => db.delete('requests', id)));
}

/**
 * Answers a message about the log from one of the extension's own pages.
 * @param message any value; it is parsed here.
 * @returns whether it was done. Never rejects.
 */
export async function handleLog(message: unknown): Promise<boolean> {
  const parsed = safeParse(LogMessageSchema, message);
  if (!parsed.success) return false;
  return change(parsed.data).then(
    () => true,
    () => false,
  );
}

async function change(message: LogMessage): Promise<void> {
  if (message.kind === 'log-keep') return keep(message.id);
  return queued(async () => {
    const db = await database();
    switch (message.kind) {
      case 'log-drop':
        await saveOffered((await loadOffered()).filter(({ id }) => id !== message.id));
        break;
      case 'log-remove':
        await db.delete('requests', message.id);
        break;
      case 'log-days':
        await db.put('settings', message.days, LOG_DAYS);
        break;
      case 'log-change': {
        const known = (await db.get('requests', message.id)) as LoggedRequest | undefined;
        if (!known) return;
        const { number = known.number, note = known.note, answered } = message;
        const answeredAt = answered === undefined ? known.answeredAt : answered ? Date.now() : null;
        const changed: LoggedRequest = { ...known, number, note, answeredAt };
        await db.put('requests', changed);
      }
    }
    await forgetOld();
    announce();
  });
}
