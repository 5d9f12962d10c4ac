/** What the background keeps about a tab in `storage.session`; the popup and the tests read it there. */

import type { Assessment } from '../request/finding';
import type { FormCheck } from '../request/form-print';
import type { AssessmentView } from './view';

/** The key of a tab's state in `storage.session`. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** Which fields the last reading found, by their captions as the page prints them. */
export interface RecognizedFields {
  /** When it came, in milliseconds since 1970. */
  at: number;
  read: string[];
  /** Fields that are there and cannot be read. */
  unreadable: string[];
  /** Filled-in fields whose captions are in no list of ours. */
  unknown: number;
}

/** The public part of a tab's state; the background keeps more. */
export interface TabState {
  /** Null while the tab shows none of the pages. */
  assessment: Assessment | null;
  /** Milliseconds from the first message of the page to its first verdict; null until then. */
  firstVerdictMs: number | null;
  /** Null until the page is read. */
  recognized: RecognizedFields | null;
  /** When the user checked how this form is read, and whether it is another by now; null for never. */
  formCheck?: FormCheck | null;
  /** The view that panel and popup draw. Null if there is no assessment. */
  view?: AssessmentView | null;
  /** By their numbers; the top frame is 0. `doc` names the document that was read. */
  frames: Record<number, { doc: string; url: string; loadedFrom: string }>;
}
