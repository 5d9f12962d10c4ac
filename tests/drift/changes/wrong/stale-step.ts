/** A right form that the user does not see any more, and a wrong one in its place. */

import { deep, formOf, itemsOf, setValue } from '../../dom';
import { fromMarkup, toMarkup } from '../../markup';
import { ANNA, type WrongChange } from './parts';

const AWAY = [
  'clip-path:inset(100%)',
  'transform:translateX(-4000px)',
  'position:fixed;top:-9000px',
  'transform:scale(0)',
];

/** The step that was right stays in the document, out of sight; the one in sight holds another address. */
export const staleStep: WrongChange = (random) => {
  const form = formOf(itemsOf());
  if (form === document.body || !form.parentNode || form.getRootNode() !== document) return false;
  const [copy] = fromMarkup(toMarkup(form)).filter((node) => node instanceof HTMLElement);
  if (!copy) return false;
  const email = deep('[id="email"],[data-shows="email"]', copy as HTMLElement)[0];
  if (!email || email.querySelector('canvas,img')) return false;
  setValue(email, ANNA.email);
  for (const element of deep('[id]', form)) element.id = `stale-${element.id}`;
  for (const name of ['for', 'aria-labelledby'])
    for (const element of deep(`[${name}]`, form))
      element.setAttribute(name, (element.getAttribute(name) ?? '').replace(/\S+/g, 'stale-$&'));
  if (random.chance(0.25)) {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inset:0;width:100%;height:100%;max-width:none;max-height:none';
    dialog.append(copy);
    document.body.append(dialog);
    dialog.showModal();
    return true;
  }
  form.before(copy);
  (form as HTMLElement).style.cssText += `;${random.pick(AWAY)}`;
  return true;
};
