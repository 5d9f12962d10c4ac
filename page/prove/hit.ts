/** Whether something opaque covers a point of an element. */

import { isOwnHost } from '../../messages/own-hosts';
import { boxOf, isScroller, isShown, isWithin, parentOf, type Root, styleOf } from '../dom';
import { colourOf } from './colour';
import type { Box, Paint } from './paint';
import { isFramed } from './spread';

/** @returns what lies at a place of the window, the topmost first, through open roots. */
export function* hitsAt(x: number, y: number, root: Root = document): Generator<Element> {
  for (const element of root.elementsFromPoint(x, y)) {
    if (element.getRootNode() !== root) continue;
    if (element.shadowRoot) yield* hitsAt(x, y, element.shadowRoot);
    yield element;
  }
}

/** @returns the topmost element at a place, through open roots. */
function topAt(x: number, y: number): Element | null {
  let hit: Element | null = null;
  for (let root: Root = document; ; ) {
    const next: Element | null = root.elementFromPoint(x, y);
    if (!next || next === hit) return hit;
    hit = next;
    if (!next.shadowRoot) return hit;
    root = next.shadowRoot;
  }
}

const REPLACED = /^(?:IMG|CANVAS|VIDEO|IFRAME|OBJECT|EMBED|INPUT|SELECT|TEXTAREA|svg)$/;

/** How opaque a colour is, where it is not wholly. */
const ALPHA = /(?:rgba\((?:[^(),]+,){3}|\/) ?([\d.]+)\)/g;

/** A picture, a gradient that is nowhere thin, ground glass, colours that mix with those below, or thick edges. */
export const hides = (style: CSSStyleDeclaration) =>
  !/^(?:none|saturate.*|blur\([01]\D.*)?$/.test(style.backdropFilter ?? '') ||
  !/^(?:normal)?$/.test(style.mixBlendMode ?? '') ||
  isFramed(style) ||
  [style.backgroundImage, style.borderImageSource].some(
    (drawn) =>
      !/^(?:none)?$/.test(drawn) &&
      [...drawn.matchAll(ALPHA)].every(([, alpha]) => Number(alpha) >= 0.3),
  );

/** The part of what lies above that hides what is below it; null when one sees through it. */
export function opaqueIn(
  above: Element,
  value: Element,
  paintOf: (element: Element) => Paint,
): Element | null {
  for (let node: Element | null = above; node && !isWithin(value, node); node = parentOf(node)) {
    const { style, opacity } = paintOf(node);
    if (opacity < 0.3) continue;
    const [, , , alpha] = colourOf(style.backgroundColor) ?? [0, 0, 0, 1];
    const isFilled = alpha * opacity >= 0.3;
    if (isFilled || hides(style) || REPLACED.test(node.tagName)) return node;
  }
  return null;
}

/** It lies there because of how far the page is scrolled, and can be scrolled from under it. */
export function canBeCleared(
  value: Element,
  box: Box,
  cover: Element,
  paintOf: (element: Element) => Paint,
) {
  const { layer } = paintOf(cover);
  if (!layer || layer === paintOf(value).layer) return false;
  const over = boxOf(cover);
  for (let node = parentOf(value); node; node = parentOf(node)) {
    const isPage = node === document.scrollingElement;
    if (!isPage && !isScroller(paintOf(node).style.overflowY)) continue;
    const { scrollTop, scrollHeight, clientHeight } = node;
    const frame = isPage ? { top: 0, bottom: innerHeight } : boxOf(node);
    const height = box.bottom - box.top;
    const [above, below] = [over.top - frame.top, frame.bottom - over.bottom];
    if (above >= height && scrollHeight - clientHeight - scrollTop >= box.bottom - over.top)
      return true;
    if (below >= height && scrollTop >= over.bottom - box.top) return true;
  }
  return false;
}

/** So many elements next to a form and what is around it are looked at. */
const MOST_NEIGHBOURS = 200;

/**
 * What has a place of its own beside a part of a page, and may lie above it.
 * @param region what stands in it is walked anyway.
 */
export function placedBeside(region: Element): Element[] {
  const found: Element[] = [];
  let left = MOST_NEIGHBOURS;
  const visit = (element: Element) => {
    if (left-- <= 0 || !isShown(element) || isOwnHost(element)) return;
    // What holds nothing but such elements has no height.
    if (/absolute|fixed/.test(styleOf(element).position) || isDeaf(element)) found.push(element);
    else if (boxOf(element).height > 0) return;
    for (const inner of element.children) visit(inner);
  };
  for (let node: Element | null = region; node; node = parentOf(node)) {
    // What comes last is painted above the rest.
    const all = node.parentNode?.children ?? [];
    for (let at = all.length - 1; at >= 0 && left > 0; at -= 1)
      if (all[at] !== node) visit(all[at] as Element);
  }
  return found;
}

/** What lets the mouse through is found by no hit test. */
export const isDeaf = (element: Element): boolean =>
  styleOf(element).pointerEvents === 'none' || (element as HTMLElement).inert;

export const deafOver = (region: Element): Element[] => placedBeside(region).filter(isDeaf);

/** Whether what lets the mouse through is painted before a value, and so below it. */
function isBelow(one: Element, value: Element): boolean {
  if (!(one.compareDocumentPosition(value) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  const { zIndex, position } = styleOf(one);
  if (Number(zIndex) > 0) return false;
  if (position === 'static') return true;
  for (let node: Element | null = value; node && !isWithin(one, node); node = parentOf(node))
    if (styleOf(node).position !== 'static') return true;
  return false;
}

/**
 * @param value the element that shows a value.
 * @param box where the value's letters are.
 * @param deaf what may lie above it besides, without being hit.
 * @returns the element that lies over them; null when nothing does, `undefined` where nobody can tell: it is scrolled
 *   away.
 */
export function coverOf(
  value: Element,
  box: Box,
  paintOf: (element: Element) => Paint,
  deaf: readonly Element[],
): Element | null | undefined {
  const { view } = paintOf(value);
  let isTested = false;
  const y = (box.top + box.bottom) / 2;
  const width = box.right - box.left;
  const edge = Math.min(6, width / 8);
  // Of several lines some places are behind the end of one.
  const isLine =
    /^(?:INPUT|SELECT)$/.test(value.tagName) ||
    box.bottom - box.top < parseFloat(paintOf(value).style.fontSize) * 2;
  for (const share of isLine ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1]) {
    const x = box.left + edge + (width - 2 * edge) * share;
    if (x < view.left || x >= view.right || y < view.top || y >= view.bottom) continue;
    isTested = true;
    for (const one of deaf) {
      const { left, right, top, bottom } = boxOf(one);
      if (x < left || x >= right || y < top || y >= bottom) continue;
      if (isWithin(value, one) || isBelow(one, value)) continue;
      if (opaqueIn(one, value, paintOf) && !canBeCleared(value, box, one, paintOf)) return one;
    }
    const top = topAt(x, y);
    if (!top || isWithin(top, value) || isWithin(value, top)) continue;
    for (const hit of hitsAt(x, y)) {
      if (isOwnHost(hit)) continue;
      if (isWithin(hit, value) || isWithin(value, hit)) break;
      const opaque = opaqueIn(hit, value, paintOf);
      if (!opaque) continue;
      if (canBeCleared(value, box, opaque, paintOf)) return undefined;
      return opaque;
    }
  }
  return isTested ? null : undefined;
}
