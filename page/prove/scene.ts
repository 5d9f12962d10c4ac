/** What is painted in a part of a page, piece by piece, in the order of the document as it is rendered. */

import { CONTEXT_PANES } from '../../portals/selectors';
import { boxOf, isShown, styleOf } from '../dom';
import { OFFERS } from '../read/value';
import { type Box, FAINT, isInked, type Paint, painter } from './paint';
import { type Drawn, drawnBy, drawnInstead, isDrawing } from './picture';
import { cleanText } from './tools';
import { hasWord } from './words';

export interface Item {
  /** `text`: letters of the document. `made`: of a style sheet. `box`: what a control holds. `opaque`: cannot be read. */
  kind: 'text' | 'made' | 'box' | 'opaque';
  text: string;
  /** The element that it stands directly in, or is. */
  element: Element;
  box: Box;
  /** It is something to press. */
  pressed: boolean;
  /** It is one of several choices, or what an open list offers. */
  offered: boolean;
  /** The headings that stand before it, the nearest one's number; 0 before the first. */
  section: number;
  isHeading: boolean;
  /** It names a control. */
  names: boolean;
}

export interface Scene {
  items: Item[];
  /** Where what stands in an element begins and ends among the items. */
  rangeOf: (element: Element) => readonly [from: number, to: number];
  paintOf: (element: Element) => Paint;
  /** The headings' levels, by the numbers of their sections: what comes under a smaller one belongs to the larger one's as well. */
  levels: readonly number[];
  /** Dialogs and tooltips in it, which are not walked. */
  cards: readonly Element[];
  /** What lets the mouse through, and may lie over something. */
  deaf: readonly Element[];
  /** The page is larger than what is walked. */
  isCutShort: boolean;
}

/** Beyond so many elements a form's surroundings are not walked. */
export const MOST_ELEMENTS = 4000;

const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|OPTION|OPTGROUP|DATALIST|TITLE)$/i;
const FIELD = /^(?:INPUT|SELECT|TEXTAREA)$/;
const PRESSED = 'button,a,summary,[role=button],[role=link],[role=tab],[role=menuitem]';
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** What stands in these belongs to the portal, not to the form. */
const ELSEWHERE =
  '[role=search],[role=banner],[role=navigation],header,nav,[role=tooltip],[role=tablist]';
/** A form or a card of its own, and lies above the rest. */
export const APART = /* @__PURE__ */ ['[role=dialog],dialog', ...CONTEXT_PANES].join();
const CARDS = '[role=dialog],dialog,[role=tooltip]';
const CHOICE = 'label,[role=radio],[role=checkbox],[role=option],[role=switch]';
const NAMES = 'label,dt,th,legend,caption';

interface State {
  pressed: boolean;
  offered: boolean;
  isHeading: boolean;
  names: boolean;
}

/** A style sheet's text, without pictures and counters. */
const lettersOf = (content: string): string =>
  /^(?:none|normal)$/.test(content)
    ? ''
    : cleanText(
        [...content.replace(/url\("[^"]*"\)/g, '').matchAll(/"((?:[^"\\]|\\.)*)"/g)]
          .map(([, letters = '']) => letters)
          .join(''),
      );

/**
 * A text as it is read: some are written backwards.
 * @param element in which it is rendered: a text directly in a shadow root has no parent element.
 */
function spelled({ data }: Text, element: Element): string {
  const text = cleanText(data);
  const { unicodeBidi, direction } = styleOf(element);
  return unicodeBidi.includes('override') && direction === 'rtl'
    ? [...text].reverse().join('')
    : text;
}

type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const textOfField = (field: FormField): string =>
  cleanText(
    field instanceof HTMLSelectElement
      ? [...field.selectedOptions].map((option) => option.label || option.text).join('; ')
      : field.value || (isLocked(field) ? field.placeholder : ''),
  );

/** @returns what a field shows; null for one that shows no text. */
function saidBy(
  field: FormField,
): (Pick<Item, 'kind' | 'text'> & { state: Partial<State> }) | null {
  const { type } = field;
  const text = textOfField(field);
  if (!text || /^(?:hidden|radio|checkbox|range|color|file|image)$/.test(type)) return null;
  const isButton = /^(?:submit|button|reset)$/.test(type);
  return isButton
    ? { kind: 'text', text, state: { pressed: true } }
    : { kind: 'box', text, state: { pressed: false } };
}

/** Where nothing can be typed, what stands in its place is what it shows. */
const isLocked = (field: HTMLInputElement | HTMLTextAreaElement): boolean =>
  (field.readOnly || field.disabled) && field.getAttribute('role') !== 'combobox';

type MadePart = '::before' | '::after' | '::marker';

/** What a style writes. Asked for each element that is walked: no more is read of the style than is needed. */
function madeText(element: Element, part: MadePart): string {
  const style = getComputedStyle(element, part);
  return lettersOf(style.content) || (part === '::marker' ? lettersOf(style.listStyleType) : '');
}

/**
 * Walks what is rendered below an element. Reads only, so that the browser lays the page out once.
 * @param root where to look.
 * @param marked elements whose ranges are asked for later.
 * @param skip elements that are no part of the page: our own panel.
 */
export function sceneOf(root: Element, marked: ReadonlySet<Element>): Scene {
  const items: Item[] = [];
  const ranges = new Map<Element, [number, number]>();
  const paintOf = painter();
  const range = document.createRange();
  let left = MOST_ELEMENTS;
  const levels = [0];
  const cards: Element[] = [];
  const deaf: Element[] = [];

  const add = (kind: Item['kind'], text: string, element: Element, box: Box, state: State) => {
    const item: Item = { kind, text, element, box, section: levels.length - 1, ...state };
    if (isPainted(item, paintOf)) items.push(item);
  };
  const addMade = (element: Element, part: MadePart, state: State) => {
    const text = madeText(element, part);
    if (hasWord(text)) add('made', text, element, boxOf(element), state);
  };
  const addDrawn = (element: Element, drawn: Drawn | null, state: State) => {
    // What is pressed says by its name what it does.
    if (drawn && !(drawn.kind === 'made' && (state.pressed || state.offered)))
      add(drawn.kind, drawn.text, element, boxOf(element), state);
  };
  const visit = (element: Element, before: State) => {
    if (left-- <= 0 || SILENT.test(element.tagName)) return;
    const from = items.length;
    walk(element, before);
    if (marked.has(element)) ranges.set(element, [from, items.length]);
  };
  const walk = (element: Element, before: State) => {
    const { display, visibility, pointerEvents } = styleOf(element);
    // An element without a box of its own is never rendered, as the browser has it; its text is.
    const isShownItself = isShown(element) || (display === 'contents' && visibility === 'visible');
    if (!isShownItself && !mayShowChildren(element)) return;
    const tag = element.tagName;
    const isElsewhere = element.matches(ELSEWHERE) && !marked.has(element);
    if (isElsewhere || (element !== root && element.matches(APART))) {
      if (isShownItself && element.matches(CARDS)) cards.push(element);
      return;
    }
    if (pointerEvents === 'none') deaf.push(element);
    const isHeading = before.isHeading || element.matches(HEADING);
    if (isHeading && !before.isHeading) levels.push(levelOf(element));
    const state: State = {
      pressed: before.pressed || (element.matches(PRESSED) && !marked.has(element)),
      offered:
        before.offered ||
        (element.matches(OFFERS) && !marked.has(element)) ||
        (element.matches(CHOICE) && isChoice(element)),
      isHeading,
      names: before.names || namesControl(element),
    };
    if (FIELD.test(tag)) {
      const field = isShownItself ? saidBy(element as FormField) : null;
      if (field) add(field.kind, field.text, element, boxOf(element), { ...state, ...field.state });
      return;
    }
    if (isDrawing(element)) {
      addDrawn(element, drawnBy(element), state);
      if (!/^svg$/i.test(tag)) return;
    }
    if (display === 'list-item') addMade(element, '::marker', state);
    if (isShownItself && tag !== 'BR') addMade(element, '::before', state);
    const children = childrenOf(element);
    const at = items.length;
    for (const child of children) {
      if (child instanceof Element) visit(child, state);
      // The @ alone: "anna", "@" and "contoso.com" may be pieces of an address.
      else if (
        isShownItself &&
        child instanceof Text &&
        (hasWord(child.data) || child.data.includes('@'))
      ) {
        // Without the spaces around it: where it ends on the screen tells whether the next piece is a word of its own.
        range.setStart(child, child.data.search(/\S/));
        range.setEnd(child, child.data.trimEnd().length);
        add('text', spelled(child, element), element, range.getBoundingClientRect(), state);
      }
    }
    if (isShownItself && tag !== 'BR') addMade(element, '::after', state);
    if (isShownItself && at === items.length) addDrawn(element, drawnInstead(element), state);
  };
  visit(root, { pressed: false, offered: false, isHeading: false, names: false });
  return {
    items,
    rangeOf: (element) => ranges.get(element) ?? [0, 0],
    paintOf,
    levels,
    cards,
    deaf,
    isCutShort: left <= 0,
  };
}

/** Of a heading, 1 for the largest; one that is none of HTML's and does not tell counts as HTML's second. */
const levelOf = (heading: Element): number =>
  heading.localName === 'legend'
    ? 7
    : Number(heading.getAttribute('aria-level') || /^h(\d)$/.exec(heading.localName)?.[1] || 2);

/** `display: contents` has no box, and what is hidden may hold something that is not. */
function mayShowChildren(element: Element): boolean {
  const { display, visibility, opacity } = styleOf(element);
  return (
    display === 'contents' ||
    (display !== 'none' && visibility !== 'visible' && opacity !== '0' && element.checkVisibility())
  );
}

const childrenOf = (element: Element): Iterable<Node> =>
  element.shadowRoot?.childNodes ??
  (element instanceof HTMLSlotElement && element.assignedNodes().length
    ? element.assignedNodes()
    : element.childNodes);

/** The label of a radio button or check box; or a choice itself. */
const isChoice = (element: Element): boolean =>
  !(element instanceof HTMLLabelElement) ||
  /^(?:radio|checkbox)$/.test((element.control as HTMLInputElement | null)?.type ?? '');

const namesControl = (element: Element): boolean =>
  element.matches(NAMES) && (!(element instanceof HTMLLabelElement) || element.control !== null);

function isPainted({ kind, element, box }: Item, paintOf: Scene['paintOf']): boolean {
  const paint = paintOf(element);
  if (kind === 'opaque' ? paint.opacity < FAINT || paint.isSpoilt : !isInked(paint)) return false;
  const { cut } = paint;
  return (
    Math.min(box.right, cut.right) - Math.max(box.left, cut.left) >= 2 &&
    Math.min(box.bottom, cut.bottom) - Math.max(box.top, cut.top) >= 4
  );
}

/** @returns what an element says, in one line. */
export const textIn = (element: Element): string =>
  (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
