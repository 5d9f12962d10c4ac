/** Values that stand beside the control they belong to, in what the user sees as one box. */

import { isVisible, parentOf, textOf } from '../dom';
import { chosen, OFFERS, UNREADABLE, type Value, valueOf } from './value';

/** What comboboxes call the element that shows the choice, where their input is there for the search alone. */
const CHOSEN = '[class*=value i],[class*=selected i]';

/**
 * @param control as for `valueOf`.
 * @returns its value; of a combobox with an empty input that which is drawn around it, or around that.
 */
export function valueInBox(control: Element): Value {
  const value = valueOf(control);
  if (value.state !== 'empty' || !control.matches('input[role=combobox]')) return value;
  for (let box = parentOf(control), climb = 0; box && climb < 2; box = parentOf(box), climb++) {
    if (box.querySelectorAll('input:not([type=hidden])').length > 1) break;
    let text = '';
    for (const part of box.querySelectorAll(CHOSEN)) {
      if (part.contains(control) || part.closest(OFFERS) || !isVisible(part)) continue;
      if (text && textOf(part) !== text) return UNREADABLE;
      text = textOf(part);
    }
    if (text) return chosen(text);
  }
  return value;
}
