/**
 * What the panel is given. Types only: the panel runs in the portal's page and must not carry a schema library.
 */

import type { ActField } from './act';
import type { PanelPosition } from './panel-messages';
import type { AssessmentView } from './view';

/** A link for the user, with what is copied in its place. */
export interface PanelLink {
  label: string;
  url: string;
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
  /** "Why?": the reason and the source. */
  why: string;
  /** What else can be done with a finding. */
  more: string;
  fill: string;
  choosePlan: string;
  putRight: string;
  filling: string;
  filled: string;
  notTaken: string;
  fillFailed: string;
  undo: string;
  undone: string;
  copy: string;
  copied: string;
  notCopied: string;
  newTab: string;
  notes: string;
  /** Shows on the page what is read of it. */
  checkFields: string;
  hideNotes: string;
  setUp: string;
  confirm: string;
  cancel: string;
  reload: string;
  dismiss: string;
  kept: string;
  /** Of the field for Microsoft's number. */
  number: string;
  saved: string;
  notKept: string;
  /** A press did not count. */
  pressAgain: string;
  customerNote: string;
  provider: string;
  fields: Record<ActField, string>;
}

/** What one press can put right: plan and contact details, or one of the two. */
export type Cure = 'both' | 'plan' | 'contacts';

/** What one press writes: what puts something right, or the number of whoever is on call. */
export type Remedy = Cure | 'on-call';

/** What can be copied: the request as it is filed, or what the indirect provider asks. */
export type CopyWhat = 'request' | 'provider';

/** Everything that the panel shows. */
export interface PanelState {
  /** The language of all texts, for `lang`. */
  lang: string;
  /** The panel's accessible name; starts with "Onbehalf". */
  label: string;
  view: AssessmentView;
  /** Brings the panel up with this sentence on top: the user pressed Create while not ready. */
  warning: string | null;
  links: PanelLink[];
  /** What a press brings to the clipboard. */
  copies: { what: CopyWhat; label: string }[];
  /** Writes a mail to the indirect provider; null where that is not offered. */
  mail: PanelLink | null;
  cure: Cure | null;
  /** There is no profile yet, and something on the page is to be compared with it. */
  setUp: boolean;
  /** The button that keeps the request in the log; null when not offered. */
  log: string | null;
  /** The request that was just kept, with Microsoft's number as far as it is known; null for none. */
  kept: { id: string; number: string } | null;
  position: PanelPosition;
  /** Names of the problems that were seen when the panel was folded in this tab. */
  seenProblems: string[];
  texts: PanelTexts;
}

/** From the background to the panel. */
export type ToPanel =
  | { kind: 'panel'; state: PanelState }
  | { kind: 'panel-hide' }
  /** The keyboard command: into the panel, or back to where the user was. */
  | { kind: 'panel-focus' };
