/** What was taught of a portal's labels, in the judgement of a request. It can name a field, and never make one right. Pure. */

import type { Lesson } from '../taught/lessons';
import { foldText } from '../text/fold';
import type { DirectoryHint } from './directory-hint';
import type { Field, Reading } from './fields';
import { type Finding, isContactDetail } from './finding';
import type { FormView, SourcedReading } from './form-view';
import { namesOtherPlan } from './plan';
import { RESTS_ON } from './proof';
import { severityLevel } from './severity';

/** Fields in which something is chosen. */
const CHOSEN: ReadonlySet<Reading['field']> = new Set<Field>([
  'support-plan',
  'severity',
  'subscription',
  'issue-type',
  'support-language',
  'contact-method',
  'country',
]);

/** @returns a label without the marks around it. */
const labelKey = (text: string): string => foldText(text).replace(/[\s*:]+$|^[\s*]+/g, '');

const CONTACTS: ReadonlySet<Reading['field']> = new Set<Field>([
  'first-name',
  'last-name',
  'email',
  'additional-email',
  'phone',
]);

/** @returns the kind of value under a label that was taught as not a contact's. */
function valueKindOf({ taught, field, value }: Reading): 'email' | 'phone' | 'account' | undefined {
  if (!taught || CONTACTS.has(field)) return undefined;
  if (value.includes('@')) return 'email';
  if (/[_#]/.test(value)) return 'account';
  return /\p{N}(?:[\s().+/-]*\p{N}){5}/u.test(value) ? 'phone' : undefined;
}

/**
 * @returns the frames with taught choices understood: "nothing chosen" is empty, and a severity has its letter before it,
 *   as where the portal writes one. Under a taught label that names no contact field, an address or a number is still one
 *   that nobody accounts for.
 */
export function withLessons<Frame extends { readings: readonly Reading[] }>(
  frames: readonly Frame[],
  lessons: readonly Lesson[],
): readonly Frame[] {
  const options = lessons.filter((one) => one.kind === 'option');
  const optionOf = (value: string) =>
    options.find(({ text }) => foldText(text) === foldText(value))?.option;
  const others = lessons.filter((one) => one.kind === 'not-contact');
  const otherOf = (caption: string) =>
    others.find(({ text }) => labelKey(text) === labelKey(caption))?.text;
  const understood = (reading: Reading): Reading => {
    const { field, state, value } = reading;
    // A plan is none of the contact's: that it is not says nothing of it.
    const isPlan = reading.valueKind === 'plan';
    const other = field === 'unknown' && !isPlan ? otherOf(reading.caption) : undefined;
    // As what is written of the problem: accounted for, and nobody's contact.
    if (other !== undefined) return { ...reading, field: 'description', taught: other };
    const valueKind = valueKindOf(reading);
    if (valueKind) return { ...reading, field: 'unknown', valueKind };
    if (state !== 'filled' || !CHOSEN.has(field)) return reading;
    const option = optionOf(value);
    if (option === 'placeholder' && !namesOtherPlan(value))
      return { ...reading, state: 'empty', value: '' };
    if (!option || field !== 'severity' || severityLevel(value)) return reading;
    return { ...reading, value: `${option.slice(-1).toUpperCase()} – ${value}` };
  };
  return frames.map((frame) => ({ ...frame, readings: frame.readings.map(understood) }));
}

/**
 * @param findings those of the readings.
 * @param forms all forms that were judged.
 * @param hints what says whose directory it is.
 * @returns the findings: those that are right say which of them rest on a taught label, and one that rests on a label that
 *   names two fields of a form, or is taught no more, is not read.
 */
export function withTaught(
  findings: readonly Finding[],
  forms: readonly FormView[],
  lessons: readonly Lesson[],
  hints: readonly DirectoryHint[] = [],
): Finding[] {
  return findings.map((finding) => {
    // What is wrong stays wrong, whoever named it.
    if (finding.status === 'wrong' || finding.status === 'missing') return finding;
    let result = finding;
    for (const field of RESTS_ON[finding.check] ?? [])
      for (const form of forms) {
        const sourced = form.fields.get(field) ?? [];
        const label = sourced.find(({ reading }) => reading.taught)?.reading.taught;
        if (label === undefined) continue;
        if (sourced.length > 1) return unread(finding, 'taughtTwice', sourced, label);
        const lesson = lessons.find(
          (one) => one.kind === 'caption' && one.field === field && one.text === label,
        );
        if (!lesson) return unread(finding, 'taughtNoMore', sourced, label);
        if (finding.status === 'ok')
          result = { ...result, taught: { when: lesson.when, by: lesson.by } };
      }
    const lesson = finding.status === 'ok' ? setAside(finding, forms, hints, lessons) : undefined;
    return lesson ? { ...result, taught: { when: lesson.when, by: lesson.by } } : result;
  });
}

/** Fields under which an address is nobody's contact. */
const SET_ASIDE: readonly Field[] = ['summary', 'description', 'additional-email'];

/** @returns what was taught of something that would speak in the finding otherwise: a field that is not the contact's, a header. */
function setAside(
  { check }: Finding,
  forms: readonly FormView[],
  hints: readonly DirectoryHint[],
  lessons: readonly Lesson[],
): Lesson | undefined {
  if (check === 'directory') {
    const anchors = hints.flatMap(({ taught }) => taught ?? []);
    return lessons.find(({ kind, text }) => kind === 'organization' && anchors.includes(text));
  }
  if (!isContactDetail(check)) return undefined;
  const names = forms.flatMap(({ fields }) =>
    SET_ASIDE.flatMap((field) => fields.get(field) ?? []).flatMap(
      ({ reading }) => reading.taught ?? [],
    ),
  );
  return lessons.find(
    ({ kind, text }) => (kind === 'not-contact' || kind === 'caption') && names.includes(text),
  );
}

const unread = (
  finding: Finding,
  reason: 'taughtTwice' | 'taughtNoMore',
  [sourced]: readonly SourcedReading[],
  label: string,
): Finding => ({
  ...finding,
  status: 'unreadable',
  reason,
  params: [label],
  ...(sourced && { frameId: sourced.frameId }),
});
