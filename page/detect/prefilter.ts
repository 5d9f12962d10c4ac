/**
 * Whether a document may show one of the captions that the watcher knows, by how these begin: a frame whose headings
 * and labels all begin otherwise, and that is nearly every one, is done after that. It runs in every frame of a portal,
 * where making a pattern or an object takes longer than the work itself. The browser takes longest for the first
 * element of each kind: most frames are told by their texts alone, in which no element is touched.
 */

import type { Beginnings } from '../../portals/languages/beginnings';
import { BLADE_TITLES, FIELD_LABELS } from '../../portals/selectors';
import { beginningOf } from '../../text/beginning';
import type { Root } from '../dom';

/** What heads a document or a part of it. One by one: see `queryEach` in `dom.ts`. Their order does not matter. */
export const TITLES = [...BLADE_TITLES, 'h1', 'h2', 'h3', '[role=heading]'];
/** What may be the caption of a field. */
export const LABELS = ['label', 'legend', ...FIELD_LABELS, '[aria-label]'];

/** Of each kind no more are looked at: a page with so many is no support request. */
export const MOST = 200;

/** Of the first letters of a text. */
type Known = (letters: string) => boolean;

/** @returns a test whether a text begins with one of them. */
function beginsWith(beginnings: string): Known {
  const known = new Set(beginnings.split('|'));
  return (letters) => {
    // Captions of fewer letters are known by all of them.
    for (let length = letters.length; length > 1; length--)
      if (known.has(letters.slice(0, length))) return true;
    return false;
  };
}

/** True for every root in which one of the captions heads something or names a field, and for a few others. */
export type Prefilter = (root: Root) => boolean;

/** What stands in one of these leads to a form, and heads none. */
const PRESSED = 'a,button,title,option,[role=button],[role=menuitem],[role=tab]';

/** A document of more texts is told by its headings and labels: that takes no longer then. */
const MOST_TEXTS = 1500;
/** `NodeFilter.SHOW_TEXT`, without making that object. */
const SHOW_TEXT = 4;

/** @returns the look for how those captions begin. */
export function prefilterOf({ titles, labels, labelled, hinted }: Beginnings): Prefilter {
  const isTitle = beginsWith(titles);
  const isLabel = beginsWith(labels);
  const all = `|${titles}|${labels}`;
  /** Also of a heading's first word, where it stands in an element of its own. */
  const mayBegin = (letters: string) =>
    letters !== '' && (all.includes(`|${letters}`) || isTitle(letters) || isLabel(letters));
  /** Whether a text begins so that is none to press, whatever element it stands in; undefined where none begins at all like one. */
  const anyText = (root: Root): boolean | undefined => {
    const walker = document.createTreeWalker(root, SHOW_TEXT);
    let found: boolean | undefined;
    for (let n = 0; walker.nextNode(); n++) {
      if (n > MOST_TEXTS) return found ?? false;
      const { currentNode } = walker;
      const letters = beginningOf(currentNode.nodeValue ?? '');
      if ((isTitle(letters) || isLabel(letters)) && !currentNode.parentElement?.closest(PRESSED))
        return true;
      if (mayBegin(letters)) found = false;
    }
    return root.querySelector(`${labelled},${hinted}`) ? false : found;
  };
  const anyOf = (root: Root, selectors: readonly string[], isKnown: Known) => {
    for (const selector of selectors) {
      const found = root.querySelectorAll(selector);
      // By number: what is beyond the last is not even made an object of.
      for (let at = 0; at < found.length && at < MOST; at++) {
        const element = found[at] as Element;
        const label = selector === '[aria-label]' && element.getAttribute('aria-label');
        if (isKnown(beginningOf(label || element.textContent || ''))) return true;
      }
    }
    return false;
  };
  // The document's title is one of its texts.
  return (root) => {
    const found = anyText(root);
    return (
      found ||
      (found === false &&
        (root.querySelector(hinted) !== null ||
          isTitle(beginningOf(document.title)) ||
          anyOf(root, TITLES, isTitle) ||
          anyOf(root, LABELS, isLabel)))
    );
  };
}
