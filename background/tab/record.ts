/** What is known of one tab. */

import type { FrameReading } from '../../messages/portal';
import type { TabState } from '../../messages/tab-state';
import { noFacts, type TabFacts } from '../../request/facts';
import type { CheckId } from '../../request/finding';
import type { FormCheck } from '../../request/form-print';
import type { Memory } from '../../request/memory';
import type { FieldTraces, TextField } from '../../request/traces';

/** What became of the press on Create while not ready: it went through, or was held back once. */
export type Warning = 'pressed' | 'held';

/** A tab as the background remembers it. Changed by `reduce.ts` alone. */
export interface TabRecord extends TabState {
  /** When the page's first message came, in milliseconds since 1970. */
  since: number;
  /** The last reading of each frame. */
  frames: Record<number, FrameReading>;
  /** What was read on other steps, by document; that of the form that is judged first. */
  memories: Memory[];
  /** The number of the request that the page says it has created. */
  created: string | null;
  accepted: CheckId[];
  /** The severity as last read, and since when. */
  severity: Severity | null;
  formCheck: FormCheck | null;
  /** What a page without a form says of a customer or a publisher. */
  facts: TabFacts;
  /** The subject for which the script that reads such pages was put in; null when it was not. */
  factsFor: string | null;
  /** What the text fields of each frame give away, as it was compared last. */
  traces: Record<number, StoredTraces>;
  /** The page of Help + support on which no button for a new request was found; null for none. */
  withoutButton: string | null;
  /** The form was recognised by its fields in this document, though the address does not tell. */
  formDoc: string | null;
  /** The user pressed Create while not ready, and has not put the warning away. */
  warning: Warning | null;
  /** "This request is for ourselves", for this request. */
  isForOurselves: boolean;
  /** The readings alone say nothing against the request: its frames prove what they read. */
  wantsProof: boolean;
}

/** What a frame's text fields give away. */
export interface StoredTraces {
  doc: string;
  /** Of the filter that they were compared with. */
  version: string;
  /** Nothing was heard of the last comparison that was asked for. */
  hasFailed: boolean;
  fields: Partial<Record<TextField, Omit<FieldTraces, 'field' | 'isRemembered'>>>;
}

export interface Severity {
  value: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** @returns the record of a tab of which nothing is known yet. */
export const newRecord = (now = Date.now()): TabRecord => ({
  assessment: null,
  view: null,
  firstVerdictMs: null,
  recognized: null,
  since: now,
  frames: {},
  memories: [],
  created: null,
  accepted: [],
  severity: null,
  formCheck: null,
  facts: noFacts(),
  factsFor: null,
  traces: {},
  withoutButton: null,
  formDoc: null,
  warning: null,
  isForOurselves: false,
  wantsProof: false,
});

/** @returns whether a frame shows the heading of a form, whose fields may be still to come, in other frames perhaps. */
export const isHeaded = ({ frames }: TabRecord): boolean =>
  Object.values(frames).some(({ titled, pane }) => titled || pane);
