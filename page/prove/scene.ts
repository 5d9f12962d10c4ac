/** What is painted in a part of a page, piece by piece, in the order of the document as it is rendered. */

import { CONTEXT_PANES } from '../../portals/selectors';
import { boxOf, isShown, parentOf, styleOf } from '../dom';
import { OFFERS } from '../read/value';
import { cleanText } from '../text';
import { type Box, FAINT, isInked, type Paint, painter } from './paint';

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
  /** The page is larger than what is walked. */
  isCutShort: boolean;
}

/** Beyond so many elements a form's surroundings are not walked. */
export const MOST_ELEMENTS = 4000;

const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|OPTION|OPTGROUP|DATALIST|TITLE)$/i;
const FIELD = /^(?:INPUT|SELECT|TEXTAREA)$/;
const OPAQUE = /^(?:CANVAS|IFRAME|IMG|VIDEO|OBJECT|EMBED|PICTURE)$/;
const PRESSED = 'button,a,summary,[role=button],[role=link],[role=tab],[role=menuitem]';
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** What stands in these belongs to the portal, not to the form. */
const ELSEWHERE =
  '[role=search],[role=banner],[role=navigation],header,nav,[role=tooltip],[role=tablist]';
/** A form or a card of its own, and lies above the rest. */
export const APART = /* @__PURE__ */ ['[role=dialog],dialog', ...CONTEXT_PANES].join();
const CHOICE = 'label,[role=radio],[role=checkbox],[role=option],[role=switch]';
const NAMES = 'label,dt,th,legend';

/** Smaller pictures are icons, or show a face; in pixels. */
const PICTURE = { width: 100, height: 16 };
/** Smaller elements hold no caption and value. */
const OPAQUE_LEAST = { width: 40, height: 12 };

const isAtLeast = (box: DOMRect, least: { width: number; height: number }): boolean =>
  box.width >= least.width && box.height >= least.height;

interface State {
  pressed: boolean;
  offered: boolean;
  isHeading: boolean;
  names: boolean;
}

type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
interface Dom {
  chrome?: { dom?: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } };
}

/** Content scripts may ask for closed roots; elsewhere (Safari, tests) a custom element without content is one. */
function isClosed(element: Element): boolean {
  if (element.shadowRoot) return false;
  const { chrome } = globalThis as Dom;
  try {
    const root = chrome?.dom
      ? chrome.dom.openOrClosedShadowRoot(element)
      : (element as WithRoot).openOrClosedShadowRoot;
    if (root) return root.mode === 'closed';
  } catch {
    // Not an element that can have one.
  }
  return (
    element.localName.includes('-') && !element.firstElementChild && !element.textContent?.trim()
  );
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

export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const textOfField = (field: FormField): string =>
  cleanText(
    field instanceof HTMLSelectElement
      ? [...field.selectedOptions].map((option) => option.label || option.text).join('; ')
      : field.value,
  );

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

  const add = (kind: Item['kind'], text: string, element: Element, box: Box, state: State) => {
    const item: Item = { kind, text, element, box, section: levels.length - 1, ...state };
    if (isPainted(item, paintOf)) items.push(item);
  };
  const addMade = (element: Element, part: '::before' | '::after', state: State) => {
    const text = lettersOf(getComputedStyle(element, part).content);
    if (hasWord(text)) add('made', text, element, boxOf(element), state);
  };
  const visit = (element: Element, before: State) => {
    if (left-- <= 0 || SILENT.test(element.tagName)) return;
    const from = items.length;
    walk(element, before);
    if (marked.has(element)) ranges.set(element, [from, items.length]);
  };
  const walk = (element: Element, before: State) => {
    const isShownItself = isShown(element);
    if (!isShownItself && !mayShowChildren(element)) return;
    const tag = element.tagName;
    if (element !== root && element.matches(APART)) return;
    if (element.matches(ELSEWHERE) && !marked.has(element)) return;
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
      if (isShownItself) addField(element as HTMLInputElement, state);
      return;
    }
    if (OPAQUE.test(tag) || /^svg$/i.test(tag)) {
      const box = boxOf(element);
      if (isAtLeast(box, /^(?:IMG|PICTURE|svg)$/i.test(tag) ? PICTURE : OPAQUE_LEAST))
        add(
          'opaque',
          tag === 'IFRAME' ? (element as HTMLIFrameElement).src : element.localName,
          element,
          box,
          state,
        );
      if (!/^svg$/i.test(tag)) return;
    }
    if (isShownItself && tag !== 'BR') addMade(element, '::before', state);
    const children = childrenOf(element);
    const at = items.length;
    for (const child of children) {
      if (child instanceof Element) visit(child, state);
      // The @ alone: "anna", "@" and "contoso.com" may be pieces of an address.
      else if (isShownItself && child instanceof Text && /[\p{L}\p{N}@]/u.test(child.data)) {
        range.selectNodeContents(child);
        add('text', cleanText(child.data), element, range.getBoundingClientRect(), state);
      }
    }
    if (isShownItself && tag !== 'BR') addMade(element, '::after', state);
    if (isShownItself && at === items.length && !element.childElementCount) {
      const box = boxOf(element);
      const isPicture =
        isAtLeast(box, PICTURE) && styleOf(element).backgroundImage.includes('url(');
      if (isPicture || (isAtLeast(box, OPAQUE_LEAST) && isClosed(element)))
        add('opaque', element.localName, element, box, state);
    }
  };
  const addField = (field: FormField, state: State) => {
    const { type } = field;
    if (/^(?:hidden|radio|checkbox|range|color|file|image)$/.test(type)) return;
    const isButton = /^(?:submit|button|reset)$/.test(type);
    const text = textOfField(field);
    if (text)
      add(isButton ? 'text' : 'box', text, field, boxOf(field), { ...state, pressed: isButton });
  };

  visit(root, { pressed: false, offered: false, isHeading: false, names: false });
  return {
    items,
    rangeOf: (element) => ranges.get(element) ?? [0, 0],
    paintOf,
    levels,
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

/** @returns true when an element is another or stands in it, through open roots and slots. */
export function isWithin(element: Element | null, around: Element): boolean {
  for (let node = element; node; node = parentOf(node)) if (node === around) return true;
  return false;
}

/** @returns what an element says, in one line. */
export const textIn = (element: Element): string =>
  (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
