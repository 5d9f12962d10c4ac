/** Another support plan that a form shows in some control, whatever its caption says. Pure. */

import type { Profile } from '../profile/profile';
import { type FieldOrUnknown, FREE_FIELDS, JUDGED_FIELDS, type Reading } from './fields';
import type { FormView, SourcedReading } from './form-view';
import { isAllowedPlan, namesOtherPlan } from './plan';

/** What stands in these is the user's, or a name that the customer gave, unless their caption was taught. */
const FREE: ReadonlySet<FieldOrUnknown> = new Set([...FREE_FIELDS, ...JUDGED_FIELDS]);

function isOther({ field, state, value, taught, source }: Reading, profile: Profile | null) {
  if (state !== 'filled' || source !== 'control' || field === 'support-plan') return false;
  const isKnown = field !== 'unknown' && taught === undefined;
  if (isKnown && FREE.has(field)) return false;
  // "Cancel the Developer support plan" is a problem's name, under the problem's caption.
  return namesOtherPlan(value, !isKnown) && !isAllowedPlan(value, profile);
}

/** @returns the control in sight that shows another plan than the program's and the profile's. */
export const otherPlanIn = (
  { fields, unknown, ofCustomer = [] }: FormView,
  profile: Profile | null,
): SourcedReading | undefined =>
  [...[...fields.values()].flat(), ...unknown, ...ofCustomer].find(
    ({ reading, remembered }) => !remembered && isOther(reading, profile),
  );
