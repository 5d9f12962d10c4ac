/** The records of the tabs, in `storage.session`: the worker dies at any moment. */

import { browser } from 'wxt/browser';
import { tabKey } from '../../messages/tab-state';
import { report } from '../../text/report';
import { type Queue, serialQueue } from '../../text/serial-queue';
import { forgetIntended } from './intended';
import { newRecord, type TabRecord } from './record';
import { isRecord } from './stored-record';

/** @returns the record of a tab; a new one where there is none or the stored one cannot be worked with. */
export async function loadRecord(tabId: number): Promise<TabRecord> {
  if (outdated.has(tabId)) return newRecord();
  const stored = (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)];
  return isRecord(stored) ? stored : newRecord();
}

/** Stores a record; not that of a tab that is closed. Rejects when the browser refuses. */
export async function saveRecord(tabId: number, record: TabRecord): Promise<void> {
  if (closed.has(tabId)) return;
  await browser.storage.session.set({ [tabKey(tabId)]: record });
  outdated.delete(tabId);
}

/** Tabs whose stored records are older than what failed since, and could not even be taken away. */
const outdated = new Set<number>();

/**
 * Stores a record in place of one that must not be read any more, even where nothing can be stored.
 * Rejects when the browser refuses both to store and to remove; this worker does not read the old one then either.
 */
export async function replaceRecord(tabId: number, record: TabRecord): Promise<void> {
  outdated.add(tabId);
  try {
    await saveRecord(tabId, record);
  } catch (error) {
    report(error, 'store a tab');
    await browser.storage.session.remove(tabKey(tabId));
    outdated.delete(tabId);
  }
}

/** What a tab's frames say as it closes may come after the news that it is closed. Numbers are not given twice. */
const closed = new Set<number>();
const queues = new Map<number, Queue>();

/** More than all that is done in one turn may take by its own limits. */
const LIMIT_MS = 20_000;

/** Does work on one tab after the other: two frames report at once. */
export function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const queue = queues.get(tabId) ?? serialQueue(LIMIT_MS);
  queues.set(tabId, queue);
  return queue(work);
}

/** @returns the record of a tab as all that came before leaves it. */
export const currentRecord = (tabId: number): Promise<TabRecord> =>
  inTurn(tabId, () => loadRecord(tabId));

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  closed.add(tabId);
  await inTurn(tabId, async () => {
    await browser.storage.session.remove(tabKey(tabId));
    await forgetIntended(tabId);
  });
  queues.delete(tabId);
}

/** @returns the tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .flatMap((key) => /^tab:(\d+)$/.exec(key)?.[1] ?? [])
    .map(Number);
}
