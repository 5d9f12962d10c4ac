/** The captions of a control: its accessible name, else the text before it in its row. */

import { BLADES } from '../../portals/selectors';
import { parentOf, type Root, styleOf, textOf } from '../dom';
import { cleanText } from '../text';
import type { Beside } from './beside';
import type { Labels } from './labels';
import { CHOICE, isChoiceGroup } from './value';
import { isPainted, type Known } from './visibility';

export interface Caption {
  text: string;
  /** The element that shows it, when there is one. */
  element: Element | null;
}

/** How far up a row may reach above its control, and what it never reaches out of. */
const MAX_CLIMB = 9;
const LIMITS = ['body,form,dialog,[role=dialog]', ...BLADES].join();

const rootOf = (element: Element): Root => element.getRootNode() as Root;

/** What identifies captions; the same for all controls of a reading. */
export interface Surroundings {
  /** The page's labels. */
  labels: Labels;
  /** Whether a text stands where the user takes it for the control's caption. */
  isBeside: Beside;
  /** What was found about who is in sight. */
  sight: Known;
}

/**
 * What is written next to a control comes before what only assistive technology is told: a hidden label, one that stands
 * elsewhere, an id that two elements share.
 * @param control a visible control.
 * @param isOther tells whether an element is, or holds, another control than this one.
 * @param lookUp the field that a text names.
 * @returns candidate captions, best first. Those of the row are given only when no label in sight names the control:
 *   a name that we do not know must not be overruled by one that merely stands nearby.
 */
export function captionsOf(
  control: Element,
  isOther: (element: Element) => boolean,
  { labels, isBeside, sight }: Surroundings,
  lookUp: (text: string) => string | undefined,
): Caption[] {
  const named = namesOf(control, labels);
  const written = named.filter(
    ({ text, element }) =>
      element && LETTERS.test(text) && isPainted(element, sight) && isBeside(element, control),
  );
  if (written.length) return written;
  const row = [...rowCaption(control, isOther, isBeside), ...headOfColumn(control, isBeside)];
  if (row.some(({ text }) => lookUp(text))) return [...row, ...named];
  return named.length ? named : [...row, ...lesserNames(control)];
}

const LETTERS = /\p{L}/u;

/** The head of the column in whose cells the control stands. */
function headOfColumn(control: Element, isBeside: Beside): Caption[] {
  const cell = control.closest('td');
  const head = cell?.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return head && head !== cell && head.matches('th') && isBeside(head, control)
    ? captionIn(head)
    : [];
}

/** A tooltip that is not the value's, what the custom element around a control is called, and what invites to fill it in. */
function lesserNames(control: Element): Caption[] {
  const root = rootOf(control);
  const host = root instanceof ShadowRoot ? root.host : null;
  return [
    control.matches('input,select,textarea') && control.getAttribute('title'),
    host?.getAttribute('aria-label'),
    host?.getAttribute('label'),
    control.getAttribute('placeholder'),
  ].flatMap((name) => (name ? [{ text: cleanText(name), element: null }] : []));
}

function namesOf(control: Element, labels: Labels): Caption[] {
  const captions: Caption[] = [];
  const own = textOf(control);
  const add = (
    element: Element | null,
    isMeant = false,
    text = element ? textOf(element, (part) => part === control) : '',
  ) => {
    const isInside = element !== null && (element === control || control.contains(element));
    if (
      isInside &&
      !(isChoiceGroup(control) && (isMeant || headsGroup(element)) && !element.closest(CHOICE))
    )
      return;
    if (text && text !== own) captions.push({ text, element });
    const ownText = element ? ownTextOf(element) : '';
    if (ownText && ownText !== text && ownText !== own) captions.push({ text: ownText, element });
  };
  const holders = [
    control,
    ...control.querySelectorAll('input,[role],[aria-labelledby],[aria-label]'),
  ]
    .filter(
      (holder) => !holder.matches('[role=radio],[role=option],input[type=radio],[role=img],i,svg'),
    )
    .slice(0, 6);
  for (const holder of holders) {
    const root = rootOf(holder);
    for (const id of (holder.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
      // Two parts of a page may use one id by mistake; which of them is meant is seen, not known.
      if (id)
        for (const element of root.querySelectorAll(`[id=${CSS.escape(id)}]`)) add(element, true);
    }
    for (const label of labels.of(holder)) add(label);
    if (holder.id && !('labels' in holder)) add(labels.pointingAt(holder));
    const label = cleanText(holder.getAttribute('aria-label') ?? '');
    if (label && label !== own) captions.push({ text: label, element: null });
  }
  if (control.tagName === 'FIELDSET') add(control.querySelector('legend'));
  const wrapper = parentOf(control);
  if (wrapper?.id && !wrapper.matches('body,form')) add(labels.pointingAt(wrapper));
  return captions;
}

/** A legend or a label within a group of choices names the group; the label of a choice does not. */
const headsGroup = (element: Element): boolean =>
  !(element as HTMLLabelElement).htmlFor && !element.querySelector('input,[role=radio]');

/** The nearest text before the control, no further than the previous control. */
function rowCaption(
  control: Element,
  isOther: (element: Element) => boolean,
  isBeside: Beside,
): Caption[] {
  let node: Element | null = control;
  for (let climb = 0; node && climb < MAX_CLIMB; climb++) {
    for (let before: Node | null = node.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element && isOther(before))
        return placedBeside(control, before.parentNode, isOther, isBeside);
      const found = captionAt(before, control, isBeside);
      if (found.length) return found;
    }
    const parent: Element | null = parentOf(node);
    // A slotted element's row is its host's; its light-DOM siblings were looked at above.
    if (!parent || parent.matches(LIMITS)) return [];
    node = parent;
  }
  return [];
}

/** @returns the caption that a sibling is, where it is next to the control. */
function captionAt(node: Node, control: Element, isBeside: Beside): Caption[] {
  if (node instanceof Element) {
    const found = captionIn(node);
    return found[0]?.element && isBeside(found[0].element, control) ? found : [];
  }
  if (!(node instanceof Text)) return [];
  const text = cleanText(node.data);
  if (text.length < 2) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  return isBeside(range, control) ? [{ text, element: parentOf(node) }] : [];
}

/** Where several controls and captions are placed by coordinates, their order in the document tells nothing. */
function placedBeside(
  control: Element,
  around: Node | null,
  isOther: (element: Element) => boolean,
  isBeside: Beside,
): Caption[] {
  const isPlaced = styleOf(control).position === 'absolute';
  if (!isPlaced || !around) return [];
  return [...around.childNodes]
    .slice(0, 100)
    .filter((node) => node !== control && !(node instanceof Element && isOther(node)))
    .flatMap((node) => captionAt(node, control, isBeside).slice(0, 1));
}

/** @returns the widest element in which a caption of a control is looked for. */
export function groundOf(control: Element): Element {
  let ground = control;
  for (let climb = 0; climb < MAX_CLIMB; climb++) {
    const parent = parentOf(ground);
    if (!parent || parent.matches(LIMITS)) break;
    ground = parent;
  }
  return ground;
}

function captionIn(element: Element): Caption[] {
  if (element.matches('script,style,h1,h2,h3,[role=heading]')) return [];
  const labels = element.matches('label') ? [] : [...element.querySelectorAll('label,legend')];
  const only = labels.length === 1 ? (labels[0] as Element) : element;
  const text = textOf(only);
  if (!text) return [];
  const own = ownTextOf(only);
  const captions: Caption[] = [{ text, element: only }];
  if (own && own !== text) captions.push({ text: own, element: only });
  return captions;
}

/** The text directly in an element: without the required mark, the balloon or the link next to it. */
function ownTextOf(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
  }
  return cleanText(text);
}
