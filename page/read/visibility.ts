/** What is rendered and yet out of the user's sight: folded to nothing, cut away, or parked where nothing scrolls to. */

import { boxOf, isScroller, parentOf, styleOf } from '../dom';

/** What an element does to what stands in it; a tuple, for names stay as long as they are in what is put into pages. */
type Around = [
  /** All of it is cut away. */
  isGone: boolean,
  /** What has its place in it is folded to nothing. */
  isFolded: boolean,
  position: string,
  /** Even what has a fixed position has its place in it. */
  holdsFixed: boolean,
  /** It cuts what stands beside it, or can be scrolled there. */
  cuts: boolean,
  scrolls: boolean,
  box: DOMRect,
];

/** What was found about elements, shared by all that is asked in one reading; empty at first. */
export type Known = Map<Element, Around>;

/**
 * @param element a rendered element.
 * @param known what was found about the elements above it.
 * @returns true when it is cut away, when an element above it is folded to no height or width, or when it stands
 *   beside a box that cuts it (a step that has been slid on) or beyond the right edge of the window, where nothing
 *   can be scrolled to it (a pane that has been slid out).
 */
export function isOutOfSight(element: Element, known: Known): boolean {
  let seen = boxOf(element);
  const own = styleOf(element);
  if (isClippedAway(own)) return true;
  let place = own.position;
  for (let above = parentOf(element); above; above = parentOf(above)) {
    const around = known.get(above) ?? lookAt(above);
    known.set(above, around);
    const [isGone, isFolded, position, holdsFixed, cuts, scrolls, box] = around;
    if (isGone) return true;
    // What has its place elsewhere is not cut by the box that it is written in.
    if (!holdsFixed && (place === 'fixed' || (place === 'absolute' && position === 'static')))
      continue;
    place = position;
    if (isFolded || (cuts && (seen.left >= box.right || seen.right <= box.left))) return true;
    if (scrolls) seen = box;
  }
  return seen.left >= innerWidth && (place === 'fixed' || !canPageScroll());
}

function lookAt(element: Element): Around {
  const style = styleOf(element);
  const { overflowX, overflowY, position } = style;
  const box = boxOf(element);
  // What the page's own two elements cut is what the window cuts. These displays cut nothing.
  const canCut = !element.matches('html,body') && !/^inline$|contents/.test(style.display);
  return [
    isClippedAway(style),
    canCut &&
      ((box.height <= 1 && overflowY !== 'visible') || (box.width <= 1 && overflowX !== 'visible')),
    position,
    style.transform + style.filter + style.contain + style.willChange !== 'nonenonenoneauto',
    canCut && isCut(overflowX),
    isScroller(overflowX) && isWide(element),
    box,
  ];
}

/** Cut to nothing, as what only screen readers are to find, or a blade kept for later; or made transparent. */
export const isClippedAway = ({ clip, clipPath, filter, position }: CSSStyleDeclaration): boolean =>
  /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath) ||
  filter.includes('opacity(0)') ||
  (/absolute|fixed/.test(position) && /^rect\((?:[01]px,? ?){4}\)$/.test(clip));

const isCut = (overflow: string): boolean => /hidden|clip/.test(overflow);

const isWide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;

/** The window takes the overflow of the document's element, or else of its body. */
function canPageScroll(): boolean {
  const page = [document.documentElement, document.body];
  return page.some(isWide) && !page.some((element) => isCut(styleOf(element).overflowX));
}
