/** A code of another country at the number. */

import { setValue } from '../../dom';
import { filled, fromHtml, type WrongChange } from './parts';

/** The national number stands in its box, and before or behind it the code of another country. */
export const phoneCode: WrongChange = (random) => {
  const phone = filled('phone');
  if (!phone?.control.matches('input')) return false;
  setValue(phone.control, '02 5550 0100');
  const code = fromHtml(`<span>${random.pick(['+49', '+1', '(+44)'])}</span>`);
  if (random.chance(0.5)) phone.control.after(code);
  else phone.control.before(code);
  return true;
};
