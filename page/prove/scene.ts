/** What is painted in a part of a page, piece by piece, in the order of the document as it is rendered. */

import { CONTEXT_PANES } from '../../portals/selectors';
import { boxOf, isShown, parentOf, styleOf } from '../dom';
import { OFFERS } from '../read/value';
import { type FormField, isDrawnByPage, saidBy, WITH_PARTS } from './form-field';
import { generatedBy, type Veil } from './generated';
import { type Box, FAINT, mayBeSeen, type Paint, painter } from './paint';
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
  /** What style sheets put over it. */
  veils: readonly Veil[];
  /** Elements that are too low for a letter. */
  lines: readonly Element[];
  /** The page is larger than what is walked. */
  isCutShort: boolean;
}

/** Beyond so many elements a form's surroundings are not walked. */
export const MOST_ELEMENTS = 4000;

const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|OPTION|OPTGROUP|DATALIST|TITLE)$/i;
const PARTS = ['::before', '::after'] as const;
const FIELD = /^(?:INPUT|SELECT|TEXTAREA)$/;
const PRESSED = 'button,a,summary,[role=button],[role=link],[role=tab],[role=menuitem]';
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** What stands in these belongs to the portal, not to the form, and is pressed. */
const SHELL = '[role=search],[role=banner],[role=navigation],header,nav,[role=tablist]';
/** In these it belongs to what they hold, as it does behind the first field. */
const CONTENT = 'form,section,article,aside,fieldset,[role=group],[role=region]';
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

/** A text as it is read: some are written backwards, by their element or by a character. */
function spelled(data: string, { unicodeBidi, direction }: CSSStyleDeclaration): string {
  const reversed = (text: string) => [...text].reverse().join('');
  const text = cleanText(data.replace(/\u202e([^\u202c]*)/g, (_, run: string) => reversed(run)));
  return unicodeBidi.includes('override') && direction === 'rtl' ? reversed(text) : text;
}

/** @returns what keeps what is found, as far as it is painted. */
function collecting(
  items: Item[],
  veils: Veil[],
  levels: readonly number[],
  paintOf: Scene['paintOf'],
) {
  const add = (
    kind: Item['kind'],
    text: string,
    element: Element,
    box: Box,
    state: State,
    paint = paintOf(element),
  ) => {
    const item: Item = { kind, text, element, box, section: levels.length - 1, ...state };
    if (isPainted(item, paint)) items.push(item);
  };
  const addMade = (element: Element, part: '::before' | '::after' | '::marker', state: State) => {
    const made = generatedBy(element, part, paintOf(element));
    if (!made) return;
    const { kind, text, box, paint, veil } = made;
    if (veil) veils.push(veil);
    if (kind === 'opaque' || hasWord(text)) add(kind, text, element, box, state, paint);
  };
  const addDrawn = (element: Element, drawn: Drawn | null, state: State) => {
    // What is pressed says by its name what it does.
    if (drawn && !(drawn.kind === 'made' && (state.pressed || state.offered)))
      add(drawn.kind, drawn.text, element, boxOf(element), state);
  };
  return { add, addMade, addDrawn };
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
  const veils: Veil[] = [];
  const lines: Element[] = [];

  const { add, addMade, addDrawn } = collecting(items, veils, levels, paintOf);
  const visit = (element: Element, before: State) => {
    if (left-- <= 0 || SILENT.test(element.tagName)) return;
    const from = items.length;
    walk(element, before);
    if (marked.has(element)) ranges.set(element, [from, items.length]);
  };
  const walk = (element: Element, before: State) => {
    const style = styleOf(element);
    const { display, visibility, pointerEvents } = style;
    // An element without a box of its own is never rendered, as the browser has it; its text is.
    const isShownItself = isShown(element) || (display === 'contents' && visibility === 'visible');
    if (!isShownItself && !mayShowChildren(element)) return;
    const tag = element.tagName;
    const isOfShell = element.matches(SHELL) && !marked.has(element);
    const isElsewhere =
      (isOfShell && !ranges.size && !parentOf(element)?.closest(CONTENT)) ||
      (element.matches('[role=tooltip]') && !marked.has(element));
    if (isElsewhere || (element !== root && element.matches(APART))) {
      if (isShownItself && element.matches(CARDS)) cards.push(element);
      return;
    }
    if (pointerEvents === 'none' || (element as HTMLElement).inert) deaf.push(element);
    const state = stateOf(element, before, isOfShell, marked.has(element));
    if (state.isHeading && !before.isHeading) levels.push(levelOf(element));
    if (FIELD.test(tag) && !isDrawnByPage(element)) {
      const field = isShownItself ? saidBy(element as FormField) : null;
      if (field)
        add(field.kind, field.text, element, boxOf(element), { ...state, pressed: field.pressed });
      if (element.matches(WITH_PARTS)) for (const part of PARTS) addMade(element, part, state);
      return;
    }
    if (isDrawing(element)) {
      addDrawn(element, drawnBy(element), state);
      if (!/^svg$/i.test(tag)) return;
    }
    if (display.includes('list-item')) addMade(element, '::marker', state);
    if (tag !== 'BR') addMade(element, '::before', state);
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
        add('text', spelled(child.data, style), element, range.getBoundingClientRect(), state);
      }
    }
    if (tag !== 'BR') addMade(element, '::after', state);
    const hasText = at < items.length;
    if (!hasText && isLow(element)) lines.push(element);
    // The arrow of a link is a picture as well.
    if (isShownItself && !(hasText && state.pressed))
      addDrawn(element, drawnInstead(element, hasText), state);
  };
  visit(root, { pressed: false, offered: false, isHeading: false, names: false });
  return {
    items,
    rangeOf: (element) => ranges.get(element) ?? [0, 0],
    paintOf,
    levels,
    cards,
    deaf,
    veils,
    lines,
    isCutShort: left <= 0,
  };
}

function stateOf(element: Element, before: State, isOfShell: boolean, isMarked: boolean): State {
  return {
    pressed: before.pressed || isOfShell || (element.matches(PRESSED) && !isMarked),
    offered:
      before.offered ||
      (element.matches(OFFERS) && !isMarked) ||
      (element.matches(CHOICE) && isChoice(element)),
    isHeading: before.isHeading || element.matches(HEADING),
    names: before.names || namesControl(element),
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

/** @returns true for an element that is too low for a letter, and long. */
export const isLow = (element: Element): boolean => {
  const { width, height } = boxOf(element);
  return height > 0 && height <= 4 && width > 20;
};

function isPainted({ kind, element, box }: Item, paint: Paint): boolean {
  if (kind === 'opaque' ? paint.opacity < FAINT || paint.isGone : !mayBeSeen(paint, element))
    return false;
  // Left of the page: a picture takes its place.
  if (parseFloat(paint.style.textIndent) < -99 && (kind !== 'text' || box.right + scrollX <= 0))
    return false;
  const { cut } = paint;
  return (
    Math.min(box.right, cut.right) - Math.max(box.left, cut.left) >= 2 &&
    Math.min(box.bottom, cut.bottom) - Math.max(box.top, cut.top) >= 4
  );
}

/** @returns true when an element lies over what stands around it. */
export function isPlaced(element: Element): boolean {
  for (
    let node: Element | null = element, climb = 0;
    node && climb < 4;
    node = parentOf(node), climb++
  )
    if (/absolute|fixed/.test(styleOf(node).position)) return true;
  return false;
}

/** @returns what an element says, in one line. */
export const textIn = (element: Element): string =>
  (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
