/** How a tab's record changes: one function, without effects. Who calls it and what follows is in `update.ts`. */

import type { FactsMessage } from '../../messages/facts';
import type { FrameReading } from '../../messages/portal';
import type { AssessmentView } from '../../messages/view';
import { pageOf } from '../../portals/pages';
import { subjectOf } from '../../portals/subject';
import { noFacts } from '../../request/facts';
import type { Assessment, CheckId } from '../../request/finding';
import type { FormCheck } from '../../request/form-print';
import type { Memory } from '../../request/memory';
import { unreadable, withinBounds } from './bounds';
import { recognizedFields } from './recognized-fields';
import { isHeaded, newRecord, type Severity, type TabRecord } from './record';
import { type TracesSaid, tracesOfNow, withoutAnswer, withTraces } from './reduce-traces';

/** What the tab's page was found to be and to say. */
export interface Judgement {
  assessment: Assessment | null;
  /** The view of the assessment. */
  view: AssessmentView | null;
  memories: Memory[];
  created: string | null;
  /** It is another request than the one that was remembered. */
  isAnother: boolean;
  /** The document of the form. */
  formDoc: string | null;
  /** The readings alone say nothing against the request. */
  wantsProof: boolean;
  severity: Severity | null;
  /** When the user checked how this form is read. */
  formCheck: FormCheck | null;
  /** The subject whose page without a form is to be read; null for none. */
  factsFor: string | null;
}

/** Facts of a page without a form; a customer's domain is known not to be the partner's. */
export type Facts = Exclude<FactsMessage, { kind: 'facts-list' }>;

export type TabEvent =
  /** A frame says what it shows. */
  | { kind: 'reading'; frameId: number; reading: FrameReading }
  /** A frame says what it shows, and the message is not valid. `doc` where that is known. */
  | { kind: 'reading-refused'; frameId: number; doc: string | null; url: string }
  /** Frames were asked and did not answer. */
  | { kind: 'frames-silent'; frameIds: readonly number[] }
  /** The document of a frame is left or taken away. */
  | { kind: 'gone'; frameId: number; doc: string }
  /** The tab shows another page than the one that is known, and nobody said so. */
  | { kind: 'left'; doc: string }
  | { kind: 'facts'; frameId: number; facts: Facts }
  /** The script for pages without a form could not be put in: nothing will come. */
  | { kind: 'facts-failed' }
  /** A frame says what its text fields give away. */
  | ({ kind: 'traces'; frameId: number } & TracesSaid)
  /** A frame was asked that, and did not answer; or its answer is not valid. */
  | { kind: 'traces-failed'; frameId: number; doc: string }
  /** Texts are no longer compared. */
  | { kind: 'traces-ended' }
  /** Help + support shows no button for a new request; `page` as `pageWithoutForm` names it, or null. */
  | { kind: 'no-button'; page: string | null }
  /** "I know, for this request", or no longer. */
  | { kind: 'accepted'; check: CheckId; accepted: boolean }
  | { kind: 'for-ourselves' }
  | { kind: 'create-pressed'; held: boolean }
  | { kind: 'warning-seen' }
  /** What the tab is judged by has changed, outside of the tab. */
  | { kind: 'inputs-changed' }
  | ({ kind: 'judged' } & Judgement);

/**
 * @param now in milliseconds since 1970.
 * @returns the record after an event; the same object when nothing changed. Nothing given is changed in place.
 */
export function reduce(record: TabRecord, event: TabEvent, now: number): TabRecord {
  switch (event.kind) {
    case 'reading':
      return withReading(record, event.frameId, event.reading, now);
    case 'reading-refused': {
      const { frameId, url } = event;
      const before = record.frames[frameId];
      const doc = event.doc ?? before?.doc ?? '';
      const known = before?.doc === doc ? { ...before, url } : { doc, url };
      return withReading(record, frameId, unreadable(known), now);
    }
    case 'frames-silent':
      return {
        ...record,
        frames: Object.fromEntries(
          Object.entries(record.frames).filter(([id]) => !event.frameIds.includes(Number(id))),
        ),
      };
    case 'gone':
      return withoutDocument(record, event.frameId, event.doc, now);
    case 'left':
      return record.frames[0]?.doc === event.doc ? newRecord(now) : record;
    case 'facts':
      return isOfNow(event.facts, record, event.frameId) ? withFacts(record, event) : record;
    case 'facts-failed':
      return {
        ...record,
        facts: { ...record.facts, byFrame: { 0: { settled: true }, ...record.facts.byFrame } },
      };
    case 'traces':
      return withTraces(record, event.frameId, event);
    case 'traces-failed':
      return withoutAnswer(record, event.frameId, event.doc);
    case 'traces-ended':
      return Object.keys(record.traces).length ? { ...record, traces: {} } : record;
    case 'no-button':
      return record.withoutButton === event.page
        ? record
        : { ...record, withoutButton: event.page };
    case 'accepted': {
      const others = record.accepted.filter((check) => check !== event.check);
      if (event.accepted) return { ...record, accepted: [...others, event.check] };
      const isForOurselves = record.isForOurselves && event.check !== 'directory';
      return { ...record, accepted: others, isForOurselves };
    }
    case 'for-ourselves':
      return { ...record, isForOurselves: true };
    case 'create-pressed': {
      const verdict = record.assessment?.verdict;
      if (!verdict) return record;
      const warning = verdict === 'ready' ? null : event.held ? 'held' : 'pressed';
      return { ...record, warning };
    }
    case 'warning-seen':
      return { ...record, warning: null };
    case 'inputs-changed':
      return record;
    case 'judged':
      return withJudgement(record, event, now);
  }
}

function withReading(
  record: TabRecord,
  frameId: number,
  reading: FrameReading,
  now: number,
): TabRecord {
  // A reload or another page: forget what was known of the previous document.
  const base: TabRecord = isNewPage(record, frameId, reading)
    ? { ...newRecord(now), frames: record.frames[0] ? {} : record.frames }
    : record;
  const kept = withinBounds(base, frameId, reading);
  if (!kept) return base;
  const frames = { ...base.frames, [frameId]: kept };
  const subject =
    frameId === 0 && URL.canParse(reading.url) ? subjectOf(new URL(reading.url)) : base.facts.of;
  return {
    ...base,
    frames,
    // What is known of another subject is forgotten.
    facts: subject === base.facts.of ? base.facts : noFacts(subject),
    recognized: recognizedFields(Object.values(frames), now),
  };
}

/** @returns whether a reading is of another page than the one that the record is about. */
export const isNewPage = (
  { frames }: TabRecord,
  frameId: number,
  { doc }: Pick<FrameReading, 'doc'>,
): boolean => frameId === 0 && frames[0]?.doc !== doc;

/**
 * A document that is gone no longer counts; with the top one goes all that is known of the tab. Chromium gives a top document
 * that is being replaced another frame's number.
 */
function withoutDocument(record: TabRecord, frameId: number, doc: string, now: number): TabRecord {
  if (record.frames[0]?.doc === doc) return newRecord(now);
  if (record.frames[frameId]?.doc !== doc) return record;
  const { [frameId]: _, ...frames } = record.frames;
  return { ...record, frames };
}

const PAGE_OF = {
  'facts-customer': 'partner-center/customer',
  'facts-list': 'partner-center/customer-list',
  'facts-publisher': 'marketplace/product',
} as const;

/**
 * Whether a message is about what the tab shows now: the same document, and the same customer or product. A frame below
 * the top one has an address of its own, which says nothing of the tab's; only a product's publisher is read there.
 */
export function isOfNow(message: FactsMessage, record: TabRecord, frameId: number): boolean {
  const top = record.frames[0];
  if (!top || record.factsFor === null || !URL.canParse(top.url)) return false;
  const shown = new URL(top.url);
  if (pageOf(shown) !== PAGE_OF[message.kind] || record.facts.of !== subjectOf(shown)) return false;
  if (frameId !== 0) return message.kind === 'facts-publisher';
  return (
    message.doc === top.doc &&
    URL.canParse(message.url) &&
    subjectOf(new URL(message.url)) === record.facts.of
  );
}

function withFacts(
  record: TabRecord,
  { frameId, facts }: Extract<TabEvent, { kind: 'facts' }>,
): TabRecord {
  const put = (at: number, one: TabRecord['facts']['byFrame'][number]): TabRecord => ({
    ...record,
    facts: { ...record.facts, byFrame: { ...record.facts.byFrame, [at]: one } },
  });
  if (facts.kind === 'facts-publisher') {
    const { links, emails, phones, settled } = facts;
    return put(frameId, { links, emails, phones, settled });
  }
  const { name, domain } = facts;
  // One customer's pages do not all show everything: what one of them showed stays.
  return put(0, {
    ...record.facts.byFrame[frameId],
    ...(name && { name }),
    ...(domain && { domain }),
  });
}

function withJudgement(
  record: TabRecord,
  judgement: Extract<TabEvent, { kind: 'judged' }>,
  now: number,
): TabRecord {
  const { kind: _, isAnother, ...kept } = judgement;
  const { assessment } = kept;
  const docs = new Set(Object.values(record.frames).map(({ doc }) => doc));
  const next: TabRecord = {
    ...record,
    ...kept,
    // What was read in documents that are gone is forgotten with them.
    memories: kept.memories.filter(({ doc }) => docs.has(doc)),
    traces: tracesOfNow(record, isAnother),
    frames: kept.wantsProof ? record.frames : withoutProofs(record.frames),
    // What the user said of a request ends with the request.
    ...(isAnother && { accepted: [], isForOurselves: false, warning: null }),
  };
  if (!assessment)
    return { ...next, firstVerdictMs: null, frames: isHeaded(record) ? next.frames : {} };
  const isFirst = assessment.verdict !== null && record.firstVerdictMs === null;
  return {
    ...next,
    firstVerdictMs: isFirst ? Math.max(0, now - record.since) : record.firstVerdictMs,
  };
}

/** Drops proofs that are no longer wanted: their readings may have changed since. */
const withoutProofs = (frames: TabRecord['frames']): TabRecord['frames'] =>
  Object.fromEntries(
    Object.entries(frames).map(([number, { proof: _, ...frame }]) => [number, frame]),
  );
