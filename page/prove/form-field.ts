/** What fields of HTML show. */

import { styleOf } from '../dom';
import { cleanText } from './tools';

export type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const textOfField = (field: FormField): string =>
  cleanText(
    field instanceof HTMLSelectElement
      ? [...field.selectedOptions].map((option) => option.label || option.text).join('; ')
      : field.value || (isLocked(field) ? field.placeholder : ''),
  );

/** @returns what a field shows; null for one that shows no text. */
export function saidBy(
  field: FormField,
): { kind: 'text' | 'box'; text: string; pressed: boolean } | null {
  const { type } = field;
  const text = textOfField(field);
  if (!text || /^(?:hidden|radio|checkbox|range|color|file|image)$/.test(type)) return null;
  const isButton = /^(?:submit|button|reset)$/.test(type);
  return isButton ? { kind: 'text', text, pressed: true } : { kind: 'box', text, pressed: false };
}

/** Where nothing can be typed, what stands in its place is what it shows. */
const isLocked = (field: HTMLInputElement | HTMLTextAreaElement): boolean =>
  (field.readOnly || field.disabled) && field.getAttribute('role') !== 'combobox';

/** The browser draws a dropdown unless the page wants to; then it shows what stands in its button. */
export const isDrawnByPage = (element: Element): boolean =>
  element instanceof HTMLSelectElement &&
  element.querySelector(':scope>button') !== null &&
  styleOf(element).appearance === 'base-select';

/** Style sheets can write into these fields. */
export const WITH_PARTS = 'input[type=checkbox],input[type=radio],input[type=file]';
