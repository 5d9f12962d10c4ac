/**
 * Runs inside the pages: what a ready verdict claims to stand on the screen, and how to take it away from there. Where a
 * value stands is known from the reader; whether it is painted is not asked of it.
 */

import { targetOf } from '../../../page/prove/target';
import type { LiveField } from '../../../page/read/live-form';
import { rootsBelow } from '../dom';

/** The fields that a verdict rests on. */
const JUDGED = ['support-plan', 'first-name', 'last-name', 'email', 'phone', 'country'];

/** In pixels of the window. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Claim {
  field: string;
  caption: string;
  value: string;
  /** False where only assistive technology is told the caption. */
  hasCaption: boolean;
}

let fields: LiveField[] = [];

const partsOf = (n: number): Record<'value' | 'caption', Element | null> => {
  const live = fields[n] as LiveField;
  return { value: targetOf(live).value, caption: live.captionElement };
};

/** @returns what is to be proved, in an order that the other functions count by. */
export function claims(all: readonly LiveField[]): Claim[] {
  fields = all.filter(({ field, reading }) => JUDGED.includes(field) && reading.state === 'filled');
  return fields.map(({ field, reading, captionElement, element }) => ({
    field,
    caption: reading.caption,
    value: reading.value,
    hasCaption: captionElement !== null && captionElement !== element,
  }));
}

/** Scrolls a value into view. */
export function reveal(n: number): void {
  partsOf(n).value?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** @returns where the letters of a value or a caption are, in the window. */
export function lettersAt(n: number, part: 'value' | 'caption'): Rect[] {
  const element = partsOf(n)[part];
  return element ? lettersOf(element) : [];
}

const FIELD = 'input,select,textarea';

/** The element and what it holds, what a slot of it shows as well. */
const everything = (element: Element): Element[] =>
  [element, ...rootsBelow(element).flatMap((root) => [...root.querySelectorAll('*')])].flatMap(
    (one) =>
      one instanceof HTMLSlotElement
        ? [one, ...one.assignedElements({ flatten: true }).flatMap(everything)]
        : [one],
  );

const textsOf = (element: Element): Text[] =>
  (element instanceof HTMLSlotElement
    ? element.assignedNodes({ flatten: true })
    : [...element.childNodes]
  ).filter((node) => node instanceof Text);

function lettersOf(element: Element): Rect[] {
  const rects: DOMRect[] = [];
  for (const one of everything(element)) {
    if (one.matches(FIELD)) rects.push(one.getBoundingClientRect());
    for (const node of textsOf(one)) {
      if (!node.data.trim()) continue;
      const range = document.createRange();
      range.selectNode(node);
      rects.push(...range.getClientRects());
    }
  }
  const [left, top] = offsetOf(window);
  return rects
    .filter(({ width, height }) => width > 2 && height > 2)
    .map(({ x, y, width, height }) => ({ x: x + left, y: y + top, width, height }));
}

/** Where a frame's document begins in the window. */
function offsetOf(world: Window): [number, number] {
  const frame = world.frameElement;
  if (!frame || world === world.parent) return [0, 0];
  const [left, top] = offsetOf(world.parent);
  const { x, y } = frame.getBoundingClientRect();
  return [left + x + frame.clientLeft, top + y + frame.clientTop];
}

const restore: (() => void)[] = [];

/** Makes the letters of a value or a caption transparent, and nothing else; null gives all back. */
export function erase(n: number | null, part: 'value' | 'caption' = 'value'): void {
  if (n === null) {
    for (const one of restore.splice(0)) one();
    return;
  }
  const element = partsOf(n)[part];
  if (!element) return;
  for (const one of everything(element)) {
    const { style } = one as HTMLElement;
    if (!style) continue;
    const before = one.getAttribute('style');
    restore.push(() =>
      before === null ? one.removeAttribute('style') : one.setAttribute('style', before),
    );
    style.setProperty('transition', 'none', 'important');
    style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
    style.setProperty('text-shadow', 'none', 'important');
  }
}
