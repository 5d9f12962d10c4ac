/** What a control shows as its value. Reads only; never guesses: what cannot be read is `unreadable`. */

import { CHOSEN_OPTIONS, PLACEHOLDERS } from '../../portals/selectors';
import type { Reading } from '../../request/fields';
import { isVisible, parentOf, textOf } from '../dom';
import { cleanText, hidesInAddress, isPlaceholder } from '../text';

export type Value = Pick<Reading, 'state' | 'value'>;

export const EMPTY: Value = { state: 'empty', value: '' };
export const UNREADABLE: Value = { state: 'unreadable', value: '' };

export const filled = (text: string): Value => {
  const value = cleanText(text).slice(0, 300);
  return value ? { state: 'filled', value } : EMPTY;
};

/** A choice shown as text: a placeholder means that nothing is chosen. */
export const chosen = (text: string): Value => (isPlaceholder(text) ? EMPTY : filled(text));

/**
 * @param control an input, a select, a text area, or an element with a widget role or a widget's look.
 * @returns its value; `unreadable` when it shows something that is not text (a canvas, an image, a closed
 *   shadow root, masked characters).
 */
export function valueOf(control: Element): Value {
  const value = read(control);
  return value.state === 'filled' && isOverdrawn(control) ? UNREADABLE : value;
}

function read(control: Element): Value {
  if (control instanceof HTMLSelectElement) return ofSelect(control);
  if (control instanceof HTMLTextAreaElement) return filled(control.value);
  if (control instanceof HTMLInputElement) return ofInput(control);
  if (isChoiceGroup(control)) return ofChoiceGroup(control);
  return ofText(control);
}

function ofSelect(select: HTMLSelectElement): Value {
  const options = [...select.selectedOptions];
  if (!options.length) return EMPTY;
  if (options.length === 1 && (options[0]?.value === '' || options[0]?.disabled)) return EMPTY;
  return chosen(options.map((option) => option.label || option.text).join('; '));
}

function ofInput(input: HTMLInputElement): Value {
  if (input.type === 'password') return input.value ? UNREADABLE : EMPTY;
  const isCombobox = input.getAttribute('role') === 'combobox' || input.readOnly;
  if (input.value) {
    if (/^[•●*＊]+$/.test(input.value) || hidesInAddress(input.value)) return UNREADABLE;
    const invited = isCombobox && (isPlaceholder(input.value) || input.value === input.placeholder);
    return invited ? EMPTY : filled(input.value);
  }
  // Some comboboxes keep the choice as text next to an empty input.
  const beside = isCombobox ? parentOf(input) : null;
  if (beside && !beside.matches('label,form,fieldset,body') && drawsInsteadOfWriting(beside))
    return UNREADABLE;
  return EMPTY;
}

export const CHOICE = '[role=radio],[role=option],input[type=radio],li';

/** @returns true for a radio group, a list box or an option picker: choices side by side, one of them marked. */
export const isChoiceGroup = (element: Element): boolean =>
  /^(?:radiogroup|listbox)$/.test(element.getAttribute('role') ?? '') ||
  element.tagName === 'FIELDSET' ||
  (/^(?:UL|OL)$/.test(element.tagName) && element.getAttribute('role') !== 'combobox') ||
  element.querySelector('[role=radio],input[type=radio]') !== null;

/** @returns the choices of a group that are marked as made. */
export const markedIn = (group: Element): Element[] =>
  [...group.querySelectorAll(CHOICE)].filter(isMarked);

function ofChoiceGroup(group: Element): Value {
  if (!group.querySelector(CHOICE)) return drawsInsteadOfWriting(group) ? UNREADABLE : EMPTY;
  const marked = markedIn(group);
  if (!marked.length) return EMPTY;
  const texts = new Set(marked.map(choiceText).filter(Boolean));
  return texts.size === 1 ? filled([...texts][0] as string) : UNREADABLE;
}

const CHOSEN = CHOSEN_OPTIONS.join();

const isMarked = (choice: Element): boolean =>
  choice instanceof HTMLInputElement
    ? choice.checked
    : choice.getAttribute('aria-checked') === 'true' ||
      choice.getAttribute('aria-selected') === 'true' ||
      choice.matches(CHOSEN) ||
      choice.querySelector(CHOSEN) !== null;

function choiceText(choice: Element): string {
  const label = choice instanceof HTMLInputElement ? choice.labels?.[0] : null;
  return (
    (label && textOf(label)) || textOf(choice) || cleanText(choice.getAttribute('aria-label') ?? '')
  );
}

/** What an open dropdown offers is not what is chosen in it. */
export const OFFERS =
  '[role=listbox],[role=menu],[role=tree],[role=grid],[role=option],[role=treeitem]';

function ofText(element: Element): Value {
  const text = textOf(element, (part) => part.matches(OFFERS));
  if (!text) {
    const input = element.querySelector('input');
    if (input) return ofInput(input);
    return drawsInsteadOfWriting(element) ? UNREADABLE : EMPTY;
  }
  if (/^[•●*＊]+$/.test(text)) return UNREADABLE;
  const hint =
    element.getAttribute('aria-placeholder') ??
    element.getAttribute('placeholder') ??
    element.getAttribute('data-placeholder');
  if (hint && cleanText(hint) === text) return EMPTY;
  if (hasPlaceholderClass(element)) return EMPTY;
  const value = chosen(text);
  const parts = [element, ...element.children].slice(0, 9);
  if (value.state === 'filled' && parts.some((part) => generatesText(part, PICTURES)))
    return UNREADABLE;
  return value.state === 'filled' && drawsInsteadOfWriting(element) && text.length < 2
    ? UNREADABLE
    : value;
}

const PLACEHOLDER = PLACEHOLDERS.join();

/** Fluent 8 and the classic portal both name their placeholder's class so. */
const hasPlaceholderClass = (element: Element): boolean =>
  element.matches(PLACEHOLDER) || [...element.querySelectorAll(PLACEHOLDER)].some(isVisible);

/**
 * @param element an element without text.
 * @returns true when something else than text is drawn in it: a canvas, an image larger than an icon,
 *   a custom element whose content is closed to us, or characters made by a style sheet.
 */
export function drawsInsteadOfWriting(element: Element): boolean {
  for (const part of [element, ...element.querySelectorAll('*')].slice(0, 60)) {
    const tag = part.tagName;
    if (/^(?:CANVAS|VIDEO|OBJECT|EMBED|IFRAME)$/i.test(tag) && isVisible(part)) return true;
    if (/^(?:IMG|SVG)$/i.test(tag) || part.getAttribute('role') === 'img') {
      if (part.getBoundingClientRect().width > 32) return true;
    }
    if (tag.includes('-') && !part.shadowRoot && !part.childNodes.length && isVisible(part))
      return true;
    if (generatesText(part)) return true;
  }
  return false;
}

/** The user does not see the text, but something drawn over it: its letters have no size, no colour, or no place. */
export function isOverdrawn(control: Element): boolean {
  const { fontSize, textIndent } = getComputedStyle(control);
  return parseFloat(fontSize) < 2 || parseFloat(textIndent) < -99 || isTransparent(control);
}

/** Its letters have no colour of their own. */
export const isTransparent = (element: Element): boolean =>
  /^rgba\(.*, 0\)$/.test(getComputedStyle(element).webkitTextFillColor);

const PICTURES = /url\("[^"]*"\)/g;

/** A style sheet writes letters, or draws a picture, into the element; neither is text of the page. */
export const generatesText = (element: Element, but: RegExp | '' = ''): boolean =>
  ['::before', '::after'].some((part) => {
    const { content } = getComputedStyle(element, part);
    return !/^(?:none|normal)$/.test(content) && /[\p{L}\p{N}]{2}/u.test(content.replace(but, ''));
  });
