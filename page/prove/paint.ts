/** How an element's text is painted, as far as its own style and its ancestors' styles determine it. */

import { boxOf, isScroller, parentOf, styleOf } from '../dom';
import { edgesOf } from '../read/visibility';
import { type Colour, colourOf, contrastOf } from './colour';
import { clipOf, isClippedAway } from './tools';

/** Edges in pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Paint {
  style: CSSStyleDeclaration;
  opacity: number;
  isStruck: boolean;
  /** Masked, blurred, mirrored or cut away. */
  isSpoilt: boolean;
  /** The colour behind its text; null where a picture is. */
  ground: Colour | null;
  /** What its content may be painted in, and which of that can be scrolled to. */
  cut: Box;
  view: Box;
  /** The same for what has its place in the nearest positioned element. */
  outer: Paint | null;
  /** What it stays with while the rest is scrolled. */
  layer: Element | null;
}

export const ENDLESS: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** Fainter than this is not seen by everybody. */
export const FAINT = 0.3;
/** Brighter than this many times everything is white. */
const GLARING = 4;
/** Smaller letters than this nobody reads, in pixels. */
const TINY = 6;
/** Text that stands out less from its ground is not seen. */
const LEAST_CONTRAST = 1.25;

export const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const areApart = (a: Box, b: Box): boolean =>
  a.left >= b.right || a.right <= b.left || a.top >= b.bottom || a.bottom <= b.top;

/** @returns a function that tells how elements are painted; what it found is kept, so it is for one look only. */
export function painter(): (element: Element) => Paint {
  const known = new Map<Element, Paint>();
  const window: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const isDark = /dark/.test(styleOf(document.documentElement).colorScheme);
  const canvas: Colour = isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];

  const paintOf = (element: Element): Paint => {
    const before = known.get(element);
    if (before) return before;
    const parent = parentOf(element);
    const paint = paintUnder(element, parent && paintOf(parent));
    known.set(element, paint);
    return paint;
  };
  const paintUnder = (element: Element, above: Paint | null): Paint => {
    const style = styleOf(element);
    const { position, filter, display, overflowX, overflowY, backgroundImage } = style;
    const isApart = /absolute|fixed/.test(position);
    const around =
      position === 'absolute' ? (above?.outer ?? null) : position === 'fixed' ? null : above;
    const ground = colourOf(style.backgroundColor);
    const isOpaque = ground !== null && ground[3] > 0.5;
    let cut = around?.cut ?? ENDLESS;
    let view = around?.view ?? window;
    const cuts =
      (!/^(?:visible){2}$/.test(overflowX + overflowY) ||
        /paint|strict|content/.test(style.contain)) &&
      !/^inline$|contents/.test(display);
    if (cuts && !element.matches('html,body')) {
      const box = boxOf(element);
      view = meet(view, box);
      // What is scrolled away is not cut: it is this box that may be.
      const scrolls = isScroller(overflowX) || isScroller(overflowY);
      cut = scrolls ? (areApart(cut, box) ? cut : ENDLESS) : meet(cut, box);
    }
    const clip =
      style.clipPath && style.clipPath !== 'none' && clipOf(style, edgesOf(boxOf(element)));
    if (clip) {
      const [left, top, right, bottom] = clip;
      cut = meet(cut, { left, top, right, bottom });
    }
    const opacity = /opacity\(([\d.]+)(%?)/.exec(filter);
    const isPlaced = position !== 'static' || style.transform !== 'none';
    const paint: Paint = {
      style,
      opacity:
        (above?.opacity ?? 1) *
        Number(style.opacity) *
        (opacity ? Number(opacity[1]) / (opacity[2] ? 100 : 1) : 1),
      isStruck:
        style.textDecorationLine.includes('line-through') ||
        // It does not reach what has its own place in the line or out of it.
        (above?.isStruck === true &&
          !isApart &&
          !/^inline-/.test(display) &&
          style.float === 'none'),
      isSpoilt:
        (above?.isSpoilt ?? false) ||
        isClippedAway(style) ||
        /blur\((?:[2-9]|\d\d)/.test(filter) ||
        isWashedOut(filter) ||
        /^matrix\(-/.test(style.transform) ||
        !/^(?:none)?$/.test(style.maskImage ?? ''),
      ground: isOpaque
        ? ground
        : backgroundImage.includes('url(')
          ? null
          : above
            ? above.ground
            : canvas,
      cut,
      view,
      outer: null,
      layer: /fixed|sticky/.test(position) ? element : (above?.layer ?? null),
    };
    paint.outer = isPlaced ? paint : (above?.outer ?? null);
    return paint;
  };
  return paintOf;
}

/** Nothing stands out from anything any more. */
const isWashedOut = (filter: string): boolean =>
  [...filter.matchAll(/(?:contrast|brightness)\(([\d.]+)/g)].some(
    ([, share]) => Number(share) < FAINT || Number(share) > GLARING,
  );

/** @returns true when text directly in the element can be seen, as far as styles tell. */
export function isInked({ style, opacity, isSpoilt, ground }: Paint): boolean {
  if (opacity < FAINT || isSpoilt || style.visibility !== 'visible') return false;
  if (parseFloat(style.fontSize) < TINY || parseFloat(style.textIndent) < -99) return false;
  const ink = colourOf(style.webkitTextFillColor || style.color);
  if (!ink) return true;
  if (ink[3] < FAINT) return false;
  return !ground || contrastOf(ink, ground) > LEAST_CONTRAST;
}

/** @returns true when the letters stand for others: dots for what is typed, or written backwards by force. */
export const isDisguised = ({ style }: Paint): boolean =>
  !/^(?:none)?$/.test((style as { webkitTextSecurity?: string }).webkitTextSecurity ?? '') ||
  style.unicodeBidi.includes('override');
