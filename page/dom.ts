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
 * simple selector matches at a glance, but tests every element against each selector of a list: on 50,000
 * elements one list of a dozen takes three times as long as the dozen one by one.
 */
export function queryEach(root: Root, selectors: readonly string[]): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors)
    for (const element of root.querySelectorAll(selector)) found.add(element);
  // Sorting many takes longer than the list.
  if (found.size > 300) return [...root.querySelectorAll(selectors.join())];
  return [...found].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** @returns the parent element, leaving a shadow root through its host. */
export function parentOf(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
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

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION', 'SELECT', 'TEXTAREA']);

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
  const parts: string[] = [];
  collect(element, skip, parts, { left: 800 }, sees);
  return cleanText(parts.join('')).slice(0, 400);
}

function collect(
  node: Element | ShadowRoot,
  skip: Skip,
  parts: string[],
  budget: { left: number },
  sees: Sees | undefined,
): void {
  const inside =
    node instanceof Element && node.shadowRoot
      ? node.shadowRoot.childNodes
      : node instanceof HTMLSlotElement && node.assignedNodes().length
        ? node.assignedNodes()
        : node.childNodes;
  for (const child of inside) {
    if (budget.left <= 0) return;
    if (child.nodeType === Node.TEXT_NODE) {
      const { data } = child as Text;
      budget.left -= data.length;
      if (!sees || sees(child as Text)) parts.push(data);
    } else if (child instanceof Element && !skip(child) && !SILENT.has(child.tagName)) {
      if (!isShown(child)) {
        // `display: contents` has no box of its own, yet its children are seen.
        if (getComputedStyle(child).display !== 'contents') continue;
      } else if (isClipped(child)) continue;
      const block = isBlock(child);
      if (block) parts.push(' ');
      collect(child, skip, parts, budget, sees);
      if (block) parts.push(' ');
    }
  }
}

/** Text for screen readers only is clipped to a pixel, or folded to a line; it is not what the user sees. */
function isClipped(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return (box.width <= 1 || box.height <= 1) && getComputedStyle(element).overflow !== 'visible';
}

const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|EM|FONT|I|LABEL|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U)$/;
const isBlock = (element: Element): boolean => !INLINE.test(element.tagName);
