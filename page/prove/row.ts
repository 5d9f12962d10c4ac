/** What is painted in the row of a field: as its value, and next to it. */

import type { Obstacle } from '../../request/obstacle';
import { boxOf, isWithin, parentOf } from '../dom';
import type { LiveField } from '../read/live-form';
import { apart, areLevel, boxAround, inReadingOrder, isOver, joined, paragraphsOf } from './lines';
import type { Box } from './paint';
import { type Item, isPlaced, type Scene } from './scene';
import type { Target } from './target';
import { captionKey, foldText } from './tools';
import { hasWord } from './words';

/** A field with all that is painted around it. */
export interface Row {
  live: LiveField;
  target: Target;
  /** The nearest element that holds both the caption and the value. */
  around: Element;
  /** The items of the value, and of the caption. */
  value: Item[];
  caption: Item[];
  /** What else stands in the row. */
  others: Item[];
  /** No other field has a part in `around`. */
  isAlone: boolean;
  /** The text next to it on the screen is not its caption. */
  isMisnamed?: boolean;
}

/** Something this close on the line of a value is taken for a part of it; in pixels. */
const CLOSE = 60;
/** What is chosen stands this close before what is typed, in pixels. */
const NEXT_TO = 8;
/** What stands no further below a row belongs to it, whatever element holds it. */
const BELOW = 24;

/** @returns the text for comparison: folded, without white space. */
export const bare = (text: string): string => foldText(text).replace(/\s/g, '');

/** @returns the nearest element that holds both. */
export function commonOf(one: Element, other: Element): Element {
  let node: Element | null = one;
  while (node && !isWithin(other, node)) node = parentOf(node);
  return node ?? document.documentElement;
}

/**
 * @param starts where the captions, values and controls of the other fields begin among the items.
 * @param lookUp the field that a caption names.
 * @param nameless controls without a caption that is known.
 * @returns the row of a field.
 */
export function rowOf(
  live: LiveField,
  target: Target,
  around: Element,
  scene: Scene,
  starts: readonly number[],
  lookUp: (text: string) => string | undefined,
  nameless: readonly Element[],
): Row {
  const { items, rangeOf } = scene;
  const { captionElement } = live;
  const [valueFrom, valueTo] = rangeOf(target.value);
  const [captionFrom, captionTo] = captionElement
    ? rangeOf(captionElement)
    : [valueFrom, valueFrom];
  const [aroundFrom, aroundTo] = rangeOf(around);
  const isShared = starts.some(
    (at) => at >= aroundFrom && at < aroundTo && !(at >= valueFrom && at < valueTo),
  );
  // "Confirm contact email" above the label of the next row, and below this value.
  const introducesOther = ({ text, box }: Item): boolean => {
    const named = lookUp(text);
    return named !== undefined && named !== live.field && !areLevel(box, boxOf(target.value));
  };
  const ends = (item: Item) => item.isHeading || beginsRow(item, live) || introducesOther(item);
  let [from, to] = [aroundFrom, aroundTo];
  const behind = Math.max(valueTo, captionTo);
  const next = Math.min(items.length, ...starts.filter((at) => at >= behind));
  if (isShared) {
    from = Math.min(valueFrom, captionFrom);
    to = Math.min(aroundTo, next);
    for (let at = behind; at < to; at++) if (ends(items[at] as Item)) to = at;
  }
  const isIn = (at: number, [first, end]: readonly [number, number]) => at >= first && at < end;
  const row: Row = { live, target, around, value: [], caption: [], others: [], isAlone: !isShared };
  // "<b>Email:</b> ada@partner.example": the value has no element of its own.
  const isBare = target.value === captionElement;
  // A label around its control; where it is the other way round, the caption is no part of the value.
  const isWrapped = captionElement !== null && isWithin(target.value, captionElement);
  items.forEach((item, at) => {
    const isValue = !isBare && isIn(at, [valueFrom, valueTo]);
    // What such a label says behind its control belongs to the value, unless it says nothing before it.
    const isBehind = isWrapped && valueFrom > captionFrom && at >= valueTo;
    const isCaption = isIn(at, [captionFrom, captionTo]) && !isBehind;
    if (isValue && (isWrapped || !isCaption)) row.value.push(item);
    else if (isCaption) row.caption.push(item);
    else if (isIn(at, [from, to])) (isBare ? row.value : row.others).push(item);
  });
  if (to >= behind)
    row.others.push(...below(row, items.slice(to, next), ends, nameless, next === items.length));
  return row;
}

/** What stands right below a row, outside the element that holds it, and names no other control. */
function below(
  row: Row,
  items: readonly Item[],
  ends: (item: Item) => boolean,
  nameless: readonly Element[],
  isLast: boolean,
): Item[] {
  const { live, target } = row;
  const isPlain = live.reading.source === 'text' && live.field !== 'support-plan';
  const found: Item[] = [];
  let box = boxAround([boxOfValue(row), ...row.caption.map((item) => item.box)]);
  for (const item of items) {
    const gap = apart(item.box, box);
    if (ends(item) || gap > BELOW || item.box.top < boxOf(target.value).top) break;
    // Below the last row stand the buttons of the form.
    if (item.offered || (item.pressed && isLast)) continue;
    const isOthers = nameless.some(
      (control) =>
        control !== live.element &&
        !isWithin(control, target.value) &&
        apart(item.box, boxOf(control)) <= gap,
    );
    if (isOthers) break;
    // In rows of text it may be the caption of the next one, which then has its value on its line; or a sentence.
    if (isPlain && (!isRow(row) || !isLone(item, items) || isSentence(item))) break;
    found.push(item);
    box = boxAround([box, item.box]);
  }
  return found;
}

/** A remark of no more words, without a full stop, is no sentence. */
const FEW = 6;

const isSentence = ({ text }: Item): boolean => wordsIn(text) > FEW || /[.。]$/.test(text);

/** Its value stands behind its caption, not below it. */
const isRow = ({ caption, value }: Row): boolean =>
  caption.some((one) => value.some((other) => areLevel(one.box, other.box)));

const isLone = (item: Item, items: readonly Item[]): boolean =>
  items.every((other) => other === item || !areLevel(other.box, item.box));

/** The caption of the next row, known or not: an element like this one's caption, and next to it. */
function beginsRow({ names, element }: Item, { captionElement }: LiveField): boolean {
  if (names) return true;
  if (!captionElement) return false;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (node.parentNode !== captionElement.parentNode) continue;
    return (
      node !== captionElement &&
      node.tagName === captionElement.tagName &&
      node.className === captionElement.className &&
      node.tagName !== 'SPAN'
    );
  }
  return false;
}

/** @returns where a row's value is painted, as one box. */
function boxOfValue({ value, target, live }: Row): Box {
  if (live.reading.source === 'control') return boxOf(target.value);
  const boxes = value.filter(({ kind }) => kind !== 'made').map(({ box }) => box);
  return boxes.length ? boxAround(boxes) : boxOf(target.value);
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** What is pressed in the value's place is no part of it, unless all of it is. */
function partsOf({ value, target, live }: Row): { parts: Item[]; pressed: Item[] } {
  const written = value.filter(({ offered }) => !offered || target.isGroup);
  // A picker's tags may be the options of a list of what is chosen.
  const own = written.length ? written : value;
  const isAll = own.every(({ pressed }) => pressed);
  if (isAll && live.reading.source === 'control') return { parts: own, pressed: [] };
  const parts = isAll ? own : own.filter(({ pressed }) => !pressed);
  return { parts, pressed: isAll ? [] : own.filter(({ pressed }) => pressed) };
}

const obstacle = (kind: Obstacle['kind'], text: string, pressed = false): Obstacle =>
  pressed ? { kind, text, pressed } : { kind, text };

/** @returns what is painted in the value's place and is not the value. */
export function comparedIn(row: Row, isRtl: boolean): Obstacle[] {
  const { reading } = row.live;
  const { parts, pressed } = partsOf(row);
  const found = pressed.map(({ text }) => obstacle('beside', text, true));
  const isField = parts.length > 0 && parts.every(({ kind }) => kind === 'box');
  if (!parts.length) return [...found, obstacle('unseen', '')];
  const opaque = parts.find(({ kind }) => kind === 'opaque');
  if (opaque) return [...found, obstacle('opaque', opaque.text)];
  const painted = joined(inReadingOrder(parts, isRtl));
  const [is, read] = [bare(painted), bare(reading.value)];
  if (is === read || (read.length > 280 && is.startsWith(read)))
    // Glued when it was read, and apart on the screen: "Cloud Solution ProviderExpired".
    return wordsIn(painted) > wordsIn(reading.value)
      ? [...found, obstacle('differs', painted)]
      : found;
  // Only a part of a phone number may stand elsewhere: the country's code.
  if (reading.field === 'phone' && is.length > 4 && read.endsWith(is)) return found;
  if (isField || !is.includes(read)) return [...found, obstacle('differs', painted)];
  const rest = painted.replace(reading.value, ' ').trim();
  return hasWord(rest) ? [...found, obstacle('beside', rest)] : found;
}

/**
 * @param floating what stands elsewhere in the document, and here on the screen.
 * @param isTaken tells what belongs to another row.
 * @returns what stands in the row and is neither the caption nor the value.
 */
export function besideIn(
  row: Row,
  scene: Scene,
  floating: readonly Item[],
  isTaken: (item: Item) => boolean,
): Obstacle[] {
  const { live, target, caption } = row;
  const box = boxOfValue(row);
  const band = boxAround([box, ...caption.map((item) => item.box)]);
  const close = target.isGroup
    ? []
    : scene.items.filter(
        (item) =>
          !row.others.includes(item) &&
          !row.value.includes(item) &&
          !caption.includes(item) &&
          !item.isHeading &&
          !item.names &&
          !isTaken(item) &&
          scene.paintOf(item.element).layer === scene.paintOf(target.value).layer &&
          (isBehind(item.box, box) || isBehind(item.box, band) || isOver(item.box, box)),
      );
  const digits = live.reading.value.replace(/\D/g, '');
  // "+886", "Taiwan (+886)": it was read as the beginning of the number.
  const isDialCode = ({ text }: Item) =>
    live.field === 'phone' &&
    /^[^\d@]*\+?\d{1,4}\W*$/.test(text) &&
    digits.startsWith(text.replace(/\D/g, ''));
  const key = bare(live.reading.caption);
  const beside = [
    // A style sheet may add to a caption, and a badge may stand in its label.
    ...caption.filter(({ text }) => !key.includes(bare(text))),
    ...row.others.filter((item) => (!item.isHeading || areLevel(item.box, box)) && !isTaken(item)),
    ...close,
    ...floating.filter(
      (item) => isBehind(item.box, box) || isOver(item.box, box) || isUnder(item.box, box),
    ),
  ]
    .filter((item) => !(item.offered && target.isGroup) && !isOfList(item, live.element))
    .filter((item) => !isDialCode(item) && !isMark(item, live));
  return paragraphsOf(beside).map((item) =>
    item.kind === 'opaque'
      ? obstacle('opaque', item.text)
      : obstacle(
          areLevel(item.box, box) || (item.pressed && row.isAlone) || isAlert(item)
            ? 'beside'
            : 'near',
          item.text,
          item.pressed && !isTag(item, box),
        ),
  );
}

/** What is chosen already, and can be taken away: it has a cross, or stands where the value begins. */
const isTag = ({ text, box }: Item, value: Box): boolean =>
  text.length > 1 &&
  (/[×✕]/.test(text) || (areLevel(box, value) && Math.abs(value.left - box.right) < NEXT_TO));

const isAlert = ({ element }: Item): boolean => element.closest('[role=alert]') !== null;

/** "(required)" behind a caption leaves it what it is, in any language. */
const isMark = ({ text }: Item, { reading }: LiveField): boolean =>
  captionKey(`${reading.caption} ${text}`) === captionKey(reading.caption) ||
  captionKey(`${reading.caption} (${text})`) === captionKey(reading.caption);

/** What the field unfolds to choose from, as long as that is unfolded. */
function isOfList({ offered, element }: Item, control: Element): boolean {
  const list = offered && element.closest('[role=listbox],[role=menu],[role=tree],[role=grid]');
  return (
    Boolean(list) && (control.getAttribute('aria-expanded') === 'true' || isPlaced(list as Element))
  );
}

const isBehind = (item: Box, box: Box): boolean =>
  areLevel(item, box) &&
  ((item.left >= box.right - 2 && item.left - box.right < CLOSE) ||
    (item.right <= box.left + 2 && box.left - item.right < 4));

/** Right below it, and no further to the right than it begins or ends. */
const isUnder = (item: Box, box: Box): boolean =>
  item.top >= box.bottom - 4 &&
  item.top - box.bottom < BELOW &&
  item.left < box.right &&
  item.right > box.left;
