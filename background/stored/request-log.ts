/** The request log: on this computer only, written here alone. Nothing of a request's text is in it. */

import { browser } from 'wxt/browser';
import { LOG_CHANNEL, LOG_DAYS, LOG_EXPIRED, OFFERED } from '../../messages/channels';
import type { HandlersOf } from '../../messages/handlers-of';
import type { LOG_MESSAGES, LogMessage } from '../../messages/log';
import { isAllowed } from '../../policy/allowed';
import { loadPolicy } from '../../policy/managed';
import type { Assessment } from '../../request/finding';
import { type LoggedRequest, requestOf } from '../../request/logged';
import { daysIn, type Expired, forgetAfter } from '../../request/retention';
import { requestsIn } from '../../request/stored-requests';
import { database } from '../../storage/database';
import { report } from '../../text/report';
import { announceOn } from './announce';
import { getJustKept, setJustKept } from './just-kept';
import { writeQueue } from './write-queue';

/** A request whose button was pressed: not in the log before the user, or the page, says that it was sent. */
export interface Offered extends LoggedRequest {
  tabId: number;
  /** Of a private window: kept only when the user says so, and forgotten with its tab. */
  isPrivate: boolean;
}

const MAX_OFFERED = 20;
/** A message on the page that comes later than this has nothing to do with the press. */
const SOON = 5 * 60_000;

const queued = writeQueue();

const listeners = new Set<() => void>();

/** Calls back whenever the log, or what is offered to it, has changed. */
export const onLogChange = (listener: () => void): void => void listeners.add(listener);

function announce(): void {
  announceOn(LOG_CHANNEL);
  for (const listener of listeners) listener();
}

async function loadOffered(): Promise<Offered[]> {
  const stored = (await browser.storage.session.get(OFFERED))[OFFERED];
  return (Array.isArray(stored) ? stored : []).flatMap((value) => {
    const [request] = requestsIn([value]);
    const { tabId, isPrivate } = (value ?? {}) as Partial<Offered>;
    const isWhole = request !== undefined && typeof tabId === 'number';
    return isWhole ? [{ ...request, tabId, isPrivate: isPrivate === true }] : [];
  });
}

const saveOffered = (offered: Offered[]) =>
  browser.storage.session.set({ [OFFERED]: offered.slice(-MAX_OFFERED) });

/**
 * The user pressed the button that sends a request: it may be kept from now on. A second press of the same tab
 * takes the first one's place.
 */
export const offerRequest = (
  tabId: number,
  assessment: Assessment,
  isPrivate: boolean,
): Promise<void> =>
  queued(async () => {
    const request = requestOf(assessment, crypto.randomUUID(), Date.now());
    if (!request || !(await isAllowed('requestLog'))) return;
    const others = (await loadOffered()).filter((one) => one.tabId !== tabId);
    await saveOffered([...others, { ...request, tabId, isPrivate }]);
    await setJustKept(tabId, null);
    announce();
  });

/** A tab is closed: of a private window nothing stays that was not kept. */
export const forgetPrivateOffer = (tabId: number): Promise<void> =>
  queued(async () => {
    await setJustKept(tabId, null);
    const all = await loadOffered();
    const others = all.filter((one) => !(one.isPrivate && one.tabId === tabId));
    if (others.length === all.length) return;
    await saveOffered(others);
    announce();
  });

/** @returns the request that a tab offers to keep; null for none. */
export async function offeredBy(tabId: number): Promise<Offered | null> {
  try {
    return (await loadOffered()).find((one) => one.tabId === tabId) ?? null;
  } catch (error) {
    report(error, 'offered requests');
    return null;
  }
}

/**
 * Keeps what a tab offers.
 * @param number Microsoft's number of it, when the page shows one.
 * @param isSaid the page said that it was created: only soon after the press that is to be believed.
 * @returns false when there was nothing to keep.
 */
export async function keepOffered(tabId: number, number = '', isSaid = false): Promise<boolean> {
  const offered = await offeredBy(tabId);
  if (!offered && isSaid) await completeKept(tabId, number);
  if (!offered || (isSaid && Math.abs(Date.now() - offered.at) > SOON)) return false;
  if (isSaid && offered.isPrivate) await numberOffer(offered.id, number);
  else await keep(offered.id, number || offered.number);
  return true;
}

/**
 * @returns the request that a tab has just brought into the log; null for none. Never rejects: the panel offers a field for
 *   its number, and must come without that as well.
 */
export async function keptBy(tabId: number): Promise<LoggedRequest | null> {
  try {
    const id = await getJustKept(tabId);
    return id === null
      ? null
      : (requestsIn([await (await database()).get('requests', id)])[0] ?? null);
  } catch (error) {
    report(error, 'request that was just kept');
    return null;
  }
}

/** Sets Microsoft's number of the request that a tab has just brought into the log. */
export async function setKeptNumber(tabId: number, number: string): Promise<boolean> {
  const kept = await keptBy(tabId);
  if (kept) await change({ kind: 'log-change', id: kept.id, number });
  return kept !== null;
}

/** The user was quicker than the page, which tells the number only now; what they typed stays. */
async function completeKept(tabId: number, number: string): Promise<void> {
  const kept = number === '' ? null : await keptBy(tabId);
  if (kept?.number === '') await setKeptNumber(tabId, number);
}

/** The page told the number of a request that only the user may put into the log. */
const numberOffer = (id: string, number: string): Promise<void> =>
  queued(async () => {
    const all = await loadOffered();
    await saveOffered(all.map((one) => (one.id === id ? { ...one, number } : one)));
  });

const keep = (id: string, number?: string): Promise<void> =>
  queued(async () => {
    const all = await loadOffered();
    const offered = all.find((one) => one.id === id);
    if (!offered || !(await isAllowed('requestLog'))) return;
    const { tabId, isPrivate: _, ...request } = offered;
    const kept: LoggedRequest = { ...request, number: number ?? request.number };
    await (await database()).put('requests', kept);
    await saveOffered(all.filter((one) => one.id !== id));
    await setJustKept(tabId, id);
    await forgetOld();
    announce();
  });

/**
 * Forgets what is older than the user, or the organization, wants it kept.
 * @param isAsked the user has just said for how long: what is older goes at once.
 */
async function forgetOld(isAsked = false): Promise<void> {
  const db = await database();
  const { policy } = await loadPolicy();
  const own = daysIn(await db.get('settings', LOG_DAYS));
  const days = Math.min(own, policy.logRetentionDays ?? own);
  const requests = requestsIn(await db.getAll('requests'));
  const before = ((await db.get('settings', LOG_EXPIRED)) ?? {}) as Expired;
  const most = policy.logRetentionDays ?? Number.POSITIVE_INFINITY;
  const limits = { days, most };
  const { forget, expired } = forgetAfter(requests, limits, isAsked ? null : before, Date.now());
  await Promise.all(forget.map((id) => db.delete('requests', id)));
  await db.put('settings', expired, LOG_EXPIRED);
  if (forget.length > 0) announce();
}

/** Goes through the log at the browser's start. Call it at the top of the background. */
export function listenToAge(): void {
  browser.runtime.onStartup.addListener(() => {
    void queued(() => forgetOld()).catch((error) => report(error, 'old requests'));
  });
}

export const LOG_HANDLERS: HandlersOf<typeof LOG_MESSAGES> = {
  'log-keep': ({ id }) => keep(id),
  'log-drop': change,
  'log-change': change,
  'log-remove': change,
  'log-days': change,
};

async function change(message: Exclude<LogMessage, { kind: 'log-keep' }>): Promise<void> {
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
        const [known] = requestsIn([await db.get('requests', message.id)]);
        if (!known) return;
        const { number = known.number, ticket = known.ticket, note = known.note } = message;
        const { answered } = message;
        // The clock may have been set back since: nothing is answered before it is sent.
        const now = Math.max(known.at, Date.now());
        const answeredAt = answered === undefined ? known.answeredAt : answered ? now : null;
        const { open: isOpen = known.isOpen, consented } = message;
        const consentAt = consented === undefined ? known.consentAt : consented ? now : null;
        const changed = { ...known, number, ticket, note, answeredAt, isOpen, consentAt };
        await db.put('requests', changed);
      }
    }
    await forgetOld(message.kind === 'log-days');
    announce();
  });
}
