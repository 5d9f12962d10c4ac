/** Where on the page the value of a field is written. */

import { boxOf, styleOf } from '../dom';
import type { LiveField } from '../read/live-form';
import type { Box } from './paint';
import { boxOfChoice, isChoiceGroup, markedIn } from './tools';

export interface Target {
  /** The element that shows the value: the control, the marked choice, or the element of a plain row. */
  value: Element;
  /** Several choices side by side, of which one is marked. */
  isGroup: boolean;
}

const isField = (element: Element): boolean => element.matches('input,select,textarea');

/** @returns where the value of a field that is filled in stands. */
export function targetOf({ element, reading }: LiveField): Target {
  if (isField(element)) {
    const isDrawnBeside =
      element.matches('input[role=combobox]') && !(element as HTMLInputElement).value;
    const value = (isDrawnBeside && boxOfChoice(element)) || element;
    return { value, isGroup: false };
  }
  if (reading.source === 'control' && isChoiceGroup(element)) {
    const [marked] = markedIn(element);
    const label = marked instanceof HTMLInputElement ? marked.labels?.[0] : null;
    return { value: label ?? marked ?? element, isGroup: true };
  }
  return { value: element, isGroup: false };
}

/** @returns where in a box its letters are, about: their width is not told. */
export function lettersIn(field: Element, text: string): Box {
  const box = boxOf(field);
  const { direction, textAlign, fontSize, paddingLeft, paddingRight, textIndent } = styleOf(field);
  const left = box.left + parseFloat(paddingLeft) + (parseFloat(textIndent) || 0);
  const right = box.right - parseFloat(paddingRight);
  const width = Math.min(Math.max(right - left, 4), text.length * parseFloat(fontSize) * 0.5);
  const isAtEnd =
    /right/.test(textAlign) ||
    (direction === 'rtl' && !/left/.test(textAlign)) ||
    (textAlign === 'end' && direction === 'ltr');
  return isAtEnd
    ? { left: right - width, right, top: box.top, bottom: box.bottom }
    : { left, right: left + width, top: box.top, bottom: box.bottom };
}
