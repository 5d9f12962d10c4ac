/**
 * Whether the user can see an element; the same rule for controls, rows and headings. Rendered elements can still be
 * invisible: collapsed, clipped, moved out of a box that clips them, or positioned where nothing scrolls to.
 */

import { boxOf, isScroller, isVisible, parentOf, styleOf } from '../dom';

/** Edges of a rectangle in the window, in CSS pixels. */
type Edges = [left: number, top: number, right: number, bottom: number];

/** What an element does to what stands in it; a tuple, for names stay as long as they are in what is put into pages. */
type Around = [
  /** All of it is cut away. */
  isGone: boolean,
  /** What has its place in it is folded to nothing. */
  isFolded: boolean,
  position: string,
  /** Even what has a fixed position has its place in it. */
  holdsFixed: boolean,
  /** What it leaves of anything painted in it, by its clip path. */
  clip: Edges | null,
  /** Its own edges where it cuts what stands beyond them, else far away. */
  cut: Edges,
  /** The edges between which it can be scrolled to anything, per axis. */
  scrolled: [x: boolean, y: boolean],
  box: Edges,
];

/** What was found about elements, shared by all that is asked in one reading; empty at first. */
export type Known = Map<Element, Around>;

/** So faint that nobody reads it. */
const FAINT = 0.05;

/**
 * @param known what was found about the elements above it; share one map within a reading.
 * @returns true when the user sees the element or can scroll to it. Nothing is said of what stands above it.
 */
export const isPainted = (element: Element, known: Known): boolean =>
  isVisible(element) && !isOutOfSight(element, known);

/**
 * @param element a rendered element.
 * @param known what was found about the elements above it.
 * @returns true when it is cut away, when an element above it is folded to no height or width, or when it stands
 *   next to a box that cuts it (a step that has been slid on) or beyond the edge of the window, where nothing
 *   can be scrolled to it (a pane that has been slid out).
 */
export function isOutOfSight(element: Element, known: Known): boolean {
  const box = boxOf(element);
  const visibleEdges = edgesOf(box);
  const own = styleOf(element);
  if (isClippedAway(own) || isEmpty(clipOf(own, visibleEdges))) return true;
  let positioned = own.position;
  for (let above = parentOf(element); above; above = parentOf(above)) {
    const around = known.get(above) ?? aroundOf(above);
    known.set(above, around);
    const [isGone, isFolded, position, holdsFixed, clip, cut, [scrollsX, scrollsY], edges] = around;
    // A clip path hides everything drawn in the element, wherever that is positioned.
    if (isGone || (clip && areApart(visibleEdges, clip))) return true;
    // What has its place elsewhere is not cut by the box that it is written in.
    if (
      !holdsFixed &&
      (positioned === 'fixed' || (positioned === 'absolute' && position === 'static'))
    )
      continue;
    positioned = position;
    if (isFolded || areApart(visibleEdges, cut)) return true;
    if (scrollsX) [visibleEdges[0], visibleEdges[2]] = [edges[0], edges[2]];
    if (scrollsY) [visibleEdges[1], visibleEdges[3]] = [edges[1], edges[3]];
  }
  if (positioned === 'fixed' && visibleEdges[1] >= innerHeight) return true;
  return visibleEdges[0] >= innerWidth && (positioned === 'fixed' || !canPageScroll());
}

export const edgesOf = ({ left, top, right, bottom }: DOMRect): Edges => [left, top, right, bottom];

const areApart = (one: Edges, other: Edges): boolean =>
  one[0] >= other[2] || one[2] <= other[0] || one[1] >= other[3] || one[3] <= other[1];

const isEmpty = (edges: Edges | null): boolean =>
  edges !== null && (edges[2] - edges[0] < 1 || edges[3] - edges[1] < 1);

function aroundOf(element: Element): Around {
  const style = styleOf(element);
  const { overflowX, overflowY, position } = style;
  const rect = boxOf(element);
  const box = edgesOf(rect);
  // What the page's own two elements cut is what the window cuts. These displays cut nothing.
  const canCut = !element.matches('html,body') && !/^inline$|contents/.test(style.display);
  const cutsX = canCut && isCut(overflowX);
  const cutsY = canCut && isCut(overflowY);
  const clip = clipOf(style, box);
  return [
    isClippedAway(style) || isEmpty(clip) || Number(style.opacity || 1) < FAINT,
    canCut &&
      ((rect.height <= 1 && overflowY !== 'visible') ||
        (rect.width <= 1 && overflowX !== 'visible')),
    position,
    style.transform + style.filter + style.contain + style.willChange !== 'nonenonenoneauto',
    clip,
    [
      cutsX ? box[0] : -Infinity,
      cutsY ? box[1] : -Infinity,
      cutsX ? box[2] : Infinity,
      cutsY ? box[3] : Infinity,
    ],
    [
      canCut && isScroller(overflowX) && isWide(element),
      canCut && isScroller(overflowY) && element.scrollHeight > element.clientHeight + 1,
    ],
    box,
  ];
}

/** Cut to nothing, as what only screen readers are to find, or a blade kept for later; or made transparent. */
export const isClippedAway = ({ clip, clipPath, filter, position }: CSSStyleDeclaration): boolean =>
  /^(?:circle|ellipse)\(0/.test(clipPath) ||
  isLine(clipPath) ||
  filter.includes('opacity(0)') ||
  (/absolute|fixed/.test(position) && /^rect\((?:[01]px,? ?){4}\)$/.test(clip));

/** A shape without an area, whatever the size of its box. */
function isLine(clipPath = ''): boolean {
  const [, shape, text = ''] = /^(inset|polygon)\(([^()]*)\)/.exec(clipPath) ?? [];
  if (shape === 'inset') {
    const [t = '0', r = t, b = t, l = r] = (text.split(' round ')[0] ?? '').trim().split(/\s+/);
    const share = (length: string) => (length.endsWith('%') ? Number.parseFloat(length) : 0);
    return share(t) + share(b) >= 100 || share(l) + share(r) >= 100;
  }
  const points = shape ? text.split(',').map((pair) => pair.trim().split(/\s+/)) : [];
  return [0, 1].some(
    (axis) => points.length > 0 && new Set(points.map((point) => point[axis])).size === 1,
  );
}

/** @returns what a clip path leaves of a box; null where it leaves all, or nobody can tell. */
export function clipOf(
  { clipPath }: Pick<CSSStyleDeclaration, 'clipPath'>,
  [left, top, right, bottom]: Edges,
): Edges | null {
  const [, shape, text = ''] = /^(inset|polygon)\(([^()]*)\)/.exec(clipPath ?? '') ?? [];
  if (!shape) return null;
  const [width, height] = [right - left, bottom - top];
  const of = (length: string | undefined, whole: number) =>
    (length?.endsWith('%') ? whole / 100 : 1) * Number.parseFloat(length ?? '0') || 0;
  if (shape === 'inset') {
    const [t = '0', r = t, b = t, l = r] = (text.split(' round ')[0] ?? '').trim().split(/\s+/);
    return [left + of(l, width), top + of(t, height), right - of(r, width), bottom - of(b, height)];
  }
  const points = text.split(',').flatMap((pair) => {
    const [x, y] = pair.trim().split(/\s+/);
    return y === undefined ? [] : [[left + of(x, width), top + of(y, height)] as const];
  });
  if (!points.length) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const isCut = (overflow: string): boolean => /hidden|clip/.test(overflow);

const isWide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;

/** The window takes the overflow of the document's element, or else of its body. */
function canPageScroll(): boolean {
  const page = [document.documentElement, document.body];
  return page.some(isWide) && !page.some((element) => isCut(styleOf(element).overflowX));
}
