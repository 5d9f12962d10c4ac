/** What the reader keeps of a form: its fields with the elements behind them, and the parts of the page around them. */

import { BLADES, CONTEXT_PANES } from '../../portals/selectors';
import type { Reading } from '../../request/fields';
import { closestDeep, type Root } from '../dom';
import type { Box } from '../follow/poll-values';
import type { FoundField } from './registry';

/** A field on the page: its reading, and how to read its value again after an edit. */
export interface LiveField extends FoundField {
  reading: Reading;
  /** The element that its caption was read from; null for a name that no element shows. */
  captionElement: Element | null;
}

export interface Form {
  fields: LiveField[];
  /** Boxes under captions that nobody knows, with nothing in them yet that matters. */
  silent: Box[];
  /** All controls that were looked at, and what names those that are known. */
  controls: Element[];
  captions: Element[];
  /** Controls that are a part of another's value: a list of countries' codes. */
  parts: Element[];
  /** Controls and captions that are not in sight, and may be without a change of the document. */
  unseen: Element[];
  /** Every field that matters is a control: nothing is left to look for among plain texts. */
  isComplete: boolean;
  /** Around the fields of each form: where plain rows belong to it. None while rows are looked for everywhere. */
  grounds: Element[];
  /** The roots that were looked through: the document and its open shadow roots. */
  roots: Root[];
}

/** What separates two forms in one document: blades and panes. */
export const CONTAINER = ['[role=dialog],dialog', ...BLADES, ...CONTEXT_PANES].join();

/** Numbers of the forms that this document has shown: they distinguish another request from another step. */
const numbers = new WeakMap<object, number>();
const NO_CONTAINER = {};
let count = 0;

/** @returns the number of the form that an element belongs to. */
export function formOf(element: Element): number {
  const container = closestDeep(element, CONTAINER) ?? NO_CONTAINER;
  const number = numbers.get(container) ?? count++;
  numbers.set(container, number);
  return number;
}

/** @returns the field that a text names, in any language. */
export type LookUp = (text: string) => string | undefined;
