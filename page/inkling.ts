/**
 * Whether a document may show one of the captions that the watcher knows, by how these begin: a frame whose headings
 * and labels all begin otherwise, and that is nearly every one, is done after that. It runs once or twice in every
 * frame of a portal, where making a pattern or an object takes longer than the work itself; so it makes few.
 */

import { type CaptionData, keyOf } from './captions';
import type { Root } from './dom';
import { foldText } from './text';

/** What heads a document or a part of it. One by one: see `queryEach` in `dom.ts`. Their order does not matter. */
export const TITLES = ['.fxs-blade-title-titleText', 'h1', 'h2', 'h3', '[role=heading]'];
/** What may be the caption of a field. */
export const LABELS = ['label', 'legend', '.azc-text-label', '[aria-label]'];

/** Of each kind no more are looked at: a page with so many is no support request. */
export const MOST = 200;

/** How the captions begin that are looked for, parted by `|`. */
export interface Beginnings {
  /** Of headings and titles. */
  titles: string;
  /** Of fields. */
  labels: string;
}

/** A caption begins within so many characters, white space and marks before it included. */
const FAR = 400;
/** So many letters of a caption tell it from nearly all other texts. */
const LETTERS = 8;

/** @returns the first letters and digits of a text, folded. */
function beginningOf(text: string): string {
  const lower = text.slice(0, FAR).toLowerCase();
  let letters = '';
  for (let at = 0; at < lower.length && letters.length < LETTERS; at++) {
    const code = lower.charCodeAt(at);
    if (code > 0x7e) return foldedBeginning(text);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) letters += lower[at];
  }
  return letters;
}

const foldedBeginning = (text: string): string =>
  foldText(text.slice(0, FAR))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LETTERS);

/** @returns a test whether a text begins with one of them. */
function beginsWith(beginnings: string): (text: string) => boolean {
  const known = new Set(beginnings.split('|'));
  return (text) => {
    const letters = beginningOf(text);
    // Captions of fewer letters are known by all of them.
    for (let length = letters.length; length > 1; length--)
      if (known.has(letters.slice(0, length))) return true;
    return false;
  };
}

/** True for every root in which one of the captions heads something or names a field, and for a few others. */
export type Inkling = (root: Root) => boolean;

/** @returns the look for how those captions begin. */
export function inklingOf({ titles, labels }: Beginnings): Inkling {
  const isTitle = beginsWith(titles);
  const isLabel = beginsWith(labels);
  const anyOf = (root: Root, selectors: readonly string[], begins: (text: string) => boolean) => {
    for (const selector of selectors) {
      const found = root.querySelectorAll(selector);
      // By number: what is beyond the last is not even made an object of.
      for (let at = 0; at < found.length && at < MOST; at++) {
        const element = found[at] as Element;
        const label = selector === '[aria-label]' && element.getAttribute('aria-label');
        if (begins(label || element.textContent || '')) return true;
      }
    }
    return false;
  };
  return (root) =>
    isTitle(document.title) || anyOf(root, TITLES, isTitle) || anyOf(root, LABELS, isLabel);
}

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
        .flatMap(([, texts = []]) => texts.map(keyOf)),
    );
    return [...new Set(keys.map(beginningOf))].join('|');
  };
  return { titles: begin(false), labels: begin(true) };
}
