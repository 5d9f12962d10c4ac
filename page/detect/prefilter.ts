/**
 * A cheap test whether a document could contain a known caption. It compares only how texts begin, and rules out nearly
 * every frame. It runs in every frame of a portal, where creating a pattern or an object takes longer than the work
 * itself. Touching the first element of each kind is the slowest step, so most frames are ruled out by their text nodes
 * alone.
 */

import type { Beginnings } from '../../portals/languages/beginnings';
import { BLADE_TITLES, FIELD_LABELS } from '../../portals/selectors';
import { beginningOf } from '../../text/beginning';
import type { Root } from '../dom';

/** Elements that may be a heading. Queried one by one (see `queryEach` in `dom.ts`); their order does not matter. */
export const TITLES = [...BLADE_TITLES, 'h1', 'h2', 'h3', '[role=heading]'];
/** Elements that may be the caption of a field. */
export const LABELS = ['label', 'legend', ...FIELD_LABELS, '[aria-label]'];

/** Limit per selector: a page with more of one kind is no support request. */
export const MOST = 200;

/** Tests the first letters of a text. */
type Known = (letters: string) => boolean;

/** @returns a test whether a text begins with one of them. */
function beginsWith(beginnings: string): Known {
  const known = new Set(beginnings.split('|'));
  return (letters) => {
    // Captions shorter than the prefix are stored whole.
    for (let length = letters.length; length > 1; length--)
      if (known.has(letters.slice(0, length))) return true;
    return false;
  };
}

/** True for every root in which a known caption is a heading or names a field, and for a few others. */
export type Prefilter = (root: Root) => boolean;

/** Text in one of these leads to a form; it is not the form's heading. */
const PRESSED = 'a,button,title,option,[role=button],[role=menuitem],[role=tab]';

/** In documents with more texts, checking headings and labels is as fast. */
const MOST_TEXTS = 1500;
/** `NodeFilter.SHOW_TEXT`, without making that object. */
const SHOW_TEXT = 4;

/** @param beginnings how the known captions begin. */
export function prefilterOf({ titles, labels, labelled, placeholders }: Beginnings): Prefilter {
  const isTitle = beginsWith(titles);
  const isLabel = beginsWith(labels);
  const all = `|${titles}|${labels}`;
  /** Also true for the first word of a heading, which may be in an element of its own. */
  const mayBegin = (letters: string) =>
    letters !== '' && (all.includes(`|${letters}`) || isTitle(letters) || isLabel(letters));
  /** True: a text outside links and buttons begins like a caption. False: only others do. Undefined: none does. */
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
    return root.querySelector(`${labelled},${placeholders}`) ? false : found;
  };
  const anyOf = (root: Root, selectors: readonly string[], isKnown: Known) => {
    for (const selector of selectors) {
      const found = root.querySelectorAll(selector);
      // By index, so that elements beyond the limit are never wrapped.
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
        (root.querySelector(placeholders) !== null ||
          isTitle(beginningOf(document.title)) ||
          anyOf(root, TITLES, isTitle) ||
          anyOf(root, LABELS, isLabel)))
    );
  };
}
