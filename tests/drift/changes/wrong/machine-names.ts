/** Captions and values that only assistive technology hears. */

import { setValue, shownBy } from '../../dom';
import { ANNA, filled, fromHtml, putBehind, type WrongChange } from './parts';

const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

/** On the screen stands another caption than the one for screen readers. */
export const captionForMachines: WrongChange = (random) => {
  const email = filled('email');
  if (!email?.caption || email.control.hasAttribute('data-shows')) return false;
  const { caption } = email;
  const shown = fromHtml(
    `<span>${random.pick(["Customer's email", 'Copies', 'Requester'])}</span>`,
  );
  (caption as HTMLElement).style.cssText += `;${HIDDEN}`;
  caption.after(shown);
  return true;
};

/** The value for screen readers is right, the one on the screen is not. */
export const valueForMachines: WrongChange = () => {
  const email = filled('email');
  if (!email) return false;
  const { control } = email;
  if (control.matches('dd,td,[data-shows]')) {
    const right = fromHtml(`<span style="${HIDDEN}">${shownBy(control)}</span>`);
    setValue(control, ANNA.email);
    control.prepend(right);
    return true;
  }
  (control as HTMLElement).style.cssText += `;${HIDDEN}`;
  putBehind(email, fromHtml(`<span>${ANNA.email}</span>`));
  return true;
};
