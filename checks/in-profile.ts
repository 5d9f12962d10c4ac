/** What the checks share that compare one field with what the profile holds. */

import type { Field } from '../request/fields';
import type { FindingData, Status } from '../request/finding';
import type { SourcedReading } from '../request/form-view';
import { absent, type CheckContext, readings, type Said } from './check';

export const COMPARED = {
  ok: 'ok',
  differs: 'differs',
  missing: 'missing',
  unreadable: 'unreadable',
  notFound: 'unreadable',
  pending: 'pending',
  // What a profile does not hold does not count.
  notInProfile: 'note',
  noProfile: 'differs',
} as const satisfies Readonly<Record<string, Status>>;

type ComparedSaid = Said<keyof typeof COMPARED>;

/**
 * Says of each reading of a field how it compares.
 * @param field under the name that the profile has for it as well.
 * @param data what the panel needs to add a value to a profile that has none.
 * @param compare for a filled field and a profile that has a value.
 */
export function compareAll(
  context: CheckContext,
  field: 'country' | 'phone',
  data: (value: string) => FindingData,
  compare: (about: SourcedReading, own: string) => ComparedSaid['reason'],
): ComparedSaid | null | ComparedSaid[] {
  const { profile } = context;
  const all = readings(context, field);
  if (!all.length) return absent(context, true);
  return all.map((about) => {
    const { state, value } = about.reading;
    if (state === 'unreadable') return { reason: 'unreadable', about };
    if (state === 'empty') return { reason: 'missing', about };
    const params = [value];
    if (!profile) return { reason: 'noProfile', about, params };
    if (!profile[field]) return { reason: 'notInProfile', about, params, data: data(value) };
    return { reason: compare(about, profile[field]), about, params };
  });
}

/**
 * Compares what is chosen in a field with what the profile prefers.
 * @param own undefined: the profile says nothing, and nothing is said of it.
 * @param choiceIn what a value of the form means; null where that is not known, and nothing is claimed.
 */
export const compareChoice = <Choice extends string>(
  context: CheckContext,
  field: Field,
  own: Choice | undefined,
  choiceIn: (value: string) => Choice | null,
): (Said<'ok' | 'differs'> | null)[] =>
  readings(context, field).map((about) => {
    const { state, value } = about.reading;
    const chosen = own && state === 'filled' ? choiceIn(value) : null;
    return chosen && { reason: chosen === own ? 'ok' : 'differs', about, params: [value] };
  });
