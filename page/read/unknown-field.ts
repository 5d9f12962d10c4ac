/** A control with an unknown caption: only what kind of value it has leaves the page. */

import type { Reading } from '../../request/fields';
import { looksLikeAccount, looksLikeEmail, looksLikePhone, looksLikePlan } from '../text';
import { isChoice, visibleValue } from './control-value';

/**
 * @returns what is reported of it, the value only where it may be the contact's address, account or
 *   number, or a plan; null when it is empty
 *   and asks for nothing that the checks know.
 */
export function tellUnknown(
  control: Element,
): Pick<Reading, 'state' | 'value' | 'valueKind'> | null {
  const { state, value } = visibleValue(control);
  const isEmailBox = control.matches('[type=email],[inputmode=email],[autocomplete=email]');
  // What cannot be typed was chosen elsewhere.
  const isPlan =
    (isChoice(control) || control.matches('[readonly],:disabled')) &&
    looksLikePlan(value || (control.textContent ?? ''));
  // An unreadable control may hold anything; it is reported, so that nothing is overlooked because of it.
  if (state === 'empty' && !isEmailBox && !isPlan) return null;
  const valueKind =
    looksLikeEmail(value) || isEmailBox
      ? 'email'
      : looksLikeAccount(value)
        ? 'account'
        : looksLikePhone(value)
          ? 'phone'
          : isPlan
            ? 'plan'
            : 'other';
  return { state, value: valueKind === 'other' ? '' : value, valueKind };
}
