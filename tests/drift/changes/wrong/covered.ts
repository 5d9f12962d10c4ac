/** Something lies over a value. */

import { ANNA, filled, fromHtml, layOver, type WrongChange } from './parts';

/** Another address is painted over the one in the form; the mouse may reach through it. */
export const covered: WrongChange = (random) => {
  const email = filled('email');
  if (!email) return false;
  const over = fromHtml(`<div>${ANNA.email}</div>`) as HTMLElement;
  if (random.chance(0.5)) over.style.pointerEvents = 'none';
  layOver(email.control, over);
  return true;
};
