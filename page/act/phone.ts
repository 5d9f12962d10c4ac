/** A phone number as one box of the form takes it. */

import { boxOf, isVisible, parentOf, textOf } from '../dom';
import { holdsText } from './write';

/** How far up from the box the row is looked for that holds a country code as well. */
const ROW_DEPTH = 3;
const CODE = /(?:^|[\s(（])\+\s?(\d{1,4})(?=$|[\s)）])/;

const isCode = (text: string): boolean => text.length <= 40 && CODE.test(text);

/** What a control of the row shows. */
const shownBy = (element: Element): string =>
  element instanceof HTMLSelectElement
    ? (element.selectedOptions[0]?.text ?? '')
    : holdsText(element)
      ? element.value
      : textOf(element);

/**
 * @returns the digits of the country code that stands before the box in its row; null where there is none.
 */
function codeBefore(box: Element): string | null {
  const { left, top, bottom } = boxOf(box);
  let row = parentOf(box);
  for (let depth = 0; row && depth < ROW_DEPTH; depth++, row = parentOf(row)) {
    const parts = [...row.querySelectorAll('button,select,input,span,div,[role=combobox]')];
    const code = parts.find((part) => {
      if (part === box || part.contains(box) || !isVisible(part) || !isCode(shownBy(part)))
        return false;
      const beside = boxOf(part);
      return beside.left < left && beside.top < bottom && beside.bottom > top;
    });
    if (code) return CODE.exec(shownBy(code))?.[1] ?? null;
  }
  return null;
}

/**
 * @param number as the profile has it.
 * @returns what to write into this box: next to a country code the national part, and without spaces where the box is
 *   too short for them; null where the box takes no spelling of it.
 */
export function phoneFor(box: Element, number: string): string | null {
  const code = codeBefore(box);
  let text = number.trim();
  if (code !== null && /^(?:\+|00)/.test(text)) {
    const international = new RegExp(`^(?:\\+|00)\\s?${[...code].join('[\\s-]?')}[\\s-]*`);
    // Behind another country's code the number would be another number.
    if (!international.test(text)) return null;
    text = text.replace(international, '').replace(/^\(0\)\s*/, '');
  }
  if (fits(box, text)) return text;
  const short = text.replace(/[^+\d]/g, '');
  return fits(box, short) ? short : null;
}

/** @returns whether a box takes a text of this length; the portal would cut a longer one without a word. */
export const fits = (box: Element, text: string): boolean =>
  !holdsText(box) || box.maxLength < 0 || text.length <= box.maxLength;
