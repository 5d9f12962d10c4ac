/** How painted pieces of text are arranged: on one line, apart, in one paragraph. */

import { type Box, blockOf } from './paint';
import type { Item } from './scene';

/** @returns whether two boxes stand on one line. */
export const areLevel = (a: Box, b: Box): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
  Math.min(a.bottom - a.top, b.bottom - b.top) / 2;

/** @returns how far two boxes stand apart, in pixels. */
export const apart = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );

/** @returns the box around several. */
export const boxAround = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** In the order in which they are read: line by line. */
export const inReadingOrder = (items: readonly Item[], isRtl: boolean): Item[] =>
  [...items].sort((a, b) =>
    areLevel(a.box, b.box)
      ? isRtl
        ? b.box.right - a.box.right
        : a.box.left - b.box.left
      : a.box.top - b.box.top,
  );

/** @returns the texts with a space where there is one on the screen. */
export function joined(items: readonly Item[]): string {
  let text = '';
  items.forEach((item, at) => {
    const before = items[at - 1];
    text += (before && isApart(before, item) ? ' ' : '') + item.text;
  });
  return text;
}

/** Pieces that stand this far apart are words of their own; in pixels. */
const WORD = 2;

/** A long word may be broken over two lines of one run of text. */
const isApart = (before: Item, item: Item): boolean =>
  areLevel(before.box, item.box)
    ? gapOf(before.box, item.box) >= WORD
    : blockOf(before.element) !== blockOf(item.element);

const gapOf = (a: Box, b: Box): number => Math.max(b.left - a.right, a.left - b.right);

/**
 * A sentence of several pieces is one text.
 * @param withLinks what is pressed within it belongs to it.
 */
export function paragraphsOf(items: readonly Item[], withLinks = false): Item[] {
  const all: Item[] = [];
  for (const item of items) {
    const last = all.at(-1);
    const isOne =
      last &&
      [last, item].every(({ kind, pressed }) => kind === 'text' && (withLinks || !pressed)) &&
      blockOf(last.element) === blockOf(item.element);
    if (isOne) all.pop();
    all.push(
      isOne
        ? {
            ...last,
            pressed: last.pressed && item.pressed,
            text: `${last.text} ${item.text}`,
            box: boxAround([last.box, item.box]),
          }
        : item,
    );
  }
  return all;
}

/** Its middle lies within the other. */
export function isOver(item: Box, box: Box): boolean {
  const [x, y] = [(item.left + item.right) / 2, (item.top + item.bottom) / 2];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
