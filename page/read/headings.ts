/** What a document, or a blade, pane or section in it, is called. */

import { TITLES } from '../detect/prefilter';
import { type Root, styleOf } from '../dom';
import { cleanText } from '../text';
import { isPainted, type Known } from './visibility';

/** Headings beyond this many are not looked at. */
const MAX_HEADINGS = 200;

/** A heading in one of these is of something to read. */
const TO_READ = 'article,[role=article]';

export interface Heading {
  /** Of the caption that it says. */
  name: string;
  /** Null for the document's title. */
  element: Element | null;
}

/**
 * @param lookUp the name of the caption that a text is.
 * @returns what heads the document or a visible part of it.
 */
export function headingsIn(
  roots: readonly Root[],
  lookUp: (text: string) => string | undefined,
): Heading[] {
  const headings: Heading[] = [];
  const known: Known = new Map();
  const isVisibleHeading = (element: Element) => isPainted(element, known);
  const title = lookUp(cleanText(firstPart(document.title)));
  if (title) headings.push({ name: title, element: null });
  let left = MAX_HEADINGS;
  for (const root of roots) {
    for (const selector of TITLES) {
      for (const heading of root.querySelectorAll(selector)) {
        if (left-- <= 0) return headings;
        const name = lookUp(cleanText((heading.textContent ?? '').slice(0, 120)));
        if (name && !heading.closest(TO_READ) && isVisibleHeading(heading))
          headings.push({ name, element: heading });
      }
    }
  }
  return headings;
}

/** Titles end in the portal's name: "New support request - Microsoft Azure". */
function firstPart(title: string): string {
  const ends = [' - ', ' – ', ' | '].map((mark) => title.indexOf(mark)).filter((at) => at >= 0);
  return title.slice(0, Math.min(title.length, ...ends));
}

/** So many texts before a field are looked at for a title. */
const MAX_TEXTS = 200;

/** What stands in one of these leads somewhere, or is one of several. */
const PRESSED = 'a,button,option,nav,[role=button],[role=menuitem],[role=tab],[role=option]';

/**
 * Titles that are no headings by their markup, but look like ones: texts of their own, larger or bolder than the page's.
 * @param field a field of the form; the title stands before it.
 * @param lookUp the name of the caption that a text is.
 */
export function titlesBefore(
  field: Element,
  lookUp: (text: string) => string | undefined,
): Heading[] {
  const root = field.getRootNode() as Root;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = field;
  for (let left = MAX_TEXTS; left > 0 && walker.previousNode(); left--) {
    const element = walker.currentNode.parentElement;
    const name = element && isTitle(element, lookUp);
    if (name) return [{ name, element }];
  }
  return [];
}

/** @returns the name of a title that an element shows, heading or not; undefined for any other. */
export function isTitle(
  element: Element,
  lookUp: (text: string) => string | undefined,
): string | undefined {
  const text = element.textContent ?? '';
  const name = text.length < 120 ? lookUp(cleanText(text)) : undefined;
  if (!name || element.closest(`${PRESSED},${TO_READ}`) || !isPainted(element, new Map()))
    return undefined;
  const { fontSize, fontWeight } = styleOf(element);
  const usual = Number.parseFloat(styleOf(document.body).fontSize);
  return Number.parseFloat(fontSize) > usual * 1.1 || Number(fontWeight) >= 600 ? name : undefined;
}
