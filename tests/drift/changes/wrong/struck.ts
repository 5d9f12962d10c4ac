/** A value that is crossed out. */

import { filled, type WrongChange } from './parts';

/** The plan is struck through, by itself or by what is around it. */
export const struck: WrongChange = (random) => {
  const plan = filled('plan');
  if (!plan) return false;
  const inner = plan.control.matches('select') ? null : plan.control.firstElementChild;
  const target = random.chance(0.5)
    ? plan.control
    : inner?.textContent?.trim()
      ? inner
      : plan.control;
  (target as HTMLElement).style.textDecoration = 'line-through';
  return true;
};
