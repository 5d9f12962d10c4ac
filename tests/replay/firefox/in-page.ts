/** Runs inside a page of Firefox, in a sandbox. Each function is sent as text, with those of `../in-field.ts`. */

import { isYes, kindOf, writeText } from '../in-field.ts';

/** The first element that a selector matches in the document or in an open shadow root. */
export function findInPage(selector: string): Element | null {
  const inRoot = (root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const deeper = shadowRoot && inRoot(shadowRoot);
      if (deeper) return deeper;
    }
    return null;
  };
  return inRoot(document);
}

/** Fills a field. @returns false when there is none, or none that can be edited, or it does not have that option. */
export function fillInPage({ selector, text }: { selector: string; text: string }): boolean {
  const field = findInPage(selector) as HTMLInputElement | null;
  if (!field || field.disabled || field.readOnly) return false;
  const tell = (...types: string[]) => {
    for (const type of types) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const kind = kindOf(field);
  if (kind === 'select') {
    const options = [...(field as unknown as HTMLSelectElement).options];
    const option = options.find((each) => each.value === text || each.label.trim() === text);
    if (!option) return false;
    option.selected = true;
    tell('input', 'change');
  } else if (kind === 'check') {
    if (field.checked !== isYes(text)) field.click();
  } else if (kind === 'type') {
    field.focus();
    if ('select' in field) field.select();
    else getSelection()?.selectAllChildren(field);
    // The one way to type that pages cannot tell from a person's.
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    if ('value' in field && field.value !== text) {
      // A kind of input that takes no text, as a date.
      field.value = text;
      tell('input', 'change');
    }
  } else writeText(field, text);
  return true;
}

/** Where to click an element; what lies under something else is clicked at once. Null: there is none. */
export function pointInPage(selector: string): [number, number] | 'clicked' | null {
  const element = findInPage(selector) as HTMLElement | null;
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  let hit = document.elementFromPoint(left, top);
  for (let root = hit?.shadowRoot; hit && root; root = hit.shadowRoot) {
    const deeper = root.elementFromPoint(left, top);
    if (!deeper || deeper === hit) break;
    hit = deeper;
  }
  if (hit && (element.contains(hit) || hit.contains(element))) return [left, top];
  element.click();
  return 'clicked';
}
