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

type Point = readonly [number, number];

/** Something that lets the pointer through: an element, or what its style generates for it. */
interface Deaf {
  element: Element;
  style: CSSStyleDeclaration;
  isGenerated: boolean;
  /** How much of what is below it it hides, from 0 to 1. */
  hidden: number;
}

const REPLACED = 'img,svg,canvas,video,iframe,object,embed,input,select,textarea';
const IN_TOP_LAYER = ':popover-open,:modal,:fullscreen';
const SIDES = ['top', 'right', 'bottom', 'left'];
/** A narrower border hides no field; px. */
const WIDE = 10;
/** The least of a field that shines through what lies over it. */
const LEAST_SEEN = 0.5;

const px = (style: CSSStyleDeclaration, name: string): number =>
  Number.parseFloat(style.getPropertyValue(name)) || 0;
const alphaOf = (colour: string): number => +(/^rgba.*, (.*)\)/.exec(colour)?.[1] ?? 1);
const isInside = ([x, y]: Point, { left, top, right, bottom }: Box): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** How much a box hides of what is below it, from 0 to 1, as far as its own style tells. */
export function hides(style: CSSStyleDeclaration): number {
  const { backgroundColor, backgroundImage, backdropFilter, boxShadow, content } = style;
  const isFilled = /\(|inset/.test(
    `${backgroundImage}${backdropFilter}${boxShadow.replace(/rgb.*?\)/g, '')}` +
      content.replace(/^".*/, ''),
  );
  return isFilled ? 1 : alphaOf(backgroundColor);
}

/**
 * @param isOn whether a border of a width hides the point, by its side.
 * @returns whether one is that can be seen.
 */
const isOnBorder = (style: CSSStyleDeclaration, isOn: (width: number, n: number) => boolean) =>
  SIDES.some(
    (side, n) =>
      isOn(px(style, `border-${side}-width`), n) &&
      alphaOf(style.getPropertyValue(`border-${side}-color`)) > 0.2,
  );

/** @returns where generated content may stand; everywhere if that is not computed here. */
function boxOfGenerated(part: string, element: Element, style: CSSStyleDeclaration): Box {
  const { position, transform, translate, rotate, scale } = style;
  const everywhere = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (part === '::backdrop' || /\d/.test(transform + translate + rotate + scale)) return everywhere;
  const isPlaced = position === 'absolute';
  let at: Element | null = position === 'fixed' ? null : element;
  while (isPlaced && at && styleOf(at).position === 'static') at = parentOf(at);
  const around = at ? boxOf(at) : everywhere;
  const [left, top] = ['left', 'top'].map(
    (side) => px(style, side) + px(style, `margin-${side}`),
  ) as [number, number];
  const isWhole = style.boxSizing === 'border-box';
  const [x, y] = [
    around.left + (at?.clientLeft ?? 0) + left,
    around.top + (at?.clientTop ?? 0) + top,
  ];
  const [bottom, right] = [0, 1].map((across) =>
    [across, across + 2].reduce(
      (sum, n) =>
        isWhole
          ? sum
          : sum + px(style, `padding-${SIDES[n]}`) + px(style, `border-${SIDES[n]}-width`),
      across ? x + px(style, 'width') : y + px(style, 'height'),
    ),
  ) as [number, number];
  const own = { left: x, top: y, right, bottom };
  // Without a place of its own it stands somewhere in its element, and may be larger.
  return isPlaced || !at
    ? own
    : {
        left: Math.min(x, around.left),
        top: Math.min(y, around.top),
        right: Math.max(right, around.right),
        bottom: Math.max(bottom, around.bottom),
      };
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

/** @param field what stands in an element lies above its backdrop. */
const partsOf = (element: Element, field: Element): string[] => [
  '::before',
  '::after',
  ...(element.matches(IN_TOP_LAYER) && !element.contains(field) ? ['::backdrop'] : []),
  ...(element.matches('[type=file]') ? ['::file-selector-button'] : []),
];

/** @returns all that lets the pointer through at a point and hides what is below it. */
function* deafAt(at: Point, field: Element): Generator<Deaf> {
  for (const element of everything(document, nativeApi() as Opens)) {
    const box = boxOf(element);
    if (isInside(at, box)) {
      const style = styleOf(element);
      if (style.pointerEvents === 'none') {
        const drawn = (box.right - box.left) / (element as HTMLElement).offsetWidth || 1;
        const far = [at[1] - box.top, box.right - at[0], box.bottom - at[1], at[0] - box.left];
        const isBorder = (width: number, n: number) =>
          width * drawn >= WIDE && (far[n] as number) < width * drawn;
        const isFull = element.matches(REPLACED) || isOnBorder(style, isBorder);
        yield { element, style, isGenerated: false, hidden: isFull ? 1 : hides(style) };
      }
    }
    for (const part of partsOf(element, field)) {
      const style = getComputedStyle(element, part);
      if (style.content === 'none' || style.pointerEvents !== 'none') continue;
      const hidden = isOnBorder(style, (width) => width >= WIDE) ? 1 : hides(style);
      if (hidden && isInside(at, boxOfGenerated(part, element, style)))
        yield { element, style, isGenerated: true, hidden };
    }
  }
}

/** @returns what an element stands in, from itself outwards. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.push(at);
  return chain;
}

/** What makes a box a layer of its own, as computed where nothing does. */
const FLAT = '1 none none none none none none auto none auto';

/** @returns the layer that the first of some nested boxes is painted in; below 0: with the page itself. */
function layerOf(styles: readonly CSSStyleDeclaration[]): number {
  let layer = -0.5;
  for (const style of styles) {
    const { position, zIndex, opacity, transform, filter, translate, rotate, scale } = style;
    const { perspective, isolation, contain, willChange } = style;
    if (zIndex !== 'auto') return Number(zIndex);
    const own = `${opacity} ${transform} ${filter} ${translate} ${rotate} ${scale} ${perspective} ${isolation} ${contain} ${willChange}`;
    // What is numbered within such a layer is so within it alone.
    if (own !== FLAT || /fixed|sticky/.test(position)) return 0;
    if (position !== 'static') layer = 0;
  }
  return layer;
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
 * @returns whether something lies over a point of a field that lets the pointer through and hides what is below it.
 */
export function isBeneath(field: Element, at: Point): boolean {
  let seen = 1;
  for (const deaf of deafAt(at, field)) {
    const { element, style, isGenerated, hidden } = deaf;
    if (field.contains(element) || (!isGenerated && element.contains(field))) continue;
    if (!isAbove(deaf, field)) continue;
    // A mask or a filter may leave all of it; and what fades an element does not fade it in the top layer.
    const chain = chainOf(element);
    const raised = chain.findIndex((one) => one.matches(IN_TOP_LAYER)) + 1 || chain.length;
    const opacities = [...chain.slice(0, raised).map(styleOf), ...(isGenerated ? [style] : [])];
    seen *= 1 - opacities.reduce((part, { opacity }) => part * +opacity, hidden);
  }
  return seen < LEAST_SEEN;
}
