/**
 * What a form is recognized by when the user has checked how it is read: the portal, its language, the library that draws
 * it, and what its fields are called. No value of a field is among it. Pure.
 */

import type { FormLibrary } from '../portals/form-libraries';
import { foldText } from '../text/fold';
import { CHECKED_FIELDS } from './expected-fields';
import type { Field, Reading } from './fields';
import { asksOfCustomer } from './scoping';

export interface FormPrint {
  /** The page of the portal: `azure/new-support-request`. */
  page: string;
  lang: string;
  library: FormLibrary;
  /** Controls, or the plain rows of the last step. */
  source: Reading['source'];
  /** The captions, each behind the field that it names, in their order by the alphabet. */
  captions: readonly string[];
}

/** A form that the user has checked. */
export interface CheckedForm extends FormPrint {
  /** The day, as `2026-11-30`. */
  when: string;
}

/** What nobody knows counts where it may be the contact or the plan. Each problem has its own questions: those are no part. */
const isPart = ({ field, valueKind, inContact, caption }: Reading): boolean =>
  CHECKED_FIELDS.includes(field as Field) ||
  (field === 'unknown' &&
    valueKind !== undefined &&
    valueKind !== 'other' &&
    inContact !== false &&
    !asksOfCustomer(caption));

const captionOf = ({ field, caption }: Reading): string =>
  `${field}: ${foldText(caption).replace(/[\s*:]+$|^[\s*]+/g, '')}`;

interface Shown {
  lang: string;
  library?: FormLibrary | undefined;
  readings: readonly Reading[];
}

/**
 * @param page what the tab shows.
 * @param frames all frames of the tab.
 * @returns null where nothing of a form is in sight.
 */
export function printOf(page: string, frames: readonly Shown[]): FormPrint | null {
  const parts = frames.flatMap(({ readings }) => readings.filter(isPart));
  const hasControls = parts.some(({ source }) => source === 'control');
  const source = hasControls ? 'control' : 'text';
  const captions = parts.filter((part) => part.source === source).map(captionOf);
  const frame = frames.find(({ readings }) => readings.some(isPart));
  if (!frame) return null;
  return {
    page,
    lang: frame.lang,
    library: frame.library ?? 'other',
    source,
    captions: [...new Set(captions)].sort(),
  };
}

const fieldsOf = ({ captions }: FormPrint): string[] =>
  captions.map((caption) => caption.slice(0, caption.indexOf(':')));

/** Whether two show the same step of the same form. Another language is another form. */
const isSameStep = (one: FormPrint, other: FormPrint): boolean =>
  one.page === other.page &&
  one.lang === other.lang &&
  one.source === other.source &&
  fieldsOf(one).some((field) => field !== 'unknown' && fieldsOf(other).includes(field));

const isSame = (one: FormPrint, other: FormPrint): boolean =>
  one.library === other.library && one.captions.join('\n') === other.captions.join('\n');

/** What is known of a form that was checked: when, and whether it is another by now. */
export interface FormCheck {
  when: string;
  hasChanged: boolean;
}

/**
 * @param checked the forms that the user has checked, the newest last.
 * @returns null for a form, or a step of it, that was never checked.
 */
export function compareForm(
  print: FormPrint | null,
  checked: readonly CheckedForm[],
): FormCheck | null {
  if (!print) return null;
  const steps = checked.filter((one) => isSameStep(one, print));
  const known = steps.findLast((one) => isSame(one, print)) ?? steps.at(-1);
  return known ? { when: known.when, hasChanged: !isSame(known, print) } : null;
}
