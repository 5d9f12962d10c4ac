/**
 * The view of an assessment, in the user's language. The background builds it once (`background/panel/view.ts`);
 * panel and popup only draw it. Types only: the panel runs in the portal's page and must not carry a schema library.
 */

import type { CheckId, Status, Verdict } from '../request/finding';
import type { Remedy } from './panel';

/** What a shape says: a verdict, or that there is none. */
export type Outcome = Verdict | 'detecting' | 'none';

/** What the user may answer to a finding, apart from accepting it for this request. */
export const ANSWERS = [
  'is-customer',
  'same-customer',
  'is-ours',
  'is-self',
  'add-address',
  'add-domain',
  'add-number',
  'add-country',
  'add-plan',
  'subscription-is-customer',
] as const;
export type Answer = (typeof ANSWERS)[number];

/** One finding, in the user's language. */
export interface ViewItem {
  check: CheckId;
  status: Status;
  /** The status as a word: "To fix", "Missing" … */
  word: string;
  title: string;
  /** What it is called on a card whose heading says what all of it is about: "Email" under "Contact details". */
  short: string;
  /** What to do. */
  message: string;
  /** Why it matters, one sentence; may be empty. */
  why: string;
  /** Where the rule stands, with its date. */
  source: { label: string; url: string } | null;
  /** What was read, as the page shows it. */
  observed: string | null;
  /** Read on another step of the form. */
  remembered: boolean;
  /** The user accepted it for this request. */
  accepted: boolean;
  /** A field to show is on the page. */
  canShow: boolean;
  /** Accepting it for this request is offered (or, when accepted, taking that back). */
  canAccept: boolean;
  /** What puts this finding right by itself, and the words on its button; null for nothing. */
  cure: { what: Remedy; label: string } | null;
  /** `confirm`: the question that an answer is asked with here; null when a page of the extension asks it. */
  answers: { answer: Answer; label: string; confirm: string | null }[];
}

/**
 * Findings that belong on one card. `contacts`: all about the contact details, with one cure. `set-up`: all that
 * cannot be compared without a profile. `one`: a single finding.
 */
export interface ViewGroup {
  kind: 'one' | 'contacts' | 'set-up';
  /** The card's heading; of a single finding its title. */
  title: string;
  items: ViewItem[];
}

export interface AssessmentView {
  outcome: Outcome;
  /** The customer (or the directory) this page is about; null when not known. */
  customer: {
    name: string;
    /** The domain or tenant ID, where it is not the name itself. */
    id: string | null;
    /** The user's own note on this customer; empty for none. */
    note: string;
    /** Who files for this customer at the indirect provider; empty where that is not known. */
    provider: string;
  } | null;
  /** The verdict in a few words. */
  headline: string;
  /** The verdict in one or two words. */
  short: string;
  /** What there is to do, heaviest first; a refusal of the portal before all. */
  groups: ViewGroup[];
  /** Findings whose fields are on later steps, and the line that sums them up; empty for none. */
  later: { text: string; items: ViewItem[] };
  /** Findings with nothing to do. */
  notes: ViewItem[];
  /** "OK: …"; empty when nothing is. */
  checked: string;
}
