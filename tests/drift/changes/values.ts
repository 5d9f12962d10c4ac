/** A value's element made of something else. */

import { itemsOf, type Random, shownBy } from '../dom';

/** What shows a value is made of something else, showing the same or, drawn, nothing that can be read. */
export function valueReplaced(random: Random, drawn: boolean): boolean {
  const items = itemsOf().filter(
    ({ control }) =>
      !control.matches('fieldset,[role=radiogroup],ul') &&
      // What is drawn already cannot be shown by anything else.
      !control.querySelector('[role=radio],canvas') &&
      !control.hasAttribute('data-shows'),
  );
  if (!items.length) return false;
  const { control } = random.pick(items);
  const text = shownBy(control);
  const isChoice = !control.matches('input,textarea');
  const make = drawn
    ? 'canvas'
    : isChoice
      ? random.pick(['combobox', 'haspopup', 'select', 'readonly'])
      : random.pick(['input', 'textbox', 'textarea']);
  const fresh = document.createElement(
    {
      canvas: 'div',
      combobox: 'div',
      haspopup: 'button',
      select: 'select',
      readonly: 'input',
      input: 'input',
      textbox: 'div',
      textarea: 'textarea',
    }[make] as string,
  );
  if (make === 'canvas') {
    const canvas = document.createElement('canvas');
    canvas.width = 200;
    canvas.height = 20;
    canvas.getContext('2d')?.fillText(text, 4, 14);
    fresh.append(canvas);
    fresh.tabIndex = 0;
  } else if (make === 'combobox') {
    fresh.setAttribute('role', 'combobox');
    fresh.style.cssText = 'min-height:20px;min-width:200px';
    fresh.tabIndex = 0;
    fresh.textContent = text;
  } else if (make === 'haspopup') {
    fresh.setAttribute('aria-haspopup', 'listbox');
    (fresh as HTMLButtonElement).type = 'button';
    fresh.style.cssText = 'min-height:20px;min-width:200px';
    fresh.textContent = text;
  } else if (make === 'select') {
    fresh.append(new Option(text, text, true, true), new Option('Other', 'Other'));
  } else if (make === 'readonly') {
    fresh.setAttribute('value', text);
    fresh.setAttribute('role', 'combobox');
    (fresh as HTMLInputElement).readOnly = true;
  } else if (make === 'textbox') {
    fresh.setAttribute('role', 'textbox');
    fresh.setAttribute('contenteditable', 'true');
    fresh.style.cssText = 'min-height:20px;min-width:200px';
    fresh.textContent = text;
  } else if (make === 'textarea') fresh.textContent = text;
  else fresh.setAttribute('value', text);
  fresh.id = control.id;
  for (const name of ['aria-labelledby', 'aria-label', 'required', 'aria-required']) {
    const value = control.getAttribute(name);
    if (value !== null) fresh.setAttribute(name, value);
  }
  control.replaceWith(fresh);
  return true;
}
