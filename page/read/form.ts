/** Reading the support request form of one document: every field that the user sees, with its value. */

import { BLADES, CONTEXT_PANES, REQUIRED_MARKS } from '../../portals/selectors';
import type { FieldOrUnknown, Reading } from '../../request/fields';
import { allRoots, closestDeep, isShown, parentOf, type Root } from '../dom';
import type { Box, Changeable } from '../follow/poll-values';
import { captionKey, marksRequired } from '../text';
import { type Caption, captionsOf } from './caption-of';
import type { CaptionIndex } from './captions';
import { dialCodeIn, visiblePhone } from './control-value';
import { findControls } from './controls';
import { findLabels } from './labels';
import type { FoundField } from './registry';
import { findRows } from './text-rows';
import { tellUnknown } from './unknown-field';

/** A field on the page: its reading, and how to read its value again after an edit. */
export interface LiveField extends FoundField {
  reading: Reading;
  /** What stands before a phone number: it may be a list of countries' codes. */
  before?: Element | undefined;
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
  /** Every field that matters is a control: nothing is left to look for among plain texts. */
  isComplete: boolean;
  /** The roots that were looked through: the document and its open shadow roots. */
  roots: Root[];
}

/** When these are all found as controls there is nothing left to look for among plain texts. */
const COMPLETE: readonly string[] = [
  'support-plan',
  'first-name',
  'last-name',
  'email',
  'phone',
  'country',
];

/** What separates two forms in one document: blades and panes. */
export const CONTAINER = ['[role=dialog],dialog', ...BLADES, ...CONTEXT_PANES].join();

/** The numbers of the forms that this document has shown: by them another request is told from another step. */
const numbers = new WeakMap<object, number>();
const NO_CONTAINER = {};
let count = 0;

function formOf(element: Element): number {
  const container = closestDeep(element, CONTAINER) ?? NO_CONTAINER;
  const number = numbers.get(container) ?? count++;
  numbers.set(container, number);
  return number;
}

/** What the user writes of the problem does not leave the page: that something stands there is enough. */
const OWN_WORDS: ReadonlySet<string> = new Set(['summary', 'description']);

/** Places whose filled-in boxes have nothing to do with a form. */
const ELSEWHERE = '[role=search],[role=banner],header,nav';

/**
 * @param captions what the fields are called.
 * @param headings the names in `captions` that are headings rather than fields.
 * @param roots where to look.
 */
export function readForm(
  captions: CaptionIndex,
  headings: ReadonlySet<string>,
  roots: Root[] = allRoots(document),
): Form {
  const lookUp = (text: string): string | undefined => {
    const name = captions.lookUp(text);
    return name && !headings.has(name) ? name : undefined;
  };

  const fields: LiveField[] = [];
  const silent: Box[] = [];
  const controls = findControls(roots);
  const around = holders(controls);
  const labels = findLabels();
  const captionElements = new Set<Element>();
  let lastKnown: Caption | undefined;
  for (const [at, control] of controls.entries()) {
    const isOther = (element: Element) =>
      element !== control && (around.get(element) ?? 0) > (element.contains(control) ? 1 : 0);
    const candidates = captionsOf(control, isOther, labels);
    let known = candidates.find(({ text }) => lookUp(text) !== undefined);
    const before = controls[at - 1];
    const last = fields.at(-1);
    if (last?.field === 'phone' && last.element === before && dialCodeIn(before)) {
      // Under one caption with its number, the country's code is a part of it.
      if (!candidates.length) known = lastKnown;
      if (known && lookUp(known.text) === 'phone') fields.pop();
    }
    lastKnown = known;
    const caption = known ?? candidates[0];
    if (known?.element) captionElements.add(known.element);
    const field = (known ? lookUp(known.text) : 'unknown') as FieldOrUnknown;
    if (field === 'unknown' && closestDeep(control, ELSEWHERE)) continue;
    const live =
      field === 'unknown'
        ? readUnknown(control, caption)
        : readKnown(field, control, caption, field === 'phone' ? before : undefined);
    if (live) fields.push(live);
    else if (isBox(control)) silent.push(control);
  }

  // Per form: that one blade shows a plan tells nothing of the other.
  const at = (element: Element, field: string) => `${formOf(element)} ${field}`;
  const found = new Set(fields.map(({ element, field }) => at(element, field)));
  const begun = new Set(
    fields.filter(({ field }) => COMPLETE.includes(field)).map(({ element }) => formOf(element)),
  );
  const isComplete =
    begun.size > 0 &&
    [...begun].every((form) => COMPLETE.every((field) => found.has(`${form} ${field}`)));
  if (!isComplete) {
    const taken = new Set(controls);
    const isTaken = (element: Element) =>
      [...captionElements].some(
        (caption) => caption.contains(element) || element.contains(caption),
      ) || [...taken].some((control) => control.contains(element));
    for (const row of findRows(roots, lookUp, isTaken)) {
      if (found.has(at(row.captionElement, row.field)) || taken.has(row.valueElement)) continue;
      const reading: Reading = {
        field: row.field as FieldOrUnknown,
        caption: row.caption.slice(0, 100),
        ...row.value,
        required: marksRequired(row.captionElement.textContent ?? ''),
        source: 'text',
        form: 0,
      };
      fields.push({
        field: reading.field,
        element: row.valueElement,
        form: 0,
        reading,
        captionElement: row.captionElement,
      });
    }
  }
  for (const live of fields) {
    live.form = formOf(live.element);
    live.reading.form = live.form;
    if (OWN_WORDS.has(live.field)) live.reading.value = '';
  }
  return { fields, silent, controls, captions: [...captionElements], isComplete, roots };
}

/** Their values change without a change of the document. */
const isBox = (control: Element): control is Box => control.matches('input,textarea,select');

/** How many controls each element above a control holds. */
function holders(controls: readonly Element[]): Map<Element, number> {
  const count = new Map<Element, number>();
  for (const control of controls) {
    for (let node: Element | null = control; node; node = parentOf(node)) {
      count.set(node, (count.get(node) ?? 0) + 1);
    }
  }
  return count;
}

const REQUIRED = REQUIRED_MARKS.join();

function isRequired(control: Element, caption: Caption | undefined): boolean {
  if (control.matches(':required,[aria-required=true]')) return true;
  if (control.querySelector(':required,[aria-required=true]')) return true;
  if (marksRequired(caption?.text ?? '')) return true;
  // The classic portal puts its balloon behind the label, in the label's container.
  const key = captionKey(caption?.text ?? '');
  for (let around = caption?.element ?? null, climb = 0; around && climb < 4; climb++) {
    const text = (around.textContent ?? '').slice(0, 200);
    if (climb > 0 && captionKey(text) !== key) return false;
    if (marksRequired(text) || around.querySelector(REQUIRED)) return true;
    around = parentOf(around);
  }
  return false;
}

function readKnown(
  field: FieldOrUnknown,
  control: Element,
  caption: Caption | undefined,
  before: Element | undefined,
): LiveField {
  const reading: Reading = {
    field,
    caption: (caption?.text ?? '').slice(0, 100),
    ...visiblePhone(control, before),
    required: isRequired(control, caption),
    source: 'control',
    form: 0,
  };
  return {
    field,
    element: control,
    form: 0,
    reading,
    before,
    captionElement: caption?.element ?? null,
  };
}

/** @returns what an edit may change; nothing where nothing of a form was found. */
export const changeable = ({ fields, silent }: Form): Changeable =>
  fields.length
    ? { fields: fields.map(({ element }) => element), boxes: silent }
    : { fields: [], boxes: [] };

/** A control that nothing known names, and something is in it that matters. */
function readUnknown(control: Element, caption: Caption | undefined): LiveField | null {
  const told = tellUnknown(control);
  if (!told) return null;
  const reading: Reading = {
    field: 'unknown',
    caption: (caption?.text ?? '').slice(0, 100),
    ...told,
    required: isRequired(control, caption),
    source: 'control',
    form: 0,
  };
  return {
    field: 'unknown',
    element: control,
    form: 0,
    reading,
    captionElement: caption?.element ?? null,
  };
}

/**
 * Reads the fields' values once more, after an edit. Its cost depends on the form, not on the page.
 * @returns false when the form must be read anew: a field is gone or hidden, with its step perhaps (text that is not
 *   seen would read as nothing chosen), or a box that had nothing to tell has something now, or the other way round.
 */
export function rereadValues(form: Form): boolean {
  if (form.silent.some(tellUnknown)) return false;
  for (const { element, before, reading } of form.fields) {
    if (!element.isConnected || !isShown(element)) return false;
    if (reading.source === 'text') continue;
    const told = reading.field === 'unknown' ? tellUnknown(element) : visiblePhone(element, before);
    // A country's code that is chosen only now belongs to the number behind it.
    if (!told || (reading.field === 'phone' && dialCodeIn(element))) return false;
    Object.assign(reading, told);
    if (OWN_WORDS.has(reading.field)) reading.value = '';
  }
  return true;
}
