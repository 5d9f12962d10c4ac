/** The value or values of a plain-text caption: everything up to the next caption. */

import { isShown, parentOf, type Root, styleOf, textOf } from '../dom';
import { cleanText, hidesInAddress, isPlaceholder, looksLikePhone, looksLikePlan } from '../text';
import type { FoundCaption } from './text-rows';
import {
  drawsInsteadOfWriting,
  EMPTY,
  filled,
  generatesText,
  isChoiceGroup,
  UNREADABLE,
  type Value,
  valueOf,
} from './value';
import { isPainted, type Known } from './visibility';

export interface RowValue {
  element: Element;
  value: Value;
  /** The nodes that make it, where it is a run of text. */
  parts?: readonly Node[];
}

type LookUp = (text: string) => string | undefined;

const DRAWING = 'canvas,img,svg,video,object,embed,iframe,[role=img]';
/** "Change", "Edit", "Upgrade" next to a value are no part of it. */
const PRESSED = 'button,a,[role=button],[role=link]';
const LONGEST_CAPTION = 80;
/** How far up a row may reach above its caption. */
const MAX_CLIMB = 5;

/** @returns the values of a caption in the order of the page; more than one where the row shows several. */
export function valuesBeside(caption: FoundCaption, lookUp: LookUp, known: Known): RowValue[] {
  const { element } = caption;
  const target = element.closest('label')?.getAttribute('for');
  const pointed = target ? (element.getRootNode() as Root).getElementById(target) : null;
  if (pointed && isPainted(pointed, known)) return [{ element: pointed, value: rowValue(pointed) }];
  // A label around what draws its value.
  if (element.querySelector(DRAWING) && drawsInsteadOfWriting(element))
    return [{ element, value: UNREADABLE }];
  const run = runBehind(caption, lookUp, known);
  if (run) return [run];
  if (isHeadOfColumn(element)) return inColumn(element, known);
  for (
    let node: Element | null = element, climb = 0;
    node && climb < MAX_CLIMB && !node.matches('body,tr,[role=row]');
    node = parentOf(node), climb++
  ) {
    const next = nextValue(node, lookUp, known);
    if (!next) continue;
    // The neighbour is the next row: this one has a caption and no value of its own.
    if (isCaption(next, lookUp) && !isContactMethod(caption, next, lookUp, known)) return [];
    return valuesFrom(caption, node, next, lookUp, known);
  }
  return [];
}

const isCaption = (element: Element, lookUp: LookUp): boolean =>
  lookUp(textOf(element)) !== undefined || holdsCaption(element, lookUp);

/**
 * "<b>Support plan:</b> Cloud Solution Provider (<i>expired</i>)": all that stands behind the caption in one run of
 * text, however many nodes a library makes of it, up to the next caption or the next block.
 */
function runBehind(caption: FoundCaption, lookUp: LookUp, known: Known): RowValue | null {
  const parts: Node[] = [];
  let text = '';
  let isOffer = false;
  for (let next = caption.element.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Text) text += next.data;
    else if (!(next instanceof Element)) continue;
    else if (next.tagName === 'BR') text += ' ';
    else if (next.tagName === 'WBR' || !isShown(next)) continue;
    else if (next.matches(PRESSED)) isOffer ||= isPlaceholder(textOf(next));
    else {
      if (!styleOf(next).display.startsWith('inline') || isCaption(next, lookUp)) break;
      if (!isPainted(next, known)) continue;
      if (drawsInsteadOfWriting(next) || next.matches(PARTS) || next.querySelector(PARTS))
        return parts.length ? { element: caption.element, value: UNREADABLE, parts } : null;
      text += textOf(next);
    }
    parts.push(next);
  }
  // One element next to the caption is a row like others.
  if (!parts.some((part) => part instanceof Text && /[^\s:：]/.test(part.data))) return null;
  const isOneOfSeveral =
    caption.field === 'support-plan' &&
    (isOffer || namesPlan(nextPainted(caption.element, known), lookUp));
  // "choose Cloud Solution Provider" may be said in a sentence: nothing tells that nothing is chosen.
  const value = isOneOfSeveral || hidesInAddress(text) ? UNREADABLE : written(text);
  return { element: caption.element, value, parts };
}

/** The colon behind a caption may stand before the value. */
const written = (text: string): Value => filled(text.replace(/^\s*[:：]/, ''));

/** The value of one caption, with all others that stand under the same one. */
function valuesFrom(
  caption: FoundCaption,
  node: Element,
  first: Element,
  lookUp: LookUp,
  known: Known,
): RowValue[] {
  const isPlan = caption.field === 'support-plan';
  const isOneOfSeveral =
    isPlan &&
    (areChoices(node, first, known) ||
      namesPlan(nextPainted(first, known), lookUp) ||
      isOffered(first, known));
  const values: RowValue[] = [
    { element: first, value: isOneOfSeveral ? UNREADABLE : rowValue(first) },
  ];
  for (let next = nextPainted(first, known); next; next = nextPainted(next, known)) {
    if (next.matches(PRESSED)) continue;
    if (next.matches('dt,th') || isCaption(next, lookUp)) break;
    const isDescription = first.tagName === 'DD' && next.tagName === 'DD';
    if (isDescription || looksLikeValueOf(caption.field, textOf(next)))
      values.push({ element: next, value: rowValue(next) });
  }
  return values;
}

/** Whether a text may be another value of the same field, wherever it stands in the row. */
function looksLikeValueOf(field: string, text: string): boolean {
  if (field === 'email') return text.includes('@');
  return field === 'phone' && looksLikePhone(text);
}

/** Next to a plan that can still be chosen stands "Select"; next to a chosen one "Change". */
const isOffered = (value: Element, known: Known): boolean =>
  [...value.querySelectorAll(PRESSED), ...(value.parentElement?.children ?? [])]
    .filter((part) => part.matches(PRESSED))
    .slice(0, 10)
    .some(
      (part) => isPainted(part, known) && isPlaceholder(textOf(part) || (part.ariaLabel ?? '')),
    );

/** Several captions side by side in one row and their values in the row below. */
function isHeadOfColumn(element: Element): boolean {
  const table = element.tagName === 'TH' ? element.closest('table') : null;
  const cells = [...(element.parentElement?.children ?? [])];
  return table?.rows.length === 2 && cells.length > 1 && cells.every((cell) => cell.matches('th'));
}

function inColumn(head: Element, known: Known): RowValue[] {
  const cell = head.closest('table')?.rows[1]?.cells[(head as HTMLTableCellElement).cellIndex];
  return cell && isPainted(cell, known) ? [{ element: cell, value: rowValue(cell) }] : [];
}

/** "Preferred contact method: Email": a value that is a caption's word elsewhere. */
function isContactMethod(
  caption: FoundCaption,
  value: Element,
  lookUp: LookUp,
  known: Known,
): boolean {
  if (caption.field !== 'contact-method' || !/^(?:email|phone)$/.test(lookUp(textOf(value)) ?? ''))
    return false;
  const next = nextPainted(value, known);
  return value.matches('dd,td') || !next || next.matches(PRESSED);
}

/** Plans side by side that look alike: choices, of which nobody says which one is made. */
function areChoices(named: Element, value: Element, known: Known): boolean {
  const beside = nextPainted(value, known);
  // The cell of a link, "Edit", is no choice next to a text.
  if (
    beside &&
    (said(beside) || !said(value)) &&
    areAlike(value, beside) &&
    !areAlike(named, value)
  )
    return true;
  let box = value;
  while (box.childElementCount === 1) box = box.firstElementChild as Element;
  const first = [...box.children].find((part) => part.checkVisibility());
  const second = first && nextPainted(first, known);
  return second ? areTexts(first, second) : false;
}

/** What stands behind a plan may name another one, however it looks; what is to be pressed there is no choice. */
function namesPlan(beside: Element | null, lookUp: LookUp): boolean {
  if (!beside || beside.matches(`dt,th,${PRESSED}`)) return false;
  const text = said(beside);
  if (text.length > LONGEST_CAPTION || !looksLikePlan(text)) return false;
  return !isCaption(beside, lookUp);
}

/** What is not to be pressed. */
const said = (element: Element): string => textOf(element, (part) => part.matches(PRESSED));

const areAlike = (one: Element, other: Element): boolean =>
  (one.classList[0] === other.classList[0] || one.matches(PRESSED)) && areTexts(one, other);

const areTexts = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && textOf(one) !== '' && textOf(other) !== '';

/** What is rendered without a text has no size, and may still be where a value would stand. */
function nextPainted(node: Element, known: Known): Element | null {
  for (let next = node.nextElementSibling; next; next = next.nextElementSibling)
    if (isShown(next) && (!next.textContent?.trim() || isPainted(next, known))) return next;
  return null;
}

/** @returns the next element in sight that says something; an empty one where nothing is said before the next caption. */
function nextValue(node: Element, lookUp: LookUp, known: Known): Element | null {
  const first = nextPainted(node, known);
  if (!first || first.matches('dd,td')) return first;
  for (let next: Element | null = first; next; next = nextPainted(next, known)) {
    if (isCaption(next, lookUp)) break;
    if (textOf(next) || next.querySelector(PARTS) || drawsInsteadOfWriting(next)) return next;
  }
  return first;
}

const holdsCaption = (element: Element, lookUp: LookUp): boolean =>
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
  const beside = said(element);
  // Several things to press and nothing next to them: choices, of which nobody says which one is made.
  if (!beside && pressed.length > 1) return UNREADABLE;
  const text = beside || textOf(element);
  if (!text) return drawsInsteadOfWriting(element) ? UNREADABLE : EMPTY;
  if (/^[•●*＊]+$/.test(text) || hidesInAddress(element.textContent ?? '')) return UNREADABLE;
  // A style sheet may add a word to the value.
  if ([element, ...element.querySelectorAll('*')].slice(0, 20).some(writesMore)) return UNREADABLE;
  return isPlaceholder(text) ? EMPTY : written(text);
}

const writesMore = (part: Element): boolean => isShown(part) && generatesText(part);
