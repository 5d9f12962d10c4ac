/** Pictures of pages, for the extension's own pages alone: asked for by the user, kept nowhere. */

import { browser } from 'wxt/browser';
import { judgeTab } from '../../assessment/judge-tab';
import {
  type FrameSnapshot,
  FrameSnapshotSchema,
  MAX_FRAMES,
  type Said,
  type Snapshot,
} from '../../messages/snapshot';
import { portalHostOf } from '../../portals/hosts';
import { missingOn } from '../../request/expected-fields';
import type { Assessment } from '../../request/finding';
import type { Taught } from '../../taught/taught';
import { safeParse } from '../../text/safe-parse';
import { getActiveProfile } from '../stored/profile';
import { lessonsNow } from '../stored/taught';
import { inputOf } from './judge';
import { askFrames } from './living-frames';
import type { TabRecord } from './record';
import { loadRecord } from './tab-store';

/** @returns the snapshot of a tab; null if it shows no portal. Rejects when the tab is gone or inaccessible. */
export async function takeSnapshot(tabId: number): Promise<Snapshot | null> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !URL.canParse(url) || !portalHostOf(new URL(url))) return null;
  const results = (await inFrames(tabId)).filter((result) => result !== null);
  const frames: FrameSnapshot[] = [];
  for (const result of results.slice(0, MAX_FRAMES)) {
    // It comes from the page's process, so it may be forged.
    const parsed = safeParse(FrameSnapshotSchema, result);
    if (parsed.success) frames.push(parsed.data);
  }
  const tab = await loadRecord(tabId);
  const readings = Object.values(tab.frames).flatMap((frame) => frame.readings);
  return {
    frames,
    lost: results.length - frames.length,
    asShown: tab.assessment && saidBy(tab.assessment),
    byItself: await byItself(tabId, tab),
    profile: await getActiveProfile(),
    taught: await taughtIn(results),
    missing: tab.assessment ? missingOn(tab.assessment.page, Object.values(tab.frames)) : [],
    country: readings.find(({ field }) => field === 'country')?.value ?? '',
  };
}

/** @returns what was taught and is in the snapshots: a replay needs nothing else. */
async function taughtIn(pictures: readonly unknown[]): Promise<Taught[]> {
  const all = JSON.stringify(pictures);
  const isThere = ({ text }: Taught) => all.includes(JSON.stringify(text).slice(1, -1));
  return (await lessonsNow()).filter(isThere).map(({ by: _, ...taught }) => taught);
}

/** What the tab's page says to somebody who sees nothing else. */
async function byItself(tabId: number, tab: TabRecord): Promise<Said | null> {
  const top = tab.frames[0];
  if (!top || !URL.canParse(top.url)) return null;
  const { paths } = await askFrames(tabId, tab.frames);
  const { assessment } = judgeTab({
    ...(await inputOf(tabId, tab, top, paths, Date.now())),
    intended: null,
    inBook: () => null,
    memories: [],
    accepted: [],
    isForOurselves: false,
    customerSubscriptions: [],
  });
  return assessment && saidBy(assessment);
}

const saidBy = ({
  page,
  cloud,
  customer,
  verdict,
  badge,
  findings,
}: Omit<Assessment, 'findings'> & { findings: Said['findings'] }): Said => ({
  page,
  cloud,
  customer,
  verdict,
  badge,
  findings: findings.map(({ check, status }) => ({ check, status })),
});

async function inFrames(tabId: number): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/snapshot.js'],
  });
  return results.map(({ result }) => result ?? null);
}
