/** Reading the support request form of one document: every field that the user sees, with its value. */

import { allRoots, type Root } from '../dom';
import type { Changeable } from '../follow/poll-values';
import type { CaptionIndex } from './captions';
import { readControls } from './control-fields';
import { dialCodeIn, valueOfField } from './control-value';
import { findControls } from './controls';
import { type Form, formOf, type LiveField } from './live-form';
import { areComplete, groundsOf, readRows } from './row-fields';
import { markContactSection } from './sections';
import type { TaughtIndex } from './taught-captions';
import { tellUnknown } from './unknown-field';
import { isPainted, type Known } from './visibility';

/** What the user writes of the problem does not leave the page: whether there is something is enough. */
const OWN_WORDS: ReadonlySet<string> = new Set(['summary', 'description']);

/** @returns the address, account or number that stands under a taught label: no lesson makes one the user's own words. */
function speaksUnder({ reading, element }: LiveField) {
  const told = reading.taught ? tellUnknown(element) : null;
  return told?.valueKind === 'other' ? null : told;
}

/**
 * @param captions what the fields are called.
 * @param headings the names in `captions` that are headings rather than fields.
 * @param roots where to look.
 */
export function readForm(
  captions: CaptionIndex & Partial<TaughtIndex>,
  headings: ReadonlySet<string>,
  roots: Root[] = allRoots(document),
): Form {
  const lookUp = (text: string): string | undefined => {
    const name = captions.lookUp(text);
    return name && !headings.has(name) ? name : undefined;
  };
  const sight: Known = new Map();
  const unseen: Element[] = [];
  const controls = findControls(roots, sight, unseen);
  const form: Form = {
    fields: [],
    silent: [],
    controls,
    captions: [],
    isComplete: false,
    grounds: [],
    parts: [],
    unseen,
    roots,
  };
  readControls(form, lookUp, sight);
  form.isComplete = areComplete(form.fields);
  if (form.isComplete) form.grounds = groundsOf(form.fields);
  readRows(form, lookUp, sight);
  for (const live of form.fields) {
    live.form = formOf(live.element);
    live.reading.form = live.form;
    const taught = live.field !== 'unknown' && captions.taughtAs?.(live.reading.caption);
    if (taught) live.reading.taught = taught;
    if (!OWN_WORDS.has(live.field)) continue;
    live.reading.value = '';
    const told = speaksUnder(live);
    if (!told) continue;
    live.field = 'unknown';
    Object.assign(live.reading, told, { field: live.field });
  }
  markContactSection(form, captions.lookUp, sight);
  return form;
}

/** @returns what an edit may change; nothing where nothing of a form was found. */
export const changeable = ({ fields, parts, silent, unseen }: Form): Changeable =>
  fields.length
    ? { fields: [...fields.map(({ element }) => element), ...parts], boxes: silent, unseen }
    : { fields: [], boxes: [], unseen: [] };

/**
 * Reads the fields' values once more, after an edit. Its cost depends on the form, not on the page.
 * @returns false when the form must be read again: a field is gone or out of sight, with its step perhaps (text that is
 *   not seen would read as nothing chosen), something has come into sight, or a box that had nothing to tell has
 *   something now, or the other way round.
 */
export function rereadValues(form: Form): boolean {
  const sight: Known = new Map();
  const isSeen = (element: Element) => isPainted(element, sight);
  if (form.silent.some(tellUnknown) || form.unseen.some(isSeen)) return false;
  for (const live of form.fields) {
    const { element, field, reading } = live;
    if (!isSeen(element)) return false;
    if (reading.source === 'text') continue;
    const told = field === 'unknown' ? tellUnknown(element) : valueOfField(field, element);
    // A country's code that is chosen only now belongs to the number behind it.
    if (!told || (reading.field === 'phone' && dialCodeIn(element))) return false;
    Object.assign(reading, told);
    const isOwn = OWN_WORDS.has(field);
    if (isOwn) reading.value = '';
    if (reading.taught && (isOwn || field === 'unknown') && isOwn === Boolean(speaksUnder(live)))
      return false;
  }
  return true;
}
