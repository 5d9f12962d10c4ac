/**
 * The inline style of an element in a snapshot, which has no style sheets: just enough that the reader finds the same
 * elements visible, collapsed, out of view or drawn.
 */

import { isClippedAway, isOutOfSight } from '../read/visibility';

/** Further than any page reaches. */
const FAR = '-20000px';

/** Whose size comes from outside: without a style sheet they would have another one, or none. */
const SIZED = 'input,textarea,select,canvas,iframe,img,svg,video,object,embed,math';

const HOLDS_TEXT = 'input,textarea,select,[role],[contenteditable]';

/** What an element hands down to those in it. */
export interface Around {
  /** It has a box. */
  isRendered: boolean;
  visibility: string;
  /** Moved out of the page. */
  isAway: boolean;
}

export const PAGE: Around = { isRendered: true, visibility: 'visible', isAway: false };

/**
 * @param around what the element above hands down.
 * @returns the text of its `style`, and what it hands down.
 */
export function styleOf(element: Element, around: Around): { style: string; around: Around } {
  if (!around.isRendered) return { style: '', around };
  const computed = getComputedStyle(element);
  const { display, visibility } = computed;
  const below: Around = { ...around, visibility };
  let style = '';
  const add = (text: string) => {
    style += `${text};`;
  };
  if (visibility !== around.visibility) add(`visibility:${visibility}`);
  if (display === 'contents') add('display:contents');
  if (display === 'contents') return { style, around: below };
  if (!element.checkVisibility()) {
    if (display === 'none') add('display:none');
    return { style, around: { ...below, isRendered: false } };
  }
  if (computed.opacity === '0') add('opacity:0');
  if (computed.contentVisibility === 'hidden') add('content-visibility:hidden');
  if (isClippedAway(computed)) add('clip-path:inset(50%)');
  if (element.matches(HOLDS_TEXT)) for (const gone of lettersGone(computed)) add(gone);
  const box = element.getBoundingClientRect();
  const size = sizeOf(element, computed, box);
  if (size) add(size);
  if (!around.isAway && box.width >= 2 && box.height >= 2) {
    const away = awayOf(element, box);
    if (away) add(away);
    below.isAway = away !== '';
  }
  return { style, around: below };
}

function sizeOf(
  element: Element,
  { display, overflow }: CSSStyleDeclaration,
  box: DOMRect,
): string {
  const isTiny = box.width < 2 || box.height < 2;
  const isEmpty = !element.shadowRoot && !element.firstElementChild && !hasText(element);
  const size = `width:${pixels(box.width)};height:${pixels(box.height)}`;
  const bare = 'box-sizing:border-box;padding:0;border:0;margin:0;min-width:0;min-height:0';
  if (element.matches(SIZED))
    return `display:inline-block;${isTiny ? bare : 'box-sizing:border-box'};${size}`;
  if (isEmpty) return isTiny ? '' : `display:inline-block;box-sizing:border-box;${size}`;
  if (!isTiny) return '';
  if (display !== 'inline' && overflow !== 'visible')
    return `display:block;overflow:hidden;${bare};${size}`;
  // Letters without a size; what holds elements may have none because they float.
  return element.firstElementChild || element.shadowRoot
    ? ''
    : 'display:inline-block;transform:scale(0)';
}

function awayOf(element: Element, box: DOMRect): string {
  if (box.right + scrollX <= 0) return `position:absolute;left:${FAR}`;
  if (box.bottom + scrollY <= 0) return `position:absolute;top:${FAR}`;
  return box.left >= innerWidth && isOutOfSight(element, new Map())
    ? 'position:fixed;left:200vw'
    : '';
}

/** Letters that a style sheet takes away: something is drawn over them. */
const lettersGone = ({
  fontSize,
  textIndent,
  webkitTextFillColor,
}: CSSStyleDeclaration): string[] => [
  ...(parseFloat(fontSize) < 2 ? ['font-size:0'] : []),
  ...(parseFloat(textIndent) < -99 ? ['text-indent:-999px'] : []),
  ...(/^rgba\(.*, 0\)$/.test(webkitTextFillColor) ? ['color:transparent'] : []),
];

const pixels = (length: number): string => `${Math.min(20_000, Math.round(length))}px`;

function hasText(element: Element): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && (child as Text).data.trim() !== '') return true;
  }
  return false;
}

const PICTURES = /url\("[^"]*"\)/g;
const LETTERS = /[\p{L}\p{N}]{2}/u;

/** @returns what a style sheet writes before or behind an element: letters, a picture, or nothing. */
export function writtenByStyle(element: Element): 'letters' | 'picture' | undefined {
  const contents = ['::before', '::after']
    .map((part) => getComputedStyle(element, part).content)
    .filter((content) => content !== 'none' && content !== 'normal');
  if (contents.some((content) => LETTERS.test(content.replace(PICTURES, '')))) return 'letters';
  return contents.some((content) => LETTERS.test(content)) ? 'picture' : undefined;
}
