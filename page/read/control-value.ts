/** The value of a control as the user sees it, including text next to it that belongs to it. */

import { parentOf, textOf } from '../dom';
import { looksLikePhone } from '../text';
import { valueInBox } from './combobox-value';
import { isDrawn } from './rendered-text';
import { isChoiceGroup, OFFERS, UNREADABLE, type Value } from './value';

/** Something is chosen in it rather than typed. */
export const isChoice = (control: Element): boolean =>
  !control.matches('input:not([role=combobox]),textarea,[role=textbox]');

/** @returns the value of a control; unreadable where its text is there and not drawn. */
export function visibleValue(control: Element): Value {
  const value = valueInBox(control);
  const isText = value.state === 'filled' && !control.matches('input,select,textarea');
  return isText && !isChoiceGroup(control) && !isDrawn(control) ? UNREADABLE : value;
}

/** "+886", "Taiwan (+886)"; not "(UTC+10:00)", nor a whole number in an example. */
const DIAL_CODE = /\+[1-9]\d{0,3}(?![\d:]|[\s().-]*\d)/;

/** A button that unfolds a list, and whose name tells a country's code. */
const NAMED = '[aria-haspopup][aria-label*="+"],[aria-haspopup][title*="+"]';

/** @returns the country's code that is chosen in a list, or stands alone in a box; empty when it is none. */
export function dialCodeIn(control: Element): string {
  const { value } = valueInBox(control);
  // A flag says which country it is by its name alone.
  const said = value || (isChoice(control) && control.ariaLabel) || '';
  const code = DIAL_CODE.exec(said)?.[0] ?? '';
  return code === said || (isChoice(control) && !looksLikePhone(said)) ? code : '';
}

/** How far up from a phone number its country's code may stand, and how much else may be said there. */
const MAX_CLIMB = 4;
const LONGEST_ROW = 300;

const FIELDS =
  'input:not([type=hidden]),select,textarea,[role=combobox],[role=textbox],[role=listbox]';

/** @returns the parts of a page around a phone number that hold nothing else to fill in than its country's code. */
function rowsOf(number: Element): Element[] {
  const rows: Element[] = [];
  let row = parentOf(number);
  for (let climb = 0; row && climb < MAX_CLIMB; row = parentOf(row), climb++) {
    const others = otherFields(row, number);
    if (row.matches('body,form') || others.some((other) => !dialCodeIn(other))) break;
    rows.push(row);
  }
  return rows;
}

const otherFields = (row: Element, number: Element): Element[] =>
  [...row.querySelectorAll(FIELDS)].filter(
    (other) =>
      other !== number &&
      !other.contains(number) &&
      !number.contains(other) &&
      other.checkVisibility(),
  );

/** @returns true for a country's code that stands in the row of a phone number. */
export const isBesidePhone = (code: Element, number: Element): boolean =>
  rowsOf(number).some((row) => row.contains(code));

/** @returns every country's code that is painted in the row of a phone number: before or behind it, in a list or a button. */
function dialCodesBeside(number: Element): Set<string> {
  for (const row of rowsOf(number)) {
    const text = textOf(row, (part) => part === number || part.matches(`select,${OFFERS}`));
    if (text.length > LONGEST_ROW) break;
    const named = [...row.querySelectorAll(NAMED)].filter((part) => part.checkVisibility());
    const said = [
      text,
      ...otherFields(row, number).map(dialCodeIn),
      ...named.flatMap((part) => [part.getAttribute('aria-label'), part.getAttribute('title')]),
    ];
    const codes = said.flatMap((each) => DIAL_CODE.exec(each ?? '')?.[0] ?? []);
    if (codes.length) return new Set(codes);
  }
  return new Set();
}

/** @returns the value of a phone's box with the country's code that is next to it; two codes are unreadable. */
function visiblePhone(control: Element): Value {
  const { state, value } = visibleValue(control);
  if (state !== 'filled' || !/\d/.test(value) || dialCodeIn(control)) return { state, value };
  const [code, ...more] = dialCodesBeside(control);
  if (more.length) return UNREADABLE;
  const digits = value.replace(/[^\d+]/g, '').replace(/^00/, '+');
  return { state, value: code && !digits.startsWith(code) ? `${code} ${value}` : value };
}

/** A picker of people shows names: which address is behind one is not seen. */
function visibleAddress(control: Element): Value {
  const value = visibleValue(control);
  const isName = value.state === 'filled' && isChoice(control) && !value.value.includes('@');
  return isName ? UNREADABLE : value;
}

/** @returns what a control that is known as a field shows for it. */
export function valueOfField(field: string, control: Element): Value {
  if (field === 'phone') return visiblePhone(control);
  return field.endsWith('email') ? visibleAddress(control) : visibleValue(control);
}
