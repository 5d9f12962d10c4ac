/** What style sheets write or draw before, behind and over an element. */

import { boxOf } from '../dom';
import { colourOf } from './colour';
import { hides } from './hit';
import type { Box, Paint } from './paint';
import { hasPicture, isWide } from './picture';
import { cleanText } from './tools';
import { hasWord } from './words';

export type Part = '::before' | '::after' | '::marker';

/** A part with a place of its own that hides what is below it. */
export interface Veil {
  element: Element;
  box: Box;
  text: string;
  /** It is painted before what stands in its element, unless that has no place of its own. */
  isFirst: boolean;
}

interface Made {
  kind: 'made' | 'opaque';
  text: string;
  box: Box;
  paint: Paint;
  veil: Veil | null;
}

const STRING = /"((?:[^"\\]|\\.)*)"/g;
const PICTURE = /url\("[^"]*"\)/g;

/** Counters in these styles are digits, letters or dots, whatever a style sheet says. */
const PLAIN =
  /^(?:none|normal|disc|circle|square|decimal|decimal-leading-zero|disclosure-open|disclosure-closed|(?:lower|upper)-(?:alpha|latin|roman|greek))$/;

/** The letters of a style sheet's text, without pictures. */
const lettersIn = (content: string): string =>
  cleanText(
    [...content.replace(PICTURE, '').matchAll(STRING)].map(([, letters = '']) => letters).join(''),
  );

/** Counters may be written in any words that a style sheet lists. */
const hasUnknownCounter = (content: string): boolean =>
  [
    ...content
      .replace(PICTURE, '')
      .replace(STRING, '')
      .matchAll(/counters?\(([^)]*)\)/g),
  ].some(([, inner = '']) => !PLAIN.test(inner.split(/,\s*/).slice(1).at(-1) || 'decimal'));

/**
 * @param element what it belongs to.
 * @param paint how that is painted.
 * @returns null where nothing is made that says or hides something.
 */
export function generatedBy(element: Element, part: Part, paint: Paint): Made | null {
  const style = getComputedStyle(element, part);
  const { content, display, listStyleType, quotes } = style;
  const isMarker = part === '::marker';
  if (isMarker ? content === 'none' : /^(?:none|normal)$/.test(content)) return null;
  const isOwn = !isMarker || content !== 'normal';
  const isList = isMarker || display.includes('list-item');
  const text = [
    isOwn ? lettersIn(content) : '',
    isOwn && /-quote/.test(content.replace(STRING, '')) ? lettersIn(quotes) : '',
    isList ? lettersIn(listStyleType) : '',
  ]
    .join(' ')
    .trim();
  const isUnknown =
    (isOwn && hasUnknownCounter(content)) ||
    (isList && !listStyleType.includes('"') && !PLAIN.test(listStyleType));
  const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
  const isPicture = hasPicture(style) && isWide(width, height);
  const isPlaced = /absolute|fixed/.test(style.position);
  const ground = colourOf(style.backgroundColor);
  const isFilled = (ground !== null && ground[3] >= 0.3) || hides(style);
  if (!text && !isUnknown && !isPicture && !(isPlaced && isFilled)) return null;
  const own: Paint = {
    ...paint,
    style,
    opacity: paint.opacity * Number(style.opacity),
    ground: isFilled && ground ? ground : paint.ground,
  };
  const ownBox = isPlaced ? absoluteBox(style, paint) : null;
  const box = ownBox && !Number.isNaN(ownBox.left + ownBox.top) ? ownBox : grown(boxOf(element));
  const isVeil = isPlaced && (isFilled || isPicture || hasWord(text)) && own.opacity >= 0.3;
  return {
    kind: isUnknown || isPicture ? 'opaque' : 'made',
    text: text || (isUnknown ? listStyleType : isPicture ? element.localName : ''),
    box,
    paint: own,
    veil:
      isVeil && !(Number(style.zIndex) < 0)
        ? { element, box, text, isFirst: part === '::before' }
        : null,
  };
}

/** An element without a size may hold a part that has one. */
const grown = ({ left, top, right, bottom }: Box): Box => ({
  left,
  top,
  right: Math.max(right, left + 4),
  bottom: Math.max(bottom, top + 4),
});

/** Where a part with a place of its own is: in the nearest element that has one. */
function absoluteBox(style: CSSStyleDeclaration, { placed }: Paint): Box {
  const around = placed && style.position !== 'fixed' ? boxOf(placed) : null;
  const left =
    (around ? around.left + (placed?.clientLeft ?? 0) : style.position === 'fixed' ? 0 : -scrollX) +
    parseFloat(style.left) +
    parseFloat(style.marginLeft);
  const top =
    (around ? around.top + (placed?.clientTop ?? 0) : style.position === 'fixed' ? 0 : -scrollY) +
    parseFloat(style.top) +
    parseFloat(style.marginTop);
  // Of the box with its padding and borders: the more it covers, the better.
  const sum = (...lengths: string[]) =>
    lengths.reduce((all, length) => all + (parseFloat(length) || 0), 0);
  return {
    left,
    top,
    right: left + sum(style.width, style.paddingLeft, style.paddingRight),
    bottom: top + sum(style.height, style.paddingTop, style.paddingBottom),
  };
}
