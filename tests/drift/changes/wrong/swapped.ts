/** What stands beside what on the screen, against the order of the document. */

import { ANNA, filled, fromHtml, type WrongChange } from './parts';

/** Another row stands below that of the address, and the two captions have changed places. */
export const swapped: WrongChange = (random) => {
  const email = filled('email');
  const { caption, control, row = [] } = email ?? {};
  if (!caption || !control || row.length !== 1 || control.contains(caption)) return false;
  if (!(row[0] as Element).matches('div,section,p,fieldset') || caption.contains(control))
    return false;
  const other = fromHtml(
    `<div style="padding:8px"><label for="drift-swap">${random.pick(['Copies', "Manager's email"])}</label> <input id="drift-swap" value="${ANNA.email}"></div>`,
  );
  (row[0] as Element).after(other);
  const label = other.querySelector('label') as HTMLElement;
  const [here, there] = [caption.getBoundingClientRect(), label.getBoundingClientRect()];
  const move = (one: HTMLElement, x: number, y: number) => {
    one.style.cssText += `;position:relative;left:${x}px;top:${y}px`;
  };
  if (!here.width) return false;
  move(caption as HTMLElement, there.left - here.left, there.top - here.top);
  move(label, here.left - there.left, here.top - there.top);
  return true;
};
