/**
 * What the panel is given and what it sends. Types only: the panel runs in the portal's page and must not
 * carry a schema library; whoever receives its messages parses them (`messages/portal.ts`).
 */

import type { CheckId, Status, Verdict } from '../request/finding';
import type { ContactField } from './act';

/** What the panel's shape says: a verdict, or that there is none. */
export type Look = Verdict | 'detecting' | 'none';

/** What the user may answer to a finding, beside "I know". Each is asked once more before it counts. */
export const ANSWERS = [
  'is-customer',
  'is-ours',
  'is-self',
  'add-address',
  'add-domain',
  'add-plan',
  'subscription-is-customer',
] as const;
export type Answer = (typeof ANSWERS)[number];

/** One finding, in the user's language. */
export interface PanelItem {
  check: CheckId;
  status: Status;
  /** The status as a word: "To fix", "Missing" … */
  word: string;
  title: string;
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
  /** The user said "I know, for this request". */
  accepted: boolean;
  /** A field to show is on the page. */
  canShow: boolean;
  /** "I know, for this request" is offered (or, when accepted, taken back). */
  canAccept: boolean;
  answers: { answer: Answer; label: string; confirm: string }[];
}

/** A link for the user, with what is copied in its place. */
export interface PanelLink {
  label: string;
  url: string;
}

/** Where the panel stands. `auto`: where it covers nothing of the page's own. */
export interface PanelPlace {
  folded: boolean;
  side: 'auto' | 'left' | 'right';
  /** px below the top of the window; null for the usual place. */
  top: number | null;
}

/** The words on the panel's own controls. */
export interface PanelTexts {
  fold: string;
  unfold: string;
  move: string;
  moveHelp: string;
  observed: string;
  remembered: string;
  showMe: string;
  notHere: string;
  accept: string;
  acceptedUndo: string;
  accepted: string;
  fill: string;
  filling: string;
  filled: string;
  notTaken: string;
  fillFailed: string;
  undo: string;
  undone: string;
  copy: string;
  copied: string;
  newTab: string;
  notes: string;
  hideNotes: string;
  setUp: string;
  confirm: string;
  cancel: string;
  reload: string;
  dismiss: string;
  kept: string;
  notKept: string;
  fields: Record<ContactField, string>;
}

/** Everything that the panel shows. */
export interface PanelState {
  /** The language of all texts, for `lang`. */
  lang: string;
  look: Look;
  /** The panel's accessible name; starts with "Onbehalf". */
  label: string;
  /** The customer (or the directory) this page is about; null when not known. */
  customer: { name: string; id: string | null } | null;
  /** The verdict in a few words. */
  headline: string;
  /** The verdict in one or two words, for the folded panel. */
  short: string;
  /** Brings the panel up with this sentence on top: the user pressed Create while not ready. */
  warning: string | null;
  /** Findings with something to do, worst first. */
  items: PanelItem[];
  /** Findings with nothing to do. */
  notes: PanelItem[];
  /** "Checked and right: …"; empty when nothing is. */
  checked: string;
  links: PanelLink[];
  /** `offer`: the button to fill in the user's details; `set-up`: there is no profile yet. */
  fill: 'offer' | 'set-up' | null;
  /** The button that keeps the request in the log; null when not offered. */
  log: string | null;
  place: PanelPlace;
  /** Names of the problems that were seen when the panel was folded in this tab. */
  seen: string[];
  texts: PanelTexts;
}

/** From the background to the panel. */
export type ToPanel =
  | { kind: 'panel'; state: PanelState }
  | { kind: 'panel-hide' }
  /** The keyboard command: into the panel, or back to where the user was. */
  | { kind: 'panel-focus' };

/** From the panel to the background. */
export type FromPanel =
  /** Answered with the state (`PanelState` or null). */
  | { kind: 'panel-ready' }
  /** Answered with `RevealResult`. */
  | { kind: 'reveal'; check: CheckId }
  /** Answered with `FillResult`. */
  | { kind: 'fill' }
  /** Answered with `FillResult`. */
  | { kind: 'undo-fill' }
  | { kind: 'accept'; check: CheckId; accepted: boolean }
  | { kind: 'answer'; check: CheckId; answer: Answer }
  | { kind: 'panel-place'; place: PanelPlace; seen: string[] }
  | { kind: 'warning-seen' }
  /** Answered with whether it was kept. */
  | { kind: 'log-request' }
  | { kind: 'open-options' }
  /** Opens one of the links in a new tab that carries its customer. Answered with whether it did. */
  | { kind: 'open-link'; url: string };
