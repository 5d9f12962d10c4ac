/** The value of a control as the user sees it, with what stands around it. */

import { looksLikePhone } from '../text';
import { valueInBox } from './combobox-value';
import { isDrawn } from './rendered-text';
import { isChoiceGroup, UNREADABLE, type Value } from './value';

/** Something is chosen in it rather than typed. */
export const isChoice = (control: Element): boolean =>
  !control.matches('input:not([role=combobox]),textarea,[role=textbox]');

/** @returns the value of a control; unreadable where its text is there and not drawn. */
export function visibleValue(control: Element): Value {
  const value = valueInBox(control);
  const isText = value.state === 'filled' && !control.matches('input,select,textarea');
  return isText && !isChoiceGroup(control) && !isDrawn(control) ? UNREADABLE : value;
}

/** "+886", "Taiwan (+886)"; not "(UTC+10:00)". */
const DIAL_CODE = /\+[1-9]\d{0,2}(?![\d:])/;

/** @returns the country's code that is chosen in a list, or stands alone in a box; empty when it is none. */
export function dialCodeIn(control: Element): string {
  const { value } = valueInBox(control);
  const code = DIAL_CODE.exec(value)?.[0] ?? '';
  return code === value || (isChoice(control) && !looksLikePhone(value)) ? code : '';
}

/**
 * @param before what stands before a phone number.
 * @returns the control's value; a number without a country's code has the one that stands before it.
 */
export function visiblePhone(control: Element, before: Element | undefined): Value {
  const { state, value } = visibleValue(control);
  const code = before && /^(?!00)[\d(]/.test(value) && dialCodeIn(before);
  return { state, value: code ? `${code} ${value}` : value };
}
