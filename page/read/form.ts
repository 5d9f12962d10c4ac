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
import { findRows, LONGEST_CAPTION, type Row } from './text-rows';
import { tellUnknown } from './unknown-field';
import type { Known } from './visibility';

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
  /** Around the fields of each form: where plain rows belong to it. None while rows are looked for everywhere. */
  grounds: Element[];
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
  const sight: Known = new Map();
  const controls = findControls(roots, sight);
  const form: Form = {
    fields: [],
    silent: [],
    controls,
    captions: [],
    isComplete: false,
    grounds: [],
    roots,
  };
  readControls(form, lookUp);
  form.isComplete = areComplete(form.fields);
  if (form.isComplete) form.grounds = groundsOf(form.fields);
  readRows(form, lookUp, sight);
  for (const live of form.fields) {
    live.form = formOf(live.element);
    live.reading.form = live.form;
    if (OWN_WORDS.has(live.field)) live.reading.value = '';
  }
  return form;
}

type LookUp = (text: string) => string | undefined;

function readControls(form: Form, lookUp: LookUp): void {
  const { controls, fields, silent } = form;
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
  form.captions = [...captionElements];
}

/** Whether every form that was begun shows all the fields that matter as controls. */
function areComplete(fields: readonly LiveField[]): boolean {
  const shown = new Map<number, Set<string>>();
  for (const { element, field } of fields) {
    if (!COMPLETE.includes(field)) continue;
    const form = formOf(element);
    shown.set(form, (shown.get(form) ?? new Set()).add(field));
  }
  return shown.size > 0 && [...shown.values()].every(({ size }) => size === COMPLETE.length);
}

/** A part of a page of more elements is too large to be searched for plain rows at every reading. */
const LARGEST_GROUND = 3000;

/** @returns for each form the widest part of the page around its fields in which plain rows belong to it. */
function groundsOf(fields: readonly LiveField[]): Element[] {
  const byForm = Map.groupBy(fields, ({ element }) => formOf(element));
  return [...byForm.values()].map((all) => {
    let ground = all[0]?.element as Element;
    for (let up = parentOf(ground), isWide = false; up; up = parentOf(up)) {
      isWide ||= all.every(({ element }) => isWithin(element, ground));
      if (isWide && up.getElementsByTagName('*').length > LARGEST_GROUND) break;
      ground = up;
      if (isWide && up.matches(CONTAINER)) break;
    }
    return ground;
  });
}

function isWithin(element: Element, above: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node))
    if (node === above) return true;
  return false;
}

/**
 * Rows of plain text count beside controls: a summary may say otherwise than the editor that is open. Where all fields
 * were found as controls they are looked for around these alone.
 */
function readRows(form: Form, lookUp: LookUp, sight: Known): void {
  const { fields, controls, captions, grounds, roots } = form;
  const at = (element: Element, field: string) => `${formOf(element)} ${field}`;
  // Per form: that one blade shows a plan tells nothing of the other.
  const found = new Set(fields.map(({ element, field }) => at(element, field)));
  const isTaken = (element: Element) =>
    captions.some((caption) => caption.contains(element) || element.contains(caption)) ||
    controls.some((control) => control.contains(element));
  const places: (Root | Element)[] = form.isComplete
    ? [
        ...grounds,
        ...roots.filter(
          (root) =>
            root instanceof ShadowRoot && grounds.some((ground) => isWithin(root.host, ground)),
        ),
      ]
    : roots;
  for (const row of findRows(places, lookUp, isTaken, sight)) {
    const { captionElement, valueElement, value } = row;
    if (controls.includes(valueElement)) continue;
    const isBeside = found.has(at(captionElement, row.field));
    if (isBeside && !saysOtherwise(row, controls)) continue;
    const reading: Reading = {
      field: row.field as FieldOrUnknown,
      caption: row.caption.slice(0, 100),
      ...value,
      required: marksRequired(captionElement.textContent ?? ''),
      source: 'text',
      form: 0,
    };
    fields.push({
      field: reading.field,
      element: valueElement,
      form: 0,
      reading,
      captionElement,
      parts: row.parts,
    });
  }
}

/** Whether a row beside a control of its field is a value, rather than a hint or what stands around the control. */
function saysOtherwise({ field, value, valueElement }: Row, controls: readonly Element[]): boolean {
  if (value.state === 'empty') return false;
  if (controls.some((control) => valueElement.contains(control) || control.contains(valueElement)))
    return false;
  if (value.state === 'unreadable') return true;
  if (field === 'email') return value.value.includes('@');
  if (field === 'phone') return /\d{3}/.test(value.value);
  return value.value.length <= LONGEST_CAPTION;
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
