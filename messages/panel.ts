/**
 * What the panel is given and what it sends. Types only: the panel runs in the portal's page and must not
 * carry a schema library; whoever receives its messages parses them (`messages/portal.ts`).
 */

import type { CheckId } from '../request/finding';
import type { ActField } from './act';
import type { Answer, AssessmentView } from './view';

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
  customerNote: string;
  provider: string;
  fields: Record<ActField, string>;
}

/** What one press can put right: plan and contact details, or one of the two. */
export type Cure = 'both' | 'plan' | 'contacts';

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
  cure: Cure | null;
  /** There is no profile yet, and something on the page is to be compared with it. */
  setUp: boolean;
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
  /** Puts right what is wrong. Answered with `FillResult`. */
  | { kind: 'fill'; what: Cure }
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
