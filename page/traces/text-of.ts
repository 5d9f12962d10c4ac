/** The whole text of a field, for the comparison in its frame alone. */

import type { FoundField } from '../read/registry';

/** Longer texts take too long at an edit; no form of the portals takes as much. */
const MOST = 200_000;

/** @returns what the user wrote in a field, or what a row of the last step shows; null for what cannot be read. */
export function writtenIn({ element, parts }: FoundField): string | null {
  const text = parts ? parts.map((part) => part.textContent ?? '').join(' ') : textOf(element);
  return text === null || text.length > MOST ? null : text;
}

function textOf(element: Element): string | null {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return element.value;
  // A document or a drawing of its own: nobody reads it.
  if (element.matches('iframe,canvas,object,embed')) return null;
  const inner = [...element.querySelectorAll<HTMLTextAreaElement>('textarea,input')].map(
    ({ value }) => value,
  );
  // As it is seen: lines apart, and what is one word in several elements as one.
  const shown = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  const inside = element.shadowRoot?.textContent ?? '';
  return [shown, inside, ...inner].join('\n');
}
