/** What a document, or a blade, pane or section in it, is called. */

import { TITLES } from '../detect/prefilter';
import type { Root } from '../dom';
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
  const isSeen = (element: Element) => isPainted(element, known);
  const title = lookUp(cleanText(firstPart(document.title)));
  if (title) headings.push({ name: title, element: null });
  let left = MAX_HEADINGS;
  for (const root of roots) {
    for (const selector of TITLES) {
      for (const heading of root.querySelectorAll(selector)) {
        if (left-- <= 0) return headings;
        const name = lookUp(cleanText((heading.textContent ?? '').slice(0, 120)));
        if (name && !heading.closest(TO_READ) && isSeen(heading))
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
