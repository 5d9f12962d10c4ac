/** An id that two elements share. */

import { filled, fromHtml, type WrongChange } from './parts';

/** What names the box for machines stands elsewhere, out of sight; beside the box stands something else of the same id. */
export const duplicateIds: WrongChange = (random) => {
  const email = filled('email');
  if (!email?.caption || email.control.hasAttribute('data-shows')) return false;
  const { caption, control } = email;
  if (caption.contains(control) || control.contains(caption)) return false;
  const first = fromHtml(`<div hidden><span id="drift-name">Email</span></div>`);
  document.body.prepend(first);
  const shown = fromHtml(
    `<b id="drift-name">${random.pick(['Copies', "Customer's contact", 'Requester'])}</b>`,
  );
  caption.replaceWith(shown);
  control.setAttribute('aria-labelledby', 'drift-name');
  return true;
};
