/** How an element's text is painted, as far as its own style and its ancestors' styles determine it. */

import { boxOf, isScroller, parentOf, styleOf } from '../dom';
import { edgesOf } from '../read/visibility';
import { type Colour, colourOf, contrastOf } from './colour';
import { longestIn } from './spread';
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
  /** Cut away: nobody sees anything of it. */
  isGone: boolean;
  /** Masked, blurred, turned, cut to a shape, or in colours that its own do not tell: nobody knows what is left of it. */
  isSpoilt: boolean;
  /** The colour behind its text; null where a picture is. */
  ground: Colour | null;
  /** What its content may be painted in, and which of that can be scrolled to. */
  cut: Box;
  view: Box;
  /** The same for what has its place in the nearest positioned element. */
  outer: Paint | null;
  /** In what its parts have their places. */
  placed: Element | null;
  /** What it stays with while the rest is scrolled. */
  layer: Element | null;
}

export const ENDLESS: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** Fainter than this is not seen by everybody; a value must be. */
export const FAINT = 0.3;
/** Fainter than this is seen by nobody; what stands next to a value is nothing only then. */
const UNSEEN = 0.05;
/** Brighter than this many times everything is white. */
const GLARING = 4;
/** Smaller letters than this nobody reads, in pixels. */
const TINY = 6;
/** Text that stands out less from its ground is not seen by everybody, or by nobody. */
const LEAST_CONTRAST = 1.25;
const NO_CONTRAST = 1.05;
/** A line as thick under a text reaches into it, in pixels. */
const THICK = 4;
/** Turned further than this, as a share of a right angle's sine. */
const SLANTED = 0.3;

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
        isThrough(style) ||
        // It does not reach what has its own place in the line or out of it.
        (above?.isStruck === true &&
          !isApart &&
          !/^inline-/.test(display) &&
          style.float === 'none'),
      isGone: (above?.isGone ?? false) || isClippedAway(style),
      isSpoilt:
        (above?.isSpoilt ?? false) ||
        /blur\((?:[2-9]|\d\d)/.test(filter) ||
        isWashedOut(filter) ||
        // What brings its own ground is inverted as a whole.
        (/invert|url/.test(filter) && above !== null && !isOpaque) ||
        isTurned(style) ||
        !/^(?:normal)?$/.test(style.mixBlendMode ?? '') ||
        !/^(?:none|inset\(.*)?$/.test(style.clipPath ?? '') ||
        /(?:^|, )text/.test(style.backgroundClip) ||
        !/^(?:none)?$/.test(style.maskImage ?? '') ||
        isFramedOver(style),
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
      placed: isPlaced ? element : (above?.placed ?? null),
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

/** Mirrored, upside down, on its side, or seen from behind. */
function isTurned({ transform, rotate, scale }: CSSStyleDeclaration): boolean {
  const parts = /\((.*)\)/.exec(transform)?.[1]?.split(',').map(Number) ?? [1, 0, 0, 1];
  const [across = 1, up = 0, over = 0, down = 1] =
    parts.length > 6 ? [0, 1, 4, 5].map((at) => parts[at]) : parts;
  return (
    across < 0 ||
    down < 0 ||
    Math.max(Math.abs(up), Math.abs(over)) > SLANTED ||
    !/^(?:none|-?\ddeg)?$/.test(rotate ?? '') ||
    (scale ?? '').includes('-')
  );
}

/** A thick outline is drawn over what it surrounds, where it is moved inwards. */
const isFramedOver = ({ outlineStyle, outlineWidth, outlineOffset }: CSSStyleDeclaration) =>
  outlineStyle !== 'none' && parseFloat(outlineWidth) > THICK && parseFloat(outlineOffset) < 0;

/** A line goes through its text, be it one that is meant to go below. */
const isThrough = (style: CSSStyleDeclaration): boolean =>
  style.textDecorationLine.includes('line-through') ||
  (style.textDecorationLine !== 'none' &&
    (parseFloat(style.textUnderlineOffset) < 0 ||
      parseFloat(style.textDecorationThickness) > THICK));

/** The colour of an element's letters. */
const inkOf = ({ webkitTextFillColor, color }: CSSStyleDeclaration): Colour | null =>
  colourOf(webkitTextFillColor || color);

/** A shadow so far from its letters is a second text, and a line so thick around them fills them; in pixels. */
const FAR = 2;

const isOverdrawn = ({ textShadow, webkitTextStrokeWidth }: CSSStyleDeclaration): boolean =>
  parseFloat(webkitTextStrokeWidth) > FAR || longestIn(textShadow) > FAR;

/** @returns true when text directly in the element is seen by everybody, as far as styles tell. */
export function isInked({ style, opacity, isGone, isSpoilt, ground }: Paint): boolean {
  if (opacity < FAINT || isGone || isSpoilt || style.visibility !== 'visible') return false;
  if (parseFloat(style.fontSize) < TINY || parseFloat(style.textIndent) < -99) return false;
  const ink = inkOf(style);
  if (!ink || ink[3] < FAINT || isOverdrawn(style)) return false;
  return !ground || contrastOf(ink, ground) > LEAST_CONTRAST;
}

/** @returns false when text directly in the element is seen by nobody, as far as styles tell; in doubt true. */
export function mayBeSeen(paint: Paint, element: Element): boolean {
  const { style, opacity, isGone, isSpoilt, ground } = paint;
  if (opacity < UNSEEN || isGone || style.visibility !== 'visible') return false;
  if (!parseFloat(style.fontSize)) return false;
  if (isSpoilt || isInked(paint) || element instanceof SVGElement) return true;
  const ink = inkOf(style);
  const isPlain = ink && ink[3] < UNSEEN;
  if (!isPlain && (!ink || !ground || contrastOf(ink, ground) > NO_CONTRAST)) return true;
  // Letters without a colour may have a shadow, an outline, or a first line of another.
  return (
    style.textShadow !== 'none' ||
    parseFloat(style.webkitTextStrokeWidth) > 0 ||
    isRepainted(element)
  );
}

const PAINTED = ['color', 'fontSize', 'visibility'] as const;

/** A style sheet or a script paints a part of its text differently than the element. */
export function isRepainted(element: Element): boolean {
  const block = blockOf(element);
  if (!block) return false;
  const own = styleOf(block);
  return ['::first-line', '::first-letter'].some((part) => {
    const style = getComputedStyle(block, part);
    return isThrough(style) || PAINTED.some((name) => style[name] !== own[name]);
  });
}

/** @returns true when the letters stand for others: dots for what is typed, or written backwards by force. */
export const isDisguised = ({ style }: Paint): boolean =>
  !/^(?:none)?$/.test((style as { webkitTextSecurity?: string }).webkitTextSecurity ?? '') ||
  style.unicodeBidi.includes('override');

/** @returns the nearest element that is no part of a line. */
export function blockOf(element: Element): Element | null {
  let node: Element | null = element;
  while (node && /^(?:inline|contents)$/.test(styleOf(node).display)) node = parentOf(node);
  return node;
}
