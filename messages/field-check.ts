/**
 * What the field check on a portal's page is given, and what it is asked to point at. Types and names only: it runs in the
 * portal's page and must not carry a schema library.
 */

import type { ANCHOR_ATTRIBUTES } from '../portals/anchors';
import type { Field } from '../request/fields';

/** Choices in a list that can be taught where they are chosen. */
const CHOICES = ['severity-a', 'severity-b', 'severity-c', 'placeholder'] as const;

/**
 * For what a press on the page is awaited: a field's label, a choice in a list, a field that is not the contact's, the
 * heading of a request, the place of the organization's name.
 */
export type Target =
  | `field:${Field}`
  | `option:${(typeof CHOICES)[number]}`
  | 'not-contact'
  | 'heading'
  | 'organization';

/** What can be taught by a press, apart from the fields' labels. */
export const OTHER_TARGETS = [
  ...CHOICES.map((choice) => `option:${choice}` as const),
  'not-contact',
  'heading',
  'organization',
] as const satisfies readonly Target[];

/** What is pressed on the page for a target. */
export const aimOf = (target: Target): 'control' | 'text' =>
  target === 'heading' || target === 'organization' ? 'text' : 'control';

/** The words on the field check. */
export interface CheckTexts {
  title: string;
  end: string;
  otherSide: string;
  read: string;
  missing: string;
  nothingMissing: string;
  notHere: string;
  pointAt: string;
  /** With the name of the field; `$1` stands for it. */
  pointAtThis: string;
  cancel: string;
  more: string;
  beside: string;
  harmless: string;
  allRight: string;
  empty: string;
  unreadable: string;
  ownWords: string;
  unknown: string;
}

/** An expected field that no frame shows just now. */
export interface Missing {
  field: Field;
  name: string;
  /** It was read on another step, or comes on a later one: there is nothing to point at. */
  isElsewhere: boolean;
}

/** The list at the side, in the top frame. */
export interface CheckList {
  /** What is read and what it says, for those who do not see the outlines. */
  read: { name: string; value: string }[];
  missing: Missing[];
  /** Texts that stand in the way of a proof, each with its field. */
  beside: { field: Field; name: string; text: string }[];
  others: { target: Target; label: string }[];
  /** What came of the last press, or what to press now; empty for nothing. */
  said: string;
  /** When this form was checked by the user, and whether it has changed since; empty for never. */
  checked: string;
  /** "All of this is right" is offered. */
  canConfirm: boolean;
}

export interface CheckState {
  /** The language of all texts, for `lang`. */
  lang: string;
  /** What each field is called in the user's language. */
  names: Readonly<Record<string, string>>;
  texts: CheckTexts;
  pointing: Target | null;
  /** The frame whose first field takes the keyboard's focus while a press is awaited. */
  takesFocus: boolean;
  /** For the top frame alone. */
  list: CheckList | null;
}

/** From the background to the field check of a frame. */
export type ToCheck = { kind: 'check-show'; state: CheckState } | { kind: 'check-hide' };

/** What identifies a part of a page. */
export interface Anchor {
  by: (typeof ANCHOR_ATTRIBUTES)[number];
  value: string;
}
