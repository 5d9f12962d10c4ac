/** Pictures of pages, for the extension's own pages alone: asked for by the user, kept nowhere. */

import { browser } from 'wxt/browser';
import { judgeTab } from '../../assessment/judge-tab';
import {
  type FrameSnapshot,
  FrameSnapshotSchema,
  MAX_FRAMES,
  type Said,
  type Snapshot,
  SnapshotMessageSchema,
  WORLDS,
  type World,
  WorldsSchema,
} from '../../messages/snapshot';
import { portalHostOf } from '../../portals/hosts';
import type { Assessment } from '../../request/finding';
import { report } from '../../text/report';
import { safeParse } from '../../text/safe-parse';
import { getActiveProfile } from '../stored/profile';
import { inputOf } from './assess-tab';
import { loadTab, type TabRecord } from './record';

/**
 * Answers a message of one of the extension's own pages.
 * @param message any value; it is parsed here.
 * @returns the picture or the world; null when it cannot be had. Never rejects.
 */
export async function handleSnapshot(message: unknown): Promise<Snapshot | World | null> {
  const parsed = safeParse(SnapshotMessageSchema, message);
  if (!parsed.success) return null;
  const { kind, tabId } = parsed.data;
  return (kind === 'snapshot-take' ? takeSnapshot(tabId) : worldOf(tabId)).catch((error) => {
    report(error, kind);
    return null;
  });
}

async function takeSnapshot(tabId: number): Promise<Snapshot | null> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !URL.canParse(url) || !portalHostOf(new URL(url))) return null;
  const results = (await inFrames(tabId, '/snapshot.js')).filter((result) => result !== null);
  const frames: FrameSnapshot[] = [];
  for (const result of results.slice(0, MAX_FRAMES)) {
    // It comes out of the page's process: whatever took that over may have made it.
    const parsed = safeParse(FrameSnapshotSchema, result);
    if (parsed.success) frames.push(parsed.data);
  }
  const tab = await loadTab(tabId);
  const readings = Object.values(tab.frames).flatMap((frame) => frame.readings);
  return {
    frames,
    lost: results.length - frames.length,
    seen: tab.assessment && saidBy(tab.assessment),
    alone: await byItself(tabId, tab),
    profile: await getActiveProfile(),
    country: readings.find(({ field }) => field === 'country')?.value ?? '',
  };
}

/** What the tab's page says to somebody who sees nothing else. */
async function byItself(tabId: number, tab: TabRecord): Promise<Said | null> {
  const top = tab.frames[0];
  if (!top || !URL.canParse(top.url)) return null;
  const { assessment } = judgeTab({
    ...(await inputOf(tabId, tab, top)),
    intended: null,
    inBook: () => null,
    memory: null,
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

/** What most fields of the tab's largest form are drawn with. */
async function worldOf(tabId: number): Promise<World | null> {
  const count = new Map<World, number>();
  for (const result of await inFrames(tabId, '/ui-library.js')) {
    const parsed = safeParse(WorldsSchema, result);
    if (!parsed.success) continue;
    for (const world of WORLDS)
      count.set(world, (count.get(world) ?? 0) + (parsed.data[world] ?? 0));
  }
  const [most] = [...count].sort(([, a], [, b]) => b - a);
  return most && most[1] > 0 ? most[0] : null;
}

async function inFrames(
  tabId: number,
  file: '/snapshot.js' | '/ui-library.js',
): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [file],
  });
  return results.map(({ result }) => result ?? null);
}
