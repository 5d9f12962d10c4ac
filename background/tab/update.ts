/** What happens in a tab, one event after the other: into its record, judged, stored, and shown. */

import { isStillThere } from '../../messages/is-still-there';
import type { AssessmentView } from '../../messages/view';
import type { Assessment } from '../../request/finding';
import { report } from '../../text/report';
import { within } from '../../text/serial-queue';
import { followProof } from './ask-proof';
import type { Change } from './change';
import { followFacts } from './facts-lifecycle';
import { followTraces } from './follow-traces';
import { judge } from './judge';
import { askFrames } from './living-frames';
import { followNewRequestButton } from './new-request-button';
import { notKnown } from './not-known';
import { followReaders } from './reader-lifecycle';
import type { TabRecord } from './record';
import { type Judgement, reduce, type TabEvent } from './reduce';
import { inTurn, knownTabs, loadRecord, replaceRecord, saveRecord } from './tab-store';

/** What the records of the tabs are for. */
interface Followers {
  /** Builds the view of an assessment. */
  draw: (assessment: Assessment) => Promise<AssessmentView>;
  /** What the world sees of a change: toolbar, panel, log, book. */
  show: (change: Change) => Promise<void>;
}

let { draw, show }: Partial<Followers> = {};

/** Says what draws and shows what is known of the tabs. Call it at the top of the background. */
export function followTabsWith(followers: Followers): void {
  ({ draw, show } = followers);
}

/** The event that a judgement is. */
const judged = async (judgement: Omit<Judgement, 'view'>): Promise<TabEvent> => ({
  kind: 'judged',
  ...judgement,
  view: (judgement.assessment && (await draw?.(judgement.assessment))) ?? null,
});

/** What takes longer hangs, in milliseconds: the database, a page that does not answer. */
const TAKE_LIMIT_MS = 5000;
const SHOW_LIMIT_MS = 3000;

/**
 * Takes an event of a tab in. Where that fails or hangs, the tab is "not known": nothing older stands.
 * @returns the record after it. Never rejects.
 */
export const update = (tabId: number, event: TabEvent): Promise<TabRecord> =>
  inTurn(tabId, async () => {
    let showing: Promise<void> | undefined;
    try {
      const { after } = await within(TAKE_LIMIT_MS, async (late) => {
        const change = await take(tabId, event);
        // Given up meanwhile: what comes late must not overwrite that.
        late.throwIfAborted();
        // Not after it is stored: the tab may show another page by then.
        showing = showWithin(change);
        if (change.after !== change.before) await saveRecord(tabId, change.after);
        return change;
      });
      await showing;
      return after;
    } catch (error) {
      report(error, `tab, ${event.kind}`);
      await showing;
      const change = await giveUp(tabId, event);
      await showWithin(change);
      return change.after;
    }
  });

/** Never rejects: a panel that cannot be shown takes nothing away from what is known. */
async function showWithin(change: Change): Promise<void> {
  try {
    await within(SHOW_LIMIT_MS, async () => show?.(change));
  } catch (error) {
    report(error, `show, ${change.event.kind}`);
  }
}

async function take(tabId: number, event: TabEvent): Promise<Change> {
  const before = await loadRecord(tabId);
  const now = Date.now();
  const said = reduce(before, event, now);
  if (said === before && event.kind !== 'inputs-changed')
    return { tabId, event, before, changed: before, after: before, isJudged: false };
  const { silent, paths } = await askFrames(tabId, said.frames);
  const changed = silent.length
    ? reduce(said, { kind: 'frames-silent', frameIds: silent }, now)
    : said;
  const judgement = await judge(tabId, changed, paths, now);
  const after = judgement ? reduce(changed, await judged(judgement), Date.now()) : changed;
  const change = { tabId, event, before, changed, after, isJudged: judgement !== null };
  // Said before it is stored: should the worker be stopped in between, the event comes again.
  await followReaders(change);
  await followProof(change);
  followTraces(change, (later) => void update(tabId, later));
  await followFacts(change, () => void update(tabId, { kind: 'facts-failed' }));
  followNewRequestButton(change, (page) => void update(tabId, { kind: 'no-button', page }));
  return change;
}

/** The record with its view; without it, where that cannot be had either. */
async function drawn(record: TabRecord): Promise<TabRecord> {
  const { assessment } = record;
  if (!assessment) return record;
  const view = await within(SHOW_LIMIT_MS, async () => draw?.(assessment)).catch((error) => {
    report(error, 'view of a tab that is given up');
    return undefined;
  });
  return { ...record, view: view ?? null };
}

/** Stores that nothing is known of a tab. Its frames send their readings again with the next change. */
async function giveUp(tabId: number, event: TabEvent): Promise<Change> {
  const before = await within(SHOW_LIMIT_MS, () => loadRecord(tabId)).catch((error) => {
    report(error, 'tab that is given up');
    return null;
  });
  const after = await drawn(notKnown(before, event));
  await within(SHOW_LIMIT_MS, () => replaceRecord(tabId, after)).catch((error) =>
    report(error, 'tab that is given up'),
  );
  return { tabId, event, before: before ?? after, changed: after, after, isJudged: true };
}

/** Judges all tabs again, because what they are judged by has changed. */
export async function updateAllTabs(): Promise<void> {
  await Promise.all((await knownTabs()).map(reassess));
}

async function reassess(tabId: number): Promise<void> {
  const { frames, assessment } = await loadRecord(tabId);
  const doc = frames[0]?.doc;
  const isThere = !assessment || doc === undefined || (await isStillThere(tabId, doc));
  await update(tabId, isThere ? { kind: 'inputs-changed' } : { kind: 'left', doc });
}
