/** What is rendered and yet out of the user's sight: folded to nothing, or parked beyond the right edge. */

import { parentOf } from './dom';

/**
 * @param element a rendered element.
 * @param known answers about the elements above it, shared by all controls of one reading.
 * @returns true when an element above it is folded to no height or width, or when it stands beyond the right
 *   edge of the window where nothing can be scrolled to it (a pane that has been slid out).
 */
export function isOutOfSight(element: Element, known: Map<Element, boolean>): boolean {
  const isBeyond = element.getBoundingClientRect().left >= innerWidth;
  let scrolls = false;
  for (let above: Element | null = parentOf(element); above; above = parentOf(above)) {
    let isFolded = known.get(above);
    if (isFolded === undefined) {
      isFolded = folds(above);
      known.set(above, isFolded);
    }
    if (isFolded) return true;
    scrolls ||= isBeyond && canScroll(above);
  }
  return isBeyond && !scrolls;
}

/** Inline elements and `display: contents` have no height of their own, and hide nothing either. */
const folds = (element: Element): boolean =>
  isClippedAway(getComputedStyle(element)) ||
  ((element.clientHeight <= 1 || element.clientWidth <= 1) &&
    element.getBoundingClientRect().height <= 1 &&
    getComputedStyle(element).overflow !== 'visible' &&
    getComputedStyle(element).display !== 'contents');

/** Cut to nothing, as what only screen readers are to find, or a blade kept for later. */
export const isClippedAway = ({ clip, clipPath, position }: CSSStyleDeclaration): boolean =>
  /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath) ||
  (/^(?:absolute|fixed)$/.test(position) && /^rect\((?:[01]px,? ?){4}\)$/.test(clip));

function canScroll(element: Element): boolean {
  if (element.scrollWidth <= element.clientWidth + 1) return false;
  const { overflowX } = getComputedStyle(element);
  const isPage = element === document.documentElement || element === document.body;
  return overflowX === 'auto' || overflowX === 'scroll' || (isPage && overflowX === 'visible');
}
