/** What the user wrote of the problem, read at a press and told to nobody but who asks for it then. */

import type { OwnWords } from '../../messages/own-words';
import type { LiveField } from './live-form';
import { getRegistry } from './registry';

/** @returns title and description as they stand in this document's forms; null where no form is read. */
export function readOwnWords(): OwnWords | null {
  const registry = getRegistry();
  if (!registry) return null;
  registry.read();
  const texts = registry.form().fields.flatMap((live) => {
    const { field, form, reading } = live;
    if (field !== 'summary' && field !== 'description') return [];
    return reading.state === 'filled' ? [{ field, form, text: textOf(live) }] : [];
  });
  return { doc: registry.doc, texts };
}

/** Unlike a reading it keeps its lines and its length. */
function textOf({ element, parts }: LiveField): string {
  if (parts) return parts.map(({ textContent }) => textContent ?? '').join('');
  const box = element.matches('input,textarea')
    ? element
    : (element.shadowRoot ?? element).querySelector('input,textarea');
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) return box.value;
  return element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
}
