/**
 * The Azure portal's classic form rows, bound as Knockout binds: the model takes a value on `change`, and the
 * page is drawn from the model. The dropdown is a `div` that shows its value as text.
 */

import { type Form, page, START } from './page';

const model: Form = { ...START, country: page.country };
const one = <T extends Element>(selector: string) => document.querySelector(selector) as T;
const dropdown = one<HTMLElement>('.fxc-dropdown-open');
const list = one<HTMLElement>('.fxc-dropdown-popup');
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-field]')];

function element(tag: string, name: string) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

function draw() {
  for (const input of boxes) input.value = model[input.dataset.field as keyof Form] ?? '';
  const shown = element('div', model.country ? '' : 'fxc-dropdown-placeholder');
  shown.textContent = model.country ?? 'Select a country';
  dropdown.replaceChildren(shown);
}

function open(shown: boolean) {
  list.hidden = !shown;
  dropdown.setAttribute('aria-expanded', String(shown));
  const options = ['Japan', 'Taiwan (+886)', 'Germany'].map((name) => {
    const option = element('div', 'fxc-dropdown-option');
    option.setAttribute('role', 'treeitem');
    option.textContent = name;
    return option;
  });
  list.replaceChildren(...options);
}

for (const input of boxes) {
  input.addEventListener('change', () => {
    model[input.dataset.field as keyof Form] = input.value;
  });
}
dropdown.addEventListener('click', () => open(list.hidden === true));
dropdown.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') open(false);
});
list.addEventListener('click', ({ target }) => {
  model.country = (target as Element).textContent ?? '';
  open(false);
  draw();
});

page.held = () => ({ ...model });
page.drawAgain = draw;
draw();
