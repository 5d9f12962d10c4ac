/**
 * Whether a document may show one of the captions that the watcher knows. All its headings and labels are looked at
 * as one text, by one pattern: a frame that shows none of them, and that is nearly every one, is done after that.
 */

import { type CaptionData, keysOf } from './captions';
import type { Root } from './dom';
import { foldText } from './text';

/** What heads a document or a part of it. One by one: see `queryEach` in `dom.ts`. Their order does not matter. */
export const TITLES = ['.fxs-blade-title-titleText', 'h1', 'h2', 'h3', '[role=heading]'];
/** What may be the caption of a field. */
export const LABELS = ['label', 'legend', '.azc-text-label', '[aria-label]'];

/** Of each kind no more are looked at: a page with so many is no support request. */
export const MOST = 200;

/** How the captions begin that are looked for, as the alternatives of a pattern. */
export interface Beginnings {
  /** Of headings and titles. */
  titles: string;
  /** Of fields. */
  labels: string;
}

/** A longer text is no caption. Its end is not looked at. */
const LONGEST = 120;
/** So much of a caption tells it from nearly all other texts. */
const BEGINNING = 8;

/** These stand before the texts; no text of a page has them. */
const TITLE = '\0';
const LABEL = '\0=';

/**
 * @returns true for every root in which one of the captions heads something or names a field, and for a few others.
 */
export function hasInkling(root: Root, pattern: RegExp): boolean {
  let text = TITLE + document.title;
  let mark = TITLE;
  for (const selectors of [TITLES, LABELS]) {
    for (const selector of selectors) {
      const found = root.querySelectorAll(selector);
      // By number: what is beyond the last is not even made an object of.
      for (let at = 0; at < found.length && at < MOST; at++) {
        const element = found[at] as Element;
        const label = selector === '[aria-label]' && element.getAttribute('aria-label');
        text += mark + (label || element.textContent || '').slice(0, LONGEST);
      }
    }
    mark = LABEL;
  }
  // Folded as `captionKey` does it, but for what it takes off the end.
  const folded = /[^\0-\x7e]/.test(text) ? foldText(text) : text.toLowerCase();
  return pattern.test(folded.replace(/[\s*:‐-―'’-]/g, ''));
}

/** @returns the pattern for `hasInkling`. */
export const inklingPattern = ({ titles, labels }: Beginnings): RegExp =>
  new RegExp(`${TITLE}(?:${titles})|${LABEL}(?:${labels})`);

/**
 * Done when the extension is built, so that no frame has to.
 * @param captions the captions that the watcher looks for.
 * @param fields the names of those that are fields; the others are headings.
 */
export function beginningsOf(captions: CaptionData, fields: readonly string[]): Beginnings {
  const begin = (isField: boolean) => {
    const keys = Object.values(captions).flatMap((names) =>
      Object.entries(names)
        .filter(([name]) => fields.includes(name) === isField)
        .flatMap(([, texts = []]) => texts.flatMap(keysOf)),
    );
    const begins = keys.map((key) => key.slice(0, BEGINNING).replace(/[^\p{L}\p{N}]/gu, '.'));
    return [...new Set(begins)].join('|');
  };
  return { titles: begin(false), labels: begin(true) };
}
