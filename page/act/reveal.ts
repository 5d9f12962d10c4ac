/** "Show me": scrolls to a field, outlines it for a moment and focuses it. */

import type { Field } from '../../request/fields';
import { isVisible } from '../dom';
import { getRegistry } from '../read/registry';

/** Seen on light and on dark grounds: a ring of one colour inside a ring of the other. */
const RING = { outline: '3px solid #1672b3', outlineOffset: '3px', boxShadow: '0 0 0 3px #ffffff' };

/**
 * @param field the field to show; undefined where the form shows none of it.
 * @param text what stands in the way of believing it: shown in its place where this frame still paints it.
 * @returns false when this frame does not show the field.
 */
export function reveal(field: Field | undefined, text: string | undefined): boolean {
  const registry = getRegistry();
  let element = find(field, text);
  if (!element?.isConnected) {
    registry?.read();
    element = find(field, text);
  }
  if (!element || !isVisible(element)) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: calm ? 'auto' : 'smooth',
  });
  // An animation touches neither the element's style nor its attributes: the page's own stay as they are.
  element.animate([RING, RING], { duration: 2600 });
  focusable(element)?.focus({ preventScroll: true });
  return true;
}

function find(field: Field | undefined, text: string | undefined): Element | undefined {
  const registry = getRegistry();
  const element = text ? registry?.elementWith(text) : undefined;
  return element ?? registry?.found().find((one) => one.field === field)?.element;
}

function focusable(element: Element): HTMLElement | null {
  const own = 'input,select,textarea,button,[tabindex],[contenteditable=true]';
  if (element.matches(own)) return element as HTMLElement;
  return element.querySelector<HTMLElement>(own);
}
