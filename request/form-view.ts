/** The support request as the checks see it: one visible form, and what other forms and frames say. */

import { isSupportPane, type PageId } from '../portals/pages';
import type { Field, Reading } from './fields';

/** What a frame of the tab shows now. */
export interface FrameView {
  frameId: number;
  doc: string;
  readings: readonly Reading[];
}

/** One reading with where it comes from. */
export interface SourcedReading {
  reading: Reading;
  frameId: number;
  /** Read on another step of the form. */
  remembered?: boolean;
  /** A mere text, with a choice beside it that may be the field itself, under a caption that we do not know. */
  isAmbiguous?: boolean;
}

export interface FormView {
  frameId: number;
  doc: string;
  /** Which of the forms of that document. */
  number: number;
  /** All readings of each field; more than one only when the page shows the field twice. */
  fields: ReadonlyMap<Field, readonly SourcedReading[]>;
  /** Controls with something in them whose captions we do not know. */
  unknown: readonly SourcedReading[];
}

export const CONTACTS: readonly Field[] = ['first-name', 'last-name', 'email', 'phone', 'country'];

/** Fields that belong to this form alone; a first name or a phone number is on many pages. */
const OF_THE_FORM: readonly Field[] = [
  'support-plan',
  'severity',
  'support-language',
  'contact-method',
  'additional-email',
];

/** What tells that contact fields are a request's even where its plan stands under a caption that we do not know. */
const HOW_TO_ANSWER: readonly Field[] = ['severity', 'support-language', 'contact-method'];

/** @returns true when a form asks how the request is to be answered. */
export const isAnsweredBy = (form: FormView): boolean =>
  HOW_TO_ANSWER.some((field) => form.fields.has(field));

/** @returns true when a form shows a contact field. */
export const hasContacts = (form: FormView): boolean =>
  CONTACTS.some((field) => form.fields.has(field));

/** @returns true when a form is the support request by its fields: a support plan with a contact field. */
export const isRequestByFields = (form: FormView): boolean =>
  form.fields.has('support-plan') &&
  hasContacts(form) &&
  // All in plain text it may be the overview of some resource.
  ['support-plan' as const, ...CONTACTS].some((field) => isControl(form, field));

/** @returns true when a field is something to fill in, or was left empty: not a mere text. */
export const isControl = (form: FormView, field: Field): boolean =>
  (form.fields.get(field) ?? []).some(
    ({ reading }) => reading.source === 'control' || reading.state !== 'filled',
  );

/** @returns the visible forms of all frames, the likeliest to be the support request first. */
export function formsOf(frames: readonly FrameView[]): FormView[] {
  const forms: FormView[] = [];
  for (const { frameId, doc, readings } of frames) {
    for (const number of new Set(readings.map(({ form }) => form))) {
      const fields = new Map<Field, SourcedReading[]>();
      const unknown: SourcedReading[] = [];
      for (const reading of readings) {
        if (reading.form !== number) continue;
        if (reading.field === 'unknown') unknown.push({ reading, frameId });
        else
          fields.set(reading.field, [...(fields.get(reading.field) ?? []), { reading, frameId }]);
      }
      for (const [field, mayBe] of RIVALS) {
        const held = fields.get(field);
        if (held && unknown.some(({ reading }) => mayBe(reading)))
          fields.set(field, held.map(asRivalled));
      }
      forms.push({ frameId, doc, number, fields, unknown });
    }
  }
  return forms.sort((a, b) => weight(b) - weight(a));
}

/** What under a caption that we do not know may be a field that is also said in mere text. */
const RIVALS: readonly (readonly [Field, (reading: Reading) => boolean])[] = [
  ['support-plan', ({ looks, state }) => looks === 'plan' || state === 'unreadable'],
  ['phone', ({ looks }) => looks === 'phone'],
];

const asRivalled = (held: SourcedReading): SourcedReading =>
  held.reading.source === 'text' ? { ...held, isAmbiguous: true } : held;

function weight(form: FormView): number {
  const own = OF_THE_FORM.filter((field) => form.fields.has(field)).length;
  return (isRequestByFields(form) ? 1000 : 0) + own * 20 + form.fields.size;
}

/**
 * The forms beside the first one that count as well: other support requests in sight, and contact fields
 * elsewhere when the first form shows none. Contact fields beside a form that has its own are somebody's
 * properties on Azure; the pane of Microsoft 365 asks for nothing else.
 */
export function furtherForms([first, ...others]: readonly FormView[], page: PageId): FormView[] {
  if (!first) return [];
  if (isSupportPane(page)) return others.filter(hasContacts);
  return others.filter(
    (form) =>
      form.fields.has('support-plan') ||
      (hasContacts(form) && (!hasContacts(first) || isAnsweredBy(form))),
  );
}
