/** What is drawn rather than written: pictures, frames, closed shadow roots. */

import { boxOf, styleOf } from '../dom';
import { cleanText } from './tools';
import { hasWord } from './words';

/** `opaque` cannot be read. `made` is an icon, and the text is its name. */
export interface Drawn {
  kind: 'opaque' | 'made';
  text: string;
}

const OPAQUE = /^(?:CANVAS|IFRAME|IMG|VIDEO|OBJECT|EMBED|PICTURE)$/;
const PICTURES = /^(?:IMG|PICTURE|svg|use|image)$/i;
/** A drawing, and what in it is drawn elsewhere. */
const DRAWN = /^(?:svg|use|image)$/i;

/** Smaller pictures are icons, or show a face; in pixels. */
const PICTURE = { width: 100, height: 16 };
/** A picture so wide for its height shows words, however small. */
const WIDE = { width: 40, height: 8, times: 1.8 };
/** Larger ones are the ground on which a page is drawn. */
const HIGH = 300;
/** Smaller frames and canvases hold no letter. */
const OPAQUE_LEAST = { width: 16, height: 8 };
/** Smaller closed roots are the icons of password managers. */
const CLOSED_LEAST = { width: 40, height: 12 };
/** More shadows than a look needs draw something, in characters. */
const MANY_SHADOWS = 500;

/** @returns whether a picture of this size may show words. */
export const isWide = (width: number, height: number): boolean =>
  (width >= PICTURE.width && height >= PICTURE.height) ||
  (width >= WIDE.width && height >= WIDE.height && width > height * WIDE.times);

/** @returns whether a style draws a picture. */
export const hasPicture = (style: CSSStyleDeclaration): boolean =>
  [
    style.backgroundImage,
    style.maskImage,
    style.borderImageSource,
    style.content,
    style.display.includes('list-item') ? style.listStyleImage : '',
  ].some((source) => source?.includes('url(')) || style.boxShadow.length > MANY_SHADOWS;

type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
interface Dom {
  chrome?: { dom?: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } };
}

/** Content scripts may ask for closed roots; elsewhere (Safari, tests) a custom element without content is one. */
function isClosed(element: Element): boolean {
  if (element.shadowRoot) return false;
  const { chrome } = globalThis as Dom;
  try {
    const root = chrome?.dom
      ? chrome.dom.openOrClosedShadowRoot(element)
      : (element as WithRoot).openOrClosedShadowRoot;
    if (root) return root.mode === 'closed';
  } catch {
    // Not an element that can have one.
  }
  return (
    element.localName.includes('-') && !element.firstElementChild && !element.textContent?.trim()
  );
}

/** What a picture that is too small to be read says in words. */
const wordsFor = (picture: Element): string =>
  cleanText(
    ['alt', 'aria-label', 'title'].map((name) => picture.getAttribute(name)).find(Boolean) ??
      picture.querySelector(':scope>title')?.textContent ??
      '',
  );

/** @returns whether an element is a picture or a frame by its name. */
export const isDrawing = ({ tagName }: Element): boolean =>
  OPAQUE.test(tagName) || DRAWN.test(tagName);

/** @returns what a picture or frame says; null for an icon without a name. */
export function drawnBy(element: Element): Drawn | null {
  const { width, height } = boxOf(element);
  const isLarge = PICTURES.test(element.tagName)
    ? isWide(width, height)
    : width >= OPAQUE_LEAST.width && height >= OPAQUE_LEAST.height;
  return isLarge ? opaque(element) : named(element);
}

/**
 * @param hasText something is written in it, or drawn by what stands in it.
 * @returns what an element shows by its style: a picture, an icon, a closed root.
 */
export function drawnInstead(element: Element, hasText: boolean): Drawn | null {
  const { width, height } = boxOf(element);
  if (isWide(width, height) && height < HIGH && hasPicture(styleOf(element)))
    return opaque(element);
  const isLarge = width >= CLOSED_LEAST.width && height >= CLOSED_LEAST.height;
  const mayBeClosed = !hasText || element.localName.includes('-');
  if (isLarge && mayBeClosed && isClosed(element)) return opaque(element);
  if (hasText) return null;
  const isIcon = /^(?:img|none|presentation)?$/.test(element.getAttribute('role') ?? '');
  return element.childElementCount < 2 && isIcon ? named(element) : null;
}

const opaque = (element: Element): Drawn => ({
  kind: 'opaque',
  text: element instanceof HTMLIFrameElement ? element.src : element.localName,
});

function named(element: Element): Drawn | null {
  const text = wordsFor(element);
  return hasWord(text) ? { kind: 'made', text } : null;
}
