/** What the user can point at for a target, and what a press means: a caption, an option, a heading or an element. */

import { type Anchor, aimOf, type Target } from '../../messages/field-check';
import { AUTOMATION } from '../../portals/anchors';
import { boxOf, isVisible, type Root, textOf } from '../dom';
import { besideAmong } from '../read/beside';
import { captionsOf } from '../read/caption-of';
import { visibleValue } from '../read/control-value';
import { findLabels } from '../read/labels';
import { cleanText } from '../text';

/** A longer text is no label. */
const LONGEST = 200;
/** So many things to press are offered. */
const MOST = 200;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const NAMES_IN_HEADER = 'header *,[role=banner] *';

/** What a press told. */
export interface Pointed {
  text: string;
  /** Where the organization's name stands. */
  anchor?: Anchor;
}

/**
 * @param controls all controls of the form.
 * @returns the elements that keyboard focus visits for a target, in document order; the pointer can press any element.
 */
export function candidatesFor(target: Target, controls: readonly Element[]): Element[] {
  if (aimOf(target) === 'control') return controls.filter(isVisible).slice(0, MOST);
  const selector = target === 'heading' ? HEADINGS : NAMES_IN_HEADER;
  return [...document.querySelectorAll(selector)]
    .slice(0, 2000)
    .filter((one) => isVisible(one) && (target === 'heading' || isLeaf(one)))
    .slice(0, MOST);
}

const isLeaf = (element: Element): boolean =>
  !element.firstElementChild && cleanText(element.textContent ?? '').length > 1;

/** @returns the innermost element of the page beneath a point. */
export function beneath(
  x: number,
  y: number,
  isOurs: (element: Element) => boolean,
): Element | null {
  let hit: Element | null = null;
  for (let root: Root = document; ; ) {
    const next: Element | undefined = root
      .elementsFromPoint(x, y)
      .find((one) => !isOurs(one) && one !== hit);
    if (!next) return hit;
    hit = next;
    if (!next.shadowRoot) return hit;
    root = next.shadowRoot;
  }
}

/** @returns the control that was pressed, or whose label was. */
export function controlAt(pressed: Element, controls: readonly Element[]): Element | undefined {
  const labelled = pressed.closest('label')?.control;
  return (
    controls.find((one) => one === pressed || one.contains(pressed) || one === labelled) ??
    // In a shadow root: the control may be its host, or next to it.
    controls.find((one) => one.shadowRoot?.contains(pressed)) ??
    controls.find((one) => isAround(pressed, one))
  );
}

/** A box that holds this control alone, and is hardly larger. */
function isAround(pressed: Element, control: Element): boolean {
  if (!pressed.contains(control)) return false;
  const [outer, inner] = [boxOf(pressed), boxOf(control)];
  return outer.width * outer.height < 2 * inner.width * inner.height;
}

/** @returns what a press on an element tells for a target; null where there is nothing to learn. */
export function tellPointed(
  target: Target,
  pressed: Element,
  controls: readonly Element[],
): Pointed | null {
  if (target === 'heading') return told(textOf(pressed.closest(HEADINGS) ?? pressed));
  if (target === 'organization') {
    const anchor = anchorOf(pressed);
    return anchor && { text: textOf(pressed).slice(0, LONGEST), anchor };
  }
  const control = controlAt(pressed, controls);
  if (target.startsWith('option:'))
    return told(control ? visibleValue(control).value : textOf(pressed));
  // Next to plain rows there is no control: the text itself is the label.
  return told(control ? captionOf(control, controls) : textOf(pressed));
}

const told = (text: string): Pointed | null => {
  const label = text.replace(/^[\s*＊]+|[\s*＊:：]+$/g, '');
  return label && label.length <= LONGEST ? { text: label } : null;
};

/** @returns what names a control, as the page prints it; empty where nothing does. */
export function captionOf(control: Element, controls: readonly Element[]): string {
  const isOther = (element: Element) =>
    element !== control &&
    controls.some((one) => one !== control && (element === one || element.contains(one)));
  const around = { labels: findLabels(), isBeside: besideAmong(controls), sight: new Map() };
  const captions = captionsOf(control, isOther, around, () => undefined);
  // The shorter of two that say the same is without the mark or the balloon next to it.
  const [first, second] = captions;
  const best = second && first?.text.startsWith(second.text) ? second : first;
  return best?.text ?? '';
}

/** Names that a portal generates for each page: `fxs-1042`, `field-3f2a9c1b`. */
const IS_MADE = /\d{2}|[0-9a-f]{8}/i;
const IS_NAME = /^[a-z][\w-]{2,79}$/i;
const isName = (text: string | null): text is string =>
  text !== null && IS_NAME.test(text) && !IS_MADE.test(text);

/** @returns how a place is found again: by its id, what the portal's tests call it, or its role where no other has it. */
function anchorOf(pressed: Element): Anchor | null {
  const said = textOf(pressed);
  for (let at: Element | null = pressed, climb = 0; at && climb < 4; climb++) {
    // What holds more than the name is another place.
    if (textOf(at) !== said || at.matches('input,textarea,select,form,body')) return null;
    if (isName(at.id) && isOnly(at, 'id', at.id)) return { by: 'id', value: at.id };
    for (const by of AUTOMATION) {
      const value = at.getAttribute(by);
      if (isName(value) && isOnly(at, by, value)) return { by, value };
    }
    const role = at.getAttribute('role');
    if (isName(role) && isOnly(at, 'role', role)) return { by: 'role', value: role };
    at = at.parentElement;
  }
  return null;
}

/** The reader looks for it in the document alone: in a shadow root there is no such place. */
const isOnly = (element: Element, by: string, value: string): boolean => {
  const [only, other] = document.querySelectorAll(`[${by}="${value}"]`);
  return only === element && !other;
};
