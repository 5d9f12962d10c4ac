/**
 * Captions that belong to no control: the plain rows of the form's last step, and values that a portal draws
 * as text in a `div`. Caption and value are neighbours: `dt` and `dd`, two cells, two elements, or one run of text.
 */

import { closestDeep, parentOf, type Root } from '../dom';
import { captionKey, cleanText } from '../text';
import { MOST_UNSEEN } from './controls';
import { valuesBeside } from './row-values';
import { drawsInsteadOfWriting, type Value } from './value';
import { isPainted, type Known } from './visibility';

export interface Row {
  field: string;
  caption: string;
  captionElement: Element;
  valueElement: Element;
  value: Value;
  /** The nodes that make the value, where it is a run of text next to the caption. */
  parts?: readonly Node[] | undefined;
}

export interface FoundCaption {
  field: string;
  text: string;
  element: Element;
}

/** Beyond this many texts a page is too large to be searched for plain rows within a frame's time. */
const MAX_TEXTS = 20_000;
export const LONGEST_CAPTION = 80;

/** Places where a caption's words are something to press, to choose or to head a section, not a caption. */
const NOT_A_CAPTION =
  'button,a,option,nav,h1,h2,h3,h4,h5,h6,thead,[role=radio],[role=option],[role=listbox],[role=menu],[role=menuitem],[role=tab],[role=button],[role=heading],[role=navigation],[role=radiogroup],[role=combobox],[role=columnheader]';

/**
 * @param roots where to look; a shadow root in one is a place of its own.
 * @param lookUp the field that a text names.
 * @param taken true for elements that are already read as a control or its caption.
 * @param known what was found about who is in sight.
 * @param unseen takes the captions that are not in sight.
 * @returns the rows in sight, one for each value; a caption with two values has two.
 */
export function findRows(
  roots: readonly (Root | Element)[],
  lookUp: (text: string) => string | undefined,
  taken: (element: Element) => boolean,
  known: Known = new Map(),
  unseen: Element[] = [],
): Row[] {
  const rows: Row[] = [];
  const values: Element[] = [];
  let left = MAX_TEXTS;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let last: Element | null = null;
    for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (!parent || parent === last || text.data.length > LONGEST_CAPTION) continue;
      last = parent;
      const caption = captionAt(parent, text, lookUp);
      // Asked of the text's own place: a dropdown that stands alone in its box says no more than what is chosen.
      if (!caption || taken(parent) || closestDeep(parent, NOT_A_CAPTION)) continue;
      if (values.some((value) => value === caption.element || value.contains(parent))) continue;
      if (taken(caption.element)) continue;
      if (!isPainted(caption.element, known)) {
        if (unseen.length < MOST_UNSEEN) unseen.push(caption.element);
        continue;
      }
      if (isChoiceLabel(caption.element)) continue;
      for (const { element, value, parts } of valuesBeside(caption, lookUp, known)) {
        values.push(element);
        rows.push({
          field: caption.field,
          caption: caption.text,
          captionElement: caption.element,
          valueElement: element,
          value,
          parts,
        });
      }
    }
  }
  return rows;
}

const SAYS_MORE = /[:：].*[\p{L}\p{N}]/u;

/** The widest element around a text that still says no more than the caption. */
function captionAt(
  parent: Element,
  node: Text,
  lookUp: (text: string) => string | undefined,
): FoundCaption | null {
  const text =
    parent.childNodes.length === 1
      ? cleanText(node.data)
      : cleanText((parent.textContent ?? '').slice(0, 200));
  const own = cleanText(node.data);
  // "Support plan: Basic" says a caption and a value in one; what is next to it is another row.
  const named = (said: string) => (SAYS_MORE.test(said) ? undefined : lookUp(said));
  const field = named(text) ?? named(own);
  if (!field) return null;
  const said = named(text) ? text : own;
  if (said !== text) return { field, text: own, element: parent };
  let element = parent;
  for (
    let up = parentOf(element);
    // What is drawn next to the caption is its value, though it adds no text.
    up &&
    // The cell next to a caption is its value also when it is empty.
    up.tagName !== 'TR' &&
    captionKey((up.textContent ?? '').slice(0, 200)) === captionKey(text) &&
    !drawsInsteadOfWriting(up);
    up = parentOf(up)
  ) {
    element = up;
  }
  return { field, text, element };
}

const CHOICE = 'input[type=radio],input[type=checkbox]';

/** What stands behind a box to tick says what is chosen with it. */
const isChoiceLabel = (element: Element): boolean =>
  (element.closest('label')?.control ?? element.previousElementSibling)?.matches(CHOICE) === true;
