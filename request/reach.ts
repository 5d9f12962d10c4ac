/** How and when Microsoft reaches the contact, and consent, as a choice of the form names them. */

import {
  aroundTheClock,
  businessHours,
  byEmail,
  byPhone,
  no,
  yes,
} from '../portals/made/request-words';
import type { Profile } from '../profile/profile';
import { foldText } from '../text/fold';

const chooser =
  <Choice extends string>(patterns: Readonly<Record<Choice, string>>) =>
  (value: string): Choice | null => {
    const text = foldText(value);
    const named = (Object.keys(patterns) as Choice[]).filter((choice) =>
      new RegExp(patterns[choice], 'u').test(text),
    );
    return named.length === 1 ? (named[0] ?? null) : null;
  };

/** @returns the way to answer that a choice names; null where that is not known. */
export const methodIn = chooser<NonNullable<Profile['contactMethod']>>({
  email: byEmail,
  phone: byPhone,
});

/** @returns the hours that a choice names; null where that is not known. */
export const availabilityIn = chooser<NonNullable<Profile['availability']>>({
  'business-hours': businessHours,
  'around-the-clock': aroundTheClock,
});

/** @returns what is chosen where a form asks for consent; null where that is not known. */
export const answerIn = chooser<'yes' | 'no'>({ yes, no });
