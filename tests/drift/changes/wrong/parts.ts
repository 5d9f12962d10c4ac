/** What the wrong changes are made of. */

import { type Item, itemsOf, type Random, shownBy } from '../../dom';

/** Makes a page wrong that was right. */
export type WrongChange = (random: Random) => boolean | (() => void);
/*
 * Of what it returns, false says that the page offers nothing to change in this way; a function is what is to happen after
 * the page was read and proved, without an event.
 */

/** Not the partner's: a contact at the customer. */
export const ANNA = { name: 'Anna Schmidt', email: 'anna@contoso.com', phone: '+49 30 1234 5678' };

/** @returns the field of an id, if it holds something. One without a row of its own has its control for a row, and no caption. */
export function filled(id: string): Item | undefined {
  const item = itemsOf().find((one) => one.id === id);
  if (!item || !shownBy(item.control) || item.control.querySelector('canvas,img')) return undefined;
  const isBare = item.row.some(
    (part) => part.matches('main,form') || part.querySelector('main,form'),
  );
  return isBare ? { ...item, row: [item.control], caption: null } : item;
}

export const fromHtml = (html: string): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
};

/** A cell holds what stands beside its value; everything else has it behind itself. */
export function putBehind({ control }: Item, node: Node): void {
  if (control.matches('dd,td,[data-shows]')) control.append(node);
  else control.after(node);
}

/** Lays an element over another, where it is painted now. */
export function layOver(target: Element, over: HTMLElement): void {
  const { left, top, width, height } = target.getBoundingClientRect();
  over.style.cssText += `;position:absolute;left:${left + scrollX}px;top:${top + scrollY}px;width:${width}px;height:${height}px;background:#fff;color:#222;z-index:99999`;
  document.body.append(over);
}
