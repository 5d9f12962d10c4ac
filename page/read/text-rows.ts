/**
 * Captions that belong to no control: the plain rows of the form's last step, and values that a portal draws
 * as text in a `div`. Caption and value are neighbours: `dt` and `dd`, two cells, two elements.
 */

import { OPTION_PICKER_ITEMS } from '../../portals/selectors';
import { closestDeep, isVisible, parentOf, type Root, textOf } from '../dom';
import { captionKey, cleanText, isPlaceholder, looksLikePlan } from '../text';
import {
  drawsInsteadOfWriting,
  EMPTY,
  isChoiceGroup,
  UNREADABLE,
  type Value,
  valueOf,
} from './value';
import { isOutOfSight, type Known } from './visibility';

const DRAWING = 'canvas,img,svg,video,object,embed,iframe,[role=img]';
/** "Change", "Edit", "Upgrade" beside a value are no part of it. */
const PRESSED = 'button,a,[role=button],[role=link]';

export interface Row {
  field: string;
  caption: string;
  captionElement: Element;
  valueElement: Element;
  value: Value;
}

/** Beyond this many texts a page is too large to be searched for plain rows within a frame's time. */
const MAX_TEXTS = 20_000;
const LONGEST_CAPTION = 80;

/** Places where a caption's words are something to press, to choose or to head a section, not a caption. */
const NOT_A_CAPTION = [
  'button,a,option,nav,h1,h2,h3,h4,h5,h6,thead,[role=radio],[role=option],[role=listbox],[role=menu],[role=menuitem],[role=tab],[role=button],[role=heading],[role=navigation],[role=radiogroup],[role=combobox],[role=columnheader]',
  ...OPTION_PICKER_ITEMS,
].join();

/**
 * @param roots where to look.
 * @param lookUp the field that a text names.
 * @param taken true for elements that are already read as a control or its caption.
 */
export function findRows(
  roots: readonly Root[],
  lookUp: (text: string) => string | undefined,
  taken: (element: Element) => boolean,
): Row[] {
  const rows: Row[] = [];
  const values = new Set<Element>();
  const known: Known = new Map();
  let left = MAX_TEXTS;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let last: Element | null = null;
    for (
      let node = walker.nextNode() as Text | null;
      node && left-- > 0;
      node = walker.nextNode() as Text | null
    ) {
      const parent = node.parentElement;
      if (!parent || parent === last || node.data.length > LONGEST_CAPTION) continue;
      last = parent;
      const caption = captionAt(parent, node, lookUp);
      // Asked of the text's own place: a dropdown that stands alone in its box says no more than what is chosen.
      if (caption && (taken(parent) || closestDeep(parent, NOT_A_CAPTION))) continue;
      if (
        !caption ||
        values.has(caption.element) ||
        [...values].some((value) => value.contains(parent))
      )
        continue;
      if (taken(caption.element) || !isVisible(caption.element)) continue;
      if (isOutOfSight(caption.element, known)) continue;
      if (isChoiceLabel(caption.element)) continue;
      const row = pair(caption, lookUp);
      if (!row) continue;
      values.add(row.valueElement);
      rows.push(row);
    }
  }
  return rows;
}

interface Found {
  field: string;
  text: string;
  element: Element;
}

const SAYS_MORE = /[:：].*[\p{L}\p{N}]/u;

/** The widest element around a text that still says no more than the caption. */
function captionAt(
  parent: Element,
  node: Text,
  lookUp: (text: string) => string | undefined,
): Found | null {
  const text =
    parent.childNodes.length === 1
      ? cleanText(node.data)
      : cleanText((parent.textContent ?? '').slice(0, 200));
  const own = cleanText(node.data);
  // "Support plan: Basic" says a caption and a value in one; what stands beside it is another row.
  const named = (said: string) => (SAYS_MORE.test(said) ? undefined : lookUp(said));
  const field = named(text) ?? named(own);
  if (!field) return null;
  const said = named(text) ? text : own;
  if (said !== text) return { field, text: own, element: parent };
  let element = parent;
  for (
    let up = parentOf(element);
    // What is drawn beside the caption is its value, though it adds no text.
    up &&
    // The cell beside a caption is its value also when it is empty.
    up.tagName !== 'TR' &&
    captionKey((up.textContent ?? '').slice(0, 200)) === captionKey(text) &&
    !drawsInsteadOfWriting(up);
    up = parentOf(up)
  ) {
    element = up;
  }
  return { field, text, element };
}

const isChoiceLabel = (element: Element): boolean => {
  const label = element.closest('label');
  const control = label?.control;
  return control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type);
};

function pair(caption: Found, lookUp: (text: string) => string | undefined): Row | null {
  const row = (valueElement: Element, value: Value): Row => ({
    field: caption.field,
    caption: caption.text,
    captionElement: caption.element,
    valueElement,
    value,
  });
  const target = caption.element.closest('label')?.getAttribute('for');
  const pointed = target ? (caption.element.getRootNode() as Root).getElementById(target) : null;
  if (pointed && isVisible(pointed)) return row(pointed, rowValue(pointed));
  // A label around what draws its value.
  if (caption.element.querySelector(DRAWING) && drawsInsteadOfWriting(caption.element)) {
    return row(caption.element, UNREADABLE);
  }
  // "<b>Support plan:</b> Cloud Solution Provider": the value is the text beside the caption.
  for (
    let beside = caption.element.nextSibling;
    beside && !(beside instanceof Element);
    beside = beside.nextSibling
  ) {
    const text =
      beside.nodeType === Node.TEXT_NODE
        ? cleanText((beside as Text).data).replace(/^[:：]\s*/, '')
        : '';
    if (!text) continue;
    const isOneOfSeveral =
      caption.field === 'support-plan' && namesPlan(nextShown(caption.element), lookUp);
    return row(
      caption.element,
      isOneOfSeveral ? UNREADABLE : { state: 'filled', value: text.slice(0, 300) },
    );
  }
  for (
    let node: Element | null = caption.element, climb = 0;
    node && climb < 5;
    node = parentOf(node), climb++
  ) {
    if (closestDeep(node, 'body') === node) return null;
    const next = nextShown(node);
    if (!next) continue;
    // The neighbour is the next row: this one has a caption and no value of its own.
    const text = textOf(next);
    if (!isContactMethod(caption, next, lookUp(text))) {
      if (lookUp(text) || holdsCaption(next, lookUp)) return null;
    }
    const isOneOfSeveral =
      caption.field === 'support-plan' &&
      (areChoices(node, next) || namesPlan(nextShown(next), lookUp));
    return row(next, isOneOfSeveral ? UNREADABLE : rowValue(next));
  }
  return null;
}

/** "Preferred contact method: Email": a value that is a caption's word elsewhere. */
function isContactMethod(caption: Found, value: Element, named: string | undefined): boolean {
  if (caption.field !== 'contact-method' || (named !== 'email' && named !== 'phone')) return false;
  const next = nextShown(value);
  return value.matches('dd,td') || !next || next.matches(PRESSED);
}

/** Plans side by side that look alike: choices, of which nobody says which one is made. */
function areChoices(named: Element, value: Element): boolean {
  const beside = nextShown(value);
  if (beside && areAlike(value, beside) && !areAlike(named, value)) return true;
  let box = value;
  while (box.childElementCount === 1) box = box.firstElementChild as Element;
  const first = [...box.children].find((part) => part.checkVisibility());
  const second = first && nextShown(first);
  return second ? areTexts(first, second) : false;
}

/** What stands behind a plan may name another one, however it looks; what is to be pressed there is no choice. */
function namesPlan(beside: Element | null, lookUp: (text: string) => string | undefined): boolean {
  if (!beside || beside.matches(`dt,th,${PRESSED}`)) return false;
  const text = textOf(beside, (part) => part.matches(PRESSED));
  if (text.length > LONGEST_CAPTION || !looksLikePlan(text)) return false;
  return !lookUp(text) && !holdsCaption(beside, lookUp);
}

const areAlike = (one: Element, other: Element): boolean =>
  (one.classList[0] === other.classList[0] || one.matches(PRESSED)) && areTexts(one, other);

const areTexts = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && textOf(one) !== '' && textOf(other) !== '';

function nextShown(node: Element): Element | null {
  for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return next;
  }
  return null;
}

const holdsCaption = (element: Element, lookUp: (text: string) => string | undefined): boolean =>
  [...element.querySelectorAll('label,dt,th,td,div,span,b,strong')]
    .slice(0, 80)
    .some((part) => lookUp(cleanText((part.textContent ?? '').slice(0, 200))) !== undefined);

/** Settings and boxes among the text of a row: what they say is not what was chosen. */
const PARTS = 'option,[role=option],[role=radio],[role=menuitem],input,select,textarea';

function rowValue(element: Element): Value {
  if (element.matches(PARTS) || element.querySelector(PARTS)) {
    return isChoiceGroup(element) ? valueOf(element) : UNREADABLE;
  }
  const pressed = element.querySelectorAll(PRESSED);
  const beside = textOf(element, (part) => part.matches(PRESSED));
  // Several things to press and nothing beside them: choices, of which nobody says which one is made.
  if (!beside && pressed.length > 1) return UNREADABLE;
  const text = beside || textOf(element);
  if (!text) return drawsInsteadOfWriting(element) ? UNREADABLE : EMPTY;
  if (/^[•●*＊]+$/.test(text)) return UNREADABLE;
  return isPlaceholder(text) ? EMPTY : { state: 'filled', value: text.slice(0, 300) };
}
