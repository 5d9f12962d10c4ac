/** What hides the value of a field, or crosses it out. */

import type { Obstacle } from '../../request/obstacle';
import { boxOf, isWithin, parentOf, styleOf } from '../dom';
import type { LiveField } from '../read/live-form';
import { isCrossedOut, isLine } from './crossed';
import type { Veil } from './generated';
import { coverOf } from './hit';
import { type Box, isDisguised, isInked, isRepainted, meet } from './paint';
import type { Row } from './row';
import { type Item, type Scene, textIn } from './scene';
import { lettersIn } from './target';

/** What may lie over a form without being found by a hit test. */
export interface Over {
  deaf: readonly Element[];
  veils: readonly Veil[];
  lines: readonly Element[];
}

/** A value of which less than this share is in sight is not read. */
const LEAST_SHARE = 0.4;
/** Letters take at least this share of the square of their size; less of a place is too small for them. */
const LEAST_AREA = 0.2;

/** @returns where the letters of a part of a value are. */
export const lettersOf = ({ kind, element, box }: Item, { reading }: LiveField): Box =>
  kind === 'box' ? lettersIn(element, reading.value) : box;

/** So little of a value that nobody reads it. */
const isCutOff = (letters: Box, cut: Box): boolean => {
  const { left, right } = meet(letters, cut);
  return right - left < (letters.right - letters.left) * LEAST_SHARE;
};

/** Drawn much smaller than the size of its letters, or one over the other. */
function isCrushed({ text, element }: Item, { left, top, right, bottom }: Box): boolean {
  const size = parseFloat(styleOf(element).fontSize);
  return (right - left) * (bottom - top) < text.length * size * size * LEAST_AREA;
}

/** While one look of the page is moved into another, what is painted is a picture of it. */
const isPictured = (): boolean =>
  CSS.supports('selector(:active-view-transition)') &&
  document.documentElement.matches(':active-view-transition');

/** A script may give a range of text colours and lines of its own, without a trace in the document. */
function isHighlighted(element: Element): boolean {
  if (!CSS.highlights?.size) return false;
  let isFound = false;
  try {
    // Not by iterators: Firefox hands none of the page's to an extension.
    CSS.highlights.forEach((highlight) => {
      highlight.forEach(({ startContainer, endContainer }) => {
        isFound ||= element.contains(startContainer) || element.contains(endContainer);
      });
    });
  } catch {
    // What cannot be looked at may be anything.
    return true;
  }
  return isFound;
}

function veilOver(value: Element, letters: Box, veils: readonly Veil[]): Veil | undefined {
  const y = (letters.top + letters.bottom) / 2;
  const isPlaced = (around: Element) => {
    for (let node: Element | null = value; node && !(node === around); node = parentOf(node))
      if (styleOf(node).position !== 'static') return true;
    return false;
  };
  return veils.find(
    ({ element, box, isFirst }) =>
      box.top < y &&
      box.bottom > y &&
      Math.min(box.right, letters.right) - Math.max(box.left, letters.left) >
        (letters.right - letters.left) * LEAST_SHARE &&
      !(isFirst && isWithin(value, element) && isPlaced(element)),
  );
}

/** @returns what stands between a value and the user's eye; the first is enough. */
export function unseenIn({ value, target, live }: Row, scene: Scene, over: Over): Obstacle[] {
  const unseen: Obstacle[] = [{ kind: 'unseen', text: '' }];
  if (isPictured() || isHighlighted(target.value)) return unseen;
  for (const item of value) {
    if (item.kind === 'made' || item.kind === 'opaque' || (item.offered && !target.isGroup))
      continue;
    const { element } = item;
    const paint = scene.paintOf(element);
    const letters = lettersOf(item, live);
    const isCrossed =
      paint.isStruck ||
      isCrossedOut(element, letters) ||
      over.lines.some((line) => isLine(line, letters));
    if (isCrossed && !item.pressed) return [{ kind: 'struck', text: item.text }];
    const cut = item.kind === 'box' ? meet(paint.cut, boxOf(element)) : paint.cut;
    if (
      !isInked(paint) ||
      isDisguised(paint) ||
      isRepainted(element) ||
      isCrushed(item, letters) ||
      isCutOff(letters, cut) ||
      letters.left > innerWidth * 2
    )
      return unseen;
    const veil = veilOver(element, letters, over.veils);
    if (veil) return [{ kind: 'covered', text: veil.text }];
    const cover = coverOf(element, letters, scene.paintOf, over.deaf);
    if (cover) return [{ kind: 'covered', text: textIn(cover) }];
  }
  return [];
}
