/** Controls as fields: each with its caption, its value, and whether it must be filled in. */

import { REQUIRED_MARKS } from '../../portals/selectors';
import type { FieldOrUnknown, Reading } from '../../request/fields';
import { closestDeep, parentOf } from '../dom';
import type { Box } from '../follow/poll-values';
import { captionKey, marksRequired } from '../text';
import { besideAmong } from './beside';
import { type Caption, captionsOf } from './caption-of';
import { dialCodeIn, isBesidePhone, valueOfField } from './control-value';
import { findLabels } from './labels';
import type { Form, LiveField, LookUp } from './live-form';
import { tellUnknown } from './unknown-field';
import type { Known } from './visibility';

/** Places whose filled-in boxes have nothing to do with a form. */
const ELSEWHERE = '[role=search],[role=banner],header,nav';

/** Reads the controls of a form into its fields; what nobody knows and nothing is in becomes one of its silent boxes. */
export function readControls(form: Form, lookUp: LookUp, sight: Known): void {
  const { controls, fields, silent } = form;
  const around = holders(controls);
  const surroundings = { labels: findLabels(), isBeside: besideAmong(controls), sight };
  const captionElements = new Set<Element>();
  let lastKnown: Caption | undefined;
  for (const [at, control] of controls.entries()) {
    const isOther = (element: Element) =>
      element !== control && (around.get(element) ?? 0) > (element.contains(control) ? 1 : 0);
    const candidates = captionsOf(control, isOther, surroundings, lookUp);
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
      field === 'unknown' ? readUnknown(control, caption) : readKnown(field, control, caption);
    if (live) fields.push(live);
    else if (isBox(control)) silent.push(control);
  }
  form.captions = [...captionElements];
  form.fields = fields.filter((live) => !isPartOfPhone(live, fields));
  form.parts = fields.filter((live) => !form.fields.includes(live)).map(({ element }) => element);
}

/** A list of country codes next to a phone number is part of that number, whatever its caption. */
const isPartOfPhone = ({ element, field }: LiveField, all: readonly LiveField[]): boolean =>
  (field === 'unknown' || field === 'phone') &&
  dialCodeIn(element) !== '' &&
  all.some(
    (other) =>
      other.element !== element && other.field === 'phone' && isBesidePhone(element, other.element),
  );

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
): LiveField {
  const reading: Reading = {
    field,
    caption: (caption?.text ?? '').slice(0, 100),
    ...valueOfField(field, control),
    required: isRequired(control, caption),
    source: 'control',
    form: 0,
  };
  return {
    field,
    element: control,
    form: 0,
    reading,
    captionElement: caption?.element ?? null,
  };
}

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
