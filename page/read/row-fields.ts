/** Reads plain rows as fields: where to look for them, and which count in addition to the controls. */

import { type FieldOrUnknown, JUDGED_FIELDS, type Reading } from '../../request/fields';
import { isWithin, parentOf, type Root } from '../dom';
import { marksRequired } from '../text';
import { CONTAINER, type Form, formOf, type LiveField, type LookUp } from './live-form';
import { findRows, LONGEST_CAPTION, type Row } from './text-rows';
import type { Known } from './visibility';

/** When these are all found as controls there is nothing left to look for among plain texts. */
const COMPLETE: readonly FieldOrUnknown[] = JUDGED_FIELDS;

/** Whether every form that was begun shows all the fields that matter as controls. */
export function areComplete(fields: readonly LiveField[]): boolean {
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
export function groundsOf(fields: readonly LiveField[]): Element[] {
  const byForm = Map.groupBy(fields, ({ element }) => formOf(element));
  return [...byForm.values()].map((all) => {
    let ground = all[0]?.element as Element;
    for (let up = parentOf(ground), isWide = false; up; up = parentOf(up)) {
      isWide ||= all.every(({ element }) => isWithin(element, ground));
      // By index: the browser counts no further.
      if (isWide && up.getElementsByTagName('*')[LARGEST_GROUND]) break;
      ground = up;
      if (isWide && up.matches(CONTAINER)) break;
    }
    return ground;
  });
}

/**
 * Rows of plain text count next to controls: a summary may say otherwise than the editor that is open. Where all fields
 * were found as controls they are looked for around these alone.
 */
export function readRows(form: Form, lookUp: LookUp, sight: Known): void {
  const { fields, controls, captions, grounds, roots } = form;
  const at = (element: Element, field: string) => `${formOf(element)} ${field}`;
  // Per form: that one blade shows a plan tells nothing of the other.
  const found = new Set(fields.map(({ element, field }) => at(element, field)));
  const isTaken = (element: Element) =>
    captions.some((caption) => caption.contains(element) || element.contains(caption)) ||
    controls.some((control) => control.contains(element));
  const within: (Root | Element)[] = form.isComplete
    ? [
        ...grounds,
        ...roots.filter(
          (root) =>
            root instanceof ShadowRoot && grounds.some((ground) => isWithin(root.host, ground)),
        ),
      ]
    : roots;
  for (const row of findRows(within, lookUp, isTaken, sight, form.unseen)) {
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

/** Whether a row next to a control of its field is a value, rather than a hint or what stands around the control. */
function saysOtherwise({ field, value, valueElement }: Row, controls: readonly Element[]): boolean {
  if (value.state === 'empty') return false;
  if (controls.some((control) => valueElement.contains(control) || control.contains(valueElement)))
    return false;
  if (value.state === 'unreadable') return true;
  if (field === 'email') return value.value.includes('@');
  if (field === 'phone') return /\d{3}/.test(value.value);
  return value.value.length <= LONGEST_CAPTION;
}
