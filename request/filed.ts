/** A request as it stands on the page when it is sent, for the partner's own records. Pure. */

import type { Field, Reading } from './fields';
import type { Finding } from './finding';
import { subscriptionId } from './subscription-id';

/** Where the form stands that is judged. */
export interface FiledForm {
  frameId: number;
  form: number;
  readings: readonly Reading[];
}

type Frames = Readonly<Record<number, { readings: readonly Reading[] }>>;

/**
 * The form in which the whole request is in sight: its title together with the address that Microsoft answers to. In a
 * wizard that is the last step alone. A pane has one step, and not always a title.
 * @param isPane the page is a support pane, not Azure's form.
 * @returns null where no such form is.
 */
export function filedForm(
  findings: readonly Finding[],
  frames: Frames,
  isPane: boolean,
): FiledForm | null {
  const email = findings.find(({ check }) => check === 'contact-email');
  if (!email || email.remembered || email.frameId === undefined) return null;
  const { frameId, form = 0 } = email;
  const readings = (frames[frameId]?.readings ?? []).filter((one) => one.form === form);
  const isThere = (field: Field) =>
    readings.some((one) => one.field === field && one.state === 'filled');
  if (!isThere('email') || !(isThere('summary') || (isPane && isThere('description')))) return null;
  return { frameId, form, readings };
}

/** @returns what a field shows; where it is shown more than once with different values, all of them. */
export const shownOf = (readings: readonly Reading[], field: Field): string => {
  const values = readings.flatMap((one) =>
    one.field === field && one.state === 'filled' && one.value ? [one.value] : [],
  );
  return [...new Set(values)].join(' / ');
};

/** @returns the subscription's ID, else what the form shows as subscription. */
export const subscriptionOf = (readings: readonly Reading[]): string => {
  const shown = shownOf(readings, 'subscription');
  return subscriptionId(shown) ?? shown;
};
