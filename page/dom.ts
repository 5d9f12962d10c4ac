/** Walking a live document as the user sees it: through open shadow roots, visible elements only. */

import { cleanText } from './text';

export type Root = Document | ShadowRoot;

/**
 * All open shadow roots of a document, the document first.
 * A TreeWalker looks at 50,000 elements in about 2 ms; `querySelectorAll('*')` takes eight times as long.
 */
export function allRoots(document: Document): Root[] {
  const roots: Root[] = [document];
  for (let i = 0; i < roots.length && i < 2000; i++) {
    const root = roots[i] as Root;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (
      let node = walker.nextNode() as Element | null;
      node;
      node = walker.nextNode() as Element | null
    ) {
      if (node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  return roots;
}

/**
 * All elements below a root that match one of several selectors, in document order. The browser finds what a single
 * simple selector matches fast, but tests every element against each selector of a list: on 50,000
 * elements one list of a dozen takes three times as long as the dozen one by one.
 */
export function queryEach(root: Root | Element, selectors: readonly string[]): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors)
    for (const element of root.querySelectorAll(selector)) found.add(element);
  // Sorting many takes longer than the list.
  if (found.size > 300) return [...root.querySelectorAll(selectors.join())];
  return [...found].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/**
 * @returns whether more than so many elements stand in another. The browser counts no further than it must: `length` would
 *   go through all of a large page.
 */
export const holdsMore = (element: Element, most: number): boolean =>
  element.getElementsByTagName('*')[most] !== undefined;

/** @returns the parent element, leaving a shadow root through its host. */
export function parentOf(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** @returns true when an element is another or stands in it, through open roots and slots. */
export function isWithin(element: Element | null, around: Element): boolean {
  for (let node = element; node; node = parentOf(node)) if (node === around) return true;
  return false;
}

/** @returns the nearest element at or above `element` that matches, also outside its shadow root. */
export function closestDeep(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; ) {
    const hit: Element | null = from.closest(selector);
    if (hit) return hit;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** @returns true when the element is rendered, and neither hidden nor transparent. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** These two have long names, and much asks for them; names of our own are made short. */
export const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
export const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/**
 * @returns true when the user can see the element: rendered, not transparent, with an area, and not moved
 *   out of the page to the left or above, where portals keep copies for later. What can be scrolled back is seen.
 */
export function isVisible(element: Element): boolean {
  if (!isShown(element)) return false;
  const box = boxOf(element);
  return box.width >= 2 && box.height >= 2 && canBeReached(element, box);
}

/** Whether a box is not left of or above all that can be scrolled to. */
function canBeReached(element: Element, { right, bottom }: DOMRect): boolean {
  if (right > 0 && bottom > 0) return true;
  let { position } = styleOf(element);
  for (let above = parentOf(element); above; above = parentOf(above)) {
    // What has its place elsewhere is not scrolled with the box that it is written in.
    if (position === 'fixed') return false;
    const style = styleOf(above);
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    const x = isScroller(style.overflowX) ? above.scrollLeft : 0;
    const y = isScroller(style.overflowY) ? above.scrollTop : 0;
    if ((!x && !y) || above === document.scrollingElement) continue;
    const box = boxOf(above);
    return right + x > box.left && bottom + y > box.top && canBeReached(above, box);
  }
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/** Whether an overflow can be scrolled by the user. */
export const isScroller = (overflow: string): boolean => /auto|scroll/.test(overflow);

const SILENT = new Set([
  'WBR',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'OPTION',
  'SELECT',
  'TEXTAREA',
]);

type Skip = (part: Element) => boolean;
const skipNone: Skip = () => false;
type Sees = (text: Text) => boolean;

/**
 * The text of an element as rendered, without the parts that are hidden or not text.
 * @param skip tells which descendants' text does not count (a control inside its own label).
 * @param sees tells which of the texts count; left out: all.
 * @returns the clean text, at most 400 characters.
 */
export function textOf(element: Element, skip: Skip = skipNone, sees?: Sees): string {
  // The common case first: nothing nested, nothing to hide.
  if (!element.firstElementChild && !element.shadowRoot && !sees)
    return cleanText((element.textContent ?? '').slice(0, 800));
  const said: Said = { parts: [], left: 800, last: null, seam: '' };
  collect(element, skip, said, sees);
  return cleanText(said.parts.join('')).slice(0, 400);
}

/** What was collected of a text so far. */
interface Said {
  parts: string[];
  left: number;
  /** The text that was taken last, to be compared with the next by their places. */
  last: Text | null;
  /** The display of what begins or ends between the two; empty while they stand in one element. */
  seam: string;
}

function collect(node: Element | ShadowRoot, skip: Skip, said: Said, sees: Sees | undefined): void {
  const inside =
    node instanceof Element && node.shadowRoot
      ? node.shadowRoot.childNodes
      : node instanceof HTMLSlotElement && node.assignedNodes().length
        ? node.assignedNodes()
        : node.childNodes;
  for (const child of inside) {
    if (said.left <= 0) return;
    if (child.nodeType === Node.TEXT_NODE) take(child as Text, said, sees);
    else if (child instanceof Element && !skip(child) && !SILENT.has(child.tagName)) {
      const { display } = styleOf(child);
      if (!isShown(child)) {
        // `display: contents` has no box of its own, yet its children are seen.
        if (display !== 'contents') continue;
      } else if (isClipped(child)) continue;
      const isApart = child.tagName === 'BR' || !INLINE.test(display);
      if (isApart) said.parts.push(' ');
      else said.seam = `${said.seam} ${display}`;
      collect(child, skip, said, sees);
      if (isApart) said.parts.push(' ');
      else said.seam = `${said.seam} ${display}`;
    }
  }
}

function take(text: Text, said: Said, sees: Sees | undefined): void {
  const { data } = text;
  said.left -= data.length;
  if (!data || (sees && !sees(text))) return;
  const { last, seam } = said;
  if (last && seam && /\S$/.test(last.data) && /^\S/.test(data) && isGap(last, text, seam))
    said.parts.push(' ');
  said.parts.push(data);
  said.last = text;
  said.seam = '';
}

/** Displays that do not begin a line of their own. Children of a flex box are never inline, whatever their tag. */
const INLINE = /^(?:inline|contents|ruby)/;

/** A letter's width parts two words; a margin or a padding of less does not show. */
const LEAST_GAP = 2;

/** @returns true when two texts that nothing written parts stand apart on screen. */
function isGap(one: Text, other: Text, seam: string): boolean {
  const range = document.createRange();
  const rectOf = (text: Text, at: number) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  const [a, b] = [rectOf(one, one.data.length - 1), rectOf(other, 0)];
  const isOneLine = Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
  // A word may be broken over two lines; a box that has wrapped to the next line is another word.
  if (!isOneLine) return /inline-/.test(seam);
  return Math.max(b.left - a.right, a.left - b.right) >= LEAST_GAP;
}

/** Text for screen readers only is clipped to a pixel, or folded to a line; it is not what the user sees. */
function isClipped(element: Element): boolean {
  const box = boxOf(element);
  return (box.width <= 1 || box.height <= 1) && styleOf(element).overflow !== 'visible';
}
