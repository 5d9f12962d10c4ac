/** What is known of each tab. Kept in `storage.session`: the worker dies at any moment. */

import { browser } from 'wxt/browser';
import type { FrameReading } from '../../messages/portal';
import { type TabState, tabKey } from '../../messages/tab-state';
import type { Intended } from '../../request/directory';
import { noFacts, type TabFacts } from '../../request/facts';
import type { CheckId } from '../../request/finding';
import type { Memory } from '../../request/memory';
import { report } from '../../text/report';
import { intendedKey } from '../open';
import { forgetSeen } from '../panel/place';
import type { Warning } from '../panel/state';
import { forgetPrivateOffer } from '../stored/request-log';
import { isRecord } from './stored-record';

/** A tab as the background remembers it. */
export interface TabRecord extends TabState {
  /** When the page's first message came, in milliseconds since 1970. */
  since: number;
  /** The last reading of each frame. */
  frames: Record<number, FrameReading>;
  memory: Memory | null;
  accepted: CheckId[];
  /** The severity as last read, and since when. */
  severity: { value: string; at: number } | null;
  /** What a page without a form says of a customer or a publisher. */
  facts: TabFacts;
  /** The subject for which the script that reads such pages was put in; null when it was not. */
  factsFor: string | null;
  /** The form was recognised by its fields in this document, though the address does not tell. */
  formDoc: string | null;
  /** The user pressed Create while not ready, and has not put the warning away. */
  warning: Warning | null;
  /** "This request is for ourselves", for this request. */
  isForOurselves: boolean;
}

/** @returns the record of a tab of which nothing is known yet. */
export const newRecord = (): TabRecord => ({
  assessment: null,
  firstVerdictMs: null,
  seen: null,
  since: Date.now(),
  frames: {},
  memory: null,
  accepted: [],
  severity: null,
  facts: noFacts(),
  factsFor: null,
  formDoc: null,
  warning: null,
  isForOurselves: false,
});

/** @returns the record of a tab; a new one where there is none or the stored one cannot be had. */
export async function loadTab(tabId: number): Promise<TabRecord> {
  const stored = (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)];
  return isRecord(stored) ? stored : newRecord();
}

/** Work on one tab is done one after the other: two frames report at once. */
const queues = new Map<number, Promise<unknown>>();
/** What a tab's frames say as it closes may come after the news that it is closed. Numbers are not given twice. */
const closed = new Set<number>();

/**
 * Changes the record of a tab.
 * @param change is given the record and changes it in place; what it returns is returned.
 */
export function withTab<Result>(
  tabId: number,
  change: (tab: TabRecord) => Promise<Result>,
): Promise<Result> {
  const work = async () => {
    const tab = await loadTab(tabId);
    const result = await change(tab);
    if (!closed.has(tabId)) await browser.storage.session.set({ [tabKey(tabId)]: tab });
    return result;
  };
  const result = (queues.get(tabId) ?? Promise.resolve()).then(work, work);
  queues.set(tabId, result);
  return result;
}

/** @returns whom the tab was opened for, or whose page in Partner Center it showed last; or null. */
export async function intendedFor(tabId: number): Promise<Intended | null> {
  const key = intendedKey(tabId);
  const stored = (await browser.storage.session.get(key))[key] as Intended | null | undefined;
  const isText = (text: unknown) => text === undefined || typeof text === 'string';
  const isTenant = [stored?.domain, stored?.tenantId, stored?.name].every(isText);
  return (isTenant && (stored?.domain || stored?.tenantId) && stored) || null;
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  closed.add(tabId);
  // Whoever gave the last work has heard of its failure.
  await queues.get(tabId)?.catch(() => undefined);
  queues.delete(tabId);
  await browser.storage.session.remove([tabKey(tabId), intendedKey(tabId)]);
  await forgetSeen(tabId);
  await forgetPrivateOffer(tabId).catch((error) => report(error, 'forget a private request'));
}

/**
 * A tab goes on under another number: some browsers give it one when they discard its page. Whom it was opened for
 * goes with it, and nothing else: the page is gone.
 */
export async function renumberTab(tabId: number, before: number): Promise<void> {
  const key = intendedKey(before);
  const intended = (await browser.storage.session.get(key))[key];
  if (intended !== undefined) await browser.storage.session.set({ [intendedKey(tabId)]: intended });
  await forgetTab(before);
}

/** @returns the tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .flatMap((key) => /^tab:(\d+)$/.exec(key)?.[1] ?? [])
    .map(Number);
}
