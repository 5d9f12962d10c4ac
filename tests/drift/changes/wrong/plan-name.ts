/** Plans that name Cloud Solution Provider and are not the program's. */

import { setValue } from '../../dom';
import { filled, type WrongChange } from './parts';

const BEFORE = ['Inactive', 'Expired', 'No', 'Former', 'Contact your', 'Not covered by', 'Without'];
const BEHIND = [
  '(expired)',
  '- ended on 3 May',
  '(pending)',
  'Professional Direct',
  'is not available',
  '(direct billing by the customer)',
];
const CSP = 'Cloud Solution Provider';

/** The plan is called what contains the program's name and says something else. */
export const planNamed: WrongChange = (random) => {
  const plan = filled('plan');
  if (!plan) return false;
  const name = random.chance(0.5)
    ? `${random.pick(BEFORE)} ${CSP}`
    : `${CSP} ${random.pick(BEHIND)}`;
  setValue(plan.control, name);
  return true;
};
