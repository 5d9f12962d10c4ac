/**
 * What lies over a field and lets the pointer through: no hit test finds it. So everything in the document is looked at,
 * generated content included, and where it is painted is computed from its container.
 */

import { nativeApi } from '../../messages/native';
import { isOwnHost } from '../../messages/own-hosts';
import { boxOf, parentOf, type Root, styleOf } from '../dom';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Something that lets the pointer through: an element, or what its style generates before or after its content. */
interface Deaf {
  element: Element;
  style: CSSStyleDeclaration;
  isGenerated: boolean;
}

const REPLACED = 'img,svg,canvas,video,iframe,object,embed,input,select,textarea';
const IN_TOP_LAYER = ':popover-open,:modal,:fullscreen';

const isClear = (colour: string): boolean => /^rgba\(.*, 0(?:\.[0-2]\d*)?\)$/.test(colour);

/** Whether a box hides what is below it, as far as its own style tells. */
const hides = ({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration) =>
  !isClear(backgroundColor) || backgroundImage !== 'none' || (backdropFilter || 'none') !== 'none';

/** @returns where generated content with a place of its own stands; null for any other. */
function boxOfGenerated(element: Element, style: CSSStyleDeclaration): Box | null {
  let [x, y] = [0, 0];
  if (style.position === 'absolute') {
    let at: Element | null = element;
    while (at && styleOf(at).position === 'static') at = parentOf(at);
    if (at) {
      const { left, top } = boxOf(at);
      [x, y] = [left + at.clientLeft, top + at.clientTop];
    }
  } else if (style.position !== 'fixed') return null;
  const [left = 0, top = 0, width = 0, height = 0] = [
    style.left,
    style.top,
    style.width,
    style.height,
  ].map((value) => Number.parseFloat(value) || 0);
  return { left: x + left, top: y + top, right: x + left + width, bottom: y + top + height };
}

/** What extensions may ask of the browser about closed roots. */
interface Opens {
  dom?: { openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null };
}

/** @returns every element of the document, also those in closed roots: a cover may stand in one. */
function* everything(root: Root, { dom }: Opens): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (isOwnHost(element)) continue;
    yield element;
    const inner = element instanceof HTMLElement && dom?.openOrClosedShadowRoot(element);
    if (inner) yield* everything(inner, { dom });
  }
}

/** @returns all that lets the pointer through at a point and hides what is below it. */
function* deafAt(x: number, y: number): Generator<Deaf> {
  const holds = ({ left, top, right, bottom }: Box) =>
    x >= left && x < right && y >= top && y < bottom;
  for (const element of everything(document, nativeApi() as Opens)) {
    if (holds(boxOf(element))) {
      const style = styleOf(element);
      if (style.pointerEvents === 'none' && (hides(style) || element.matches(REPLACED)))
        yield { element, style, isGenerated: false };
    }
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (style.content === 'none' || style.pointerEvents !== 'none' || !hides(style)) continue;
      const box = boxOfGenerated(element, style);
      if (box && holds(box)) yield { element, style, isGenerated: true };
    }
  }
}

/** @returns what an element stands in, from itself outwards. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.push(at);
  return chain;
}

/** @returns the layer that the first of some nested boxes is painted in; below 0: with the page itself. */
function layerOf(styles: readonly CSSStyleDeclaration[]): number {
  const placed = styles.filter(
    ({ position, zIndex, opacity, transform, filter }) =>
      `${position} ${zIndex} ${opacity} ${transform} ${filter}` !== 'static auto 1 none none',
  );
  const numbered = placed.find(({ zIndex }) => zIndex !== 'auto');
  if (numbered) return Number(numbered.zIndex);
  return placed.length > 0 ? 0 : -0.5;
}

/** Whether something is painted after a field. */
function isAbove({ element, style, isGenerated }: Deaf, field: Element): boolean {
  const [mine, theirs] = [chainOf(field), chainOf(element)];
  const apart = (chain: Element[], other: Element[]) =>
    chain.filter((one) => !other.includes(one)).reverse();
  const [ofField, ofOther] = [apart(mine, theirs), apart(theirs, mine)];
  const isRaised = (all: readonly Element[]) => all.some((one) => one.matches(IN_TOP_LAYER));
  if (isRaised(ofOther) !== isRaised(ofField)) return isRaised(ofOther);
  const layer = layerOf([...ofOther.map(styleOf), ...(isGenerated ? [style] : [])]);
  const layerOfField = layerOf(ofField.map(styleOf));
  if (layer !== layerOfField) return layer > layerOfField;
  const isContained = field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_CONTAINS;
  const follows = field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows > 0 || isContained > 0;
}

/**
 * @param opacityOf how opaque an element is, with all that it stands in.
 * @returns whether something lies over a point of a field that lets the pointer through and hides what is below it.
 */
export function isBeneath(
  field: Element,
  [x, y]: readonly [number, number],
  opacityOf: (element: Element) => number,
): boolean {
  for (const deaf of deafAt(x, y)) {
    const { element, style, isGenerated } = deaf;
    const isOwn = field.contains(element) || element.closest('label')?.control === field;
    if (isOwn || (!isGenerated && element.contains(field))) continue;
    const opacity = opacityOf(element) * (isGenerated ? Number(style.opacity) : 1);
    if (opacity > 0.5 && isAbove(deaf, field)) return true;
  }
  return false;
}
