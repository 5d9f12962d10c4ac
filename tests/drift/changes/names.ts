/** Class names and ids: what a build of the portal makes new each time. */

import { type Random, rootsBelow } from '../dom';
import { word } from './word';

const everything = (): Element[] =>
  rootsBelow(document).flatMap((root) => [...root.querySelectorAll('*')]);

/** Every class gets another name, in the markup and in the style sheets. */
export function renameClasses(random: Random): boolean {
  const names = new Map<string, string>();
  for (const element of everything()) {
    for (const name of element.classList) {
      if (!names.has(name)) names.set(name, `${word(random)}-${names.size}`);
    }
  }
  if (!names.size) return false;
  for (const element of everything()) {
    if (element.classList.length) {
      element.setAttribute(
        'class',
        [...element.classList].map((name) => names.get(name)).join(' '),
      );
    }
    if (element.tagName === 'STYLE') {
      element.textContent = (element.textContent ?? '').replace(
        /\.(-?[_a-zA-Z][\w-]*)/g,
        (all, name: string) => (names.has(name) ? `.${names.get(name)}` : all),
      );
    }
  }
  return true;
}

const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'list',
];

/** Every id gets another name, and what refers to it follows; the attributes of our own are dropped. */
export function renameIds(random: Random): boolean {
  const names = new Map<string, string>();
  for (const element of everything()) {
    if (element.id) names.set(element.id, names.get(element.id) ?? `${word(random)}${names.size}`);
  }
  if (!names.size) return false;
  for (const element of everything()) {
    if (element.id) element.id = names.get(element.id) ?? element.id;
    for (const name of REFERENCES) {
      const value = element.getAttribute(name);
      if (value)
        element.setAttribute(
          name,
          value
            .split(/\s+/)
            .map((id) => names.get(id) ?? id)
            .join(' '),
        );
    }
    if (element.tagName === 'STYLE') {
      element.textContent = (element.textContent ?? '').replace(
        /#(-?[_a-zA-Z][\w-]*)/g,
        (all, name: string) => (names.has(name) ? `#${names.get(name)}` : all),
      );
    }
    for (const { name } of [...element.attributes])
      if (name.startsWith('data-')) element.removeAttribute(name);
  }
  return true;
}
