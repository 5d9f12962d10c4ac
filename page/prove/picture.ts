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

/** Smaller pictures are icons, or show a face; in pixels. */
const PICTURE = { width: 100, height: 16 };
/** Smaller elements hold no caption and value. */
const OPAQUE_LEAST = { width: 40, height: 12 };

const isAtLeast = (box: DOMRect, least: { width: number; height: number }): boolean =>
  box.width >= least.width && box.height >= least.height;

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
  OPAQUE.test(tagName) || /^svg$/i.test(tagName);

/** @returns what a picture or frame says; null for an icon without a name. */
export function drawnBy(element: Element): Drawn | null {
  const least = /^(?:IMG|PICTURE|svg)$/i.test(element.tagName) ? PICTURE : OPAQUE_LEAST;
  return isAtLeast(boxOf(element), least) ? opaque(element) : named(element);
}

/** @returns what an element without a letter in it says: a picture of a style sheet, an icon, a closed root. */
export function drawnInstead(element: Element): Drawn | null {
  const isIcon = /^(?:img|none|presentation)?$/.test(element.getAttribute('role') ?? '');
  const name = element.childElementCount < 2 && isIcon ? named(element) : null;
  if (name || element.childElementCount) return name;
  const box = boxOf(element);
  const isPicture = isAtLeast(box, PICTURE) && styleOf(element).backgroundImage.includes('url(');
  return isPicture || (isAtLeast(box, OPAQUE_LEAST) && isClosed(element)) ? opaque(element) : null;
}

const opaque = (element: Element): Drawn => ({
  kind: 'opaque',
  text: element instanceof HTMLIFrameElement ? element.src : element.localName,
});

function named(element: Element): Drawn | null {
  const text = wordsFor(element);
  return hasWord(text) ? { kind: 'made', text } : null;
}
