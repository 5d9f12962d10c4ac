/** Whether the text painted before a value names the same field as the reading. */

import type { Obstacle } from '../../request/obstacle';
import { boxOf, isWithin, parentOf } from '../dom';
import { apart, areLevel, isOver } from './lines';
import type { Box } from './paint';
import type { Row } from './row';
import type { Item, Scene } from './scene';
import { captionKey } from './tools';

/** A caption stands no further above its field, and no further before it; in pixels. */
const FAR_ABOVE = 60;
const FAR_BEFORE = 320;
/** A value may be indented: a short caption above it ends before it begins. */
const INDENT = 24;
/** Of a taller box the caption is next to the first lines. */
const TALL = 60;

/** Longer than this it is a sentence. */
const LONGEST = 60;

/** What a page says of its own doings: "Saved", "Checked just now". */
const NEWS = '[role=status],[role=log]';

interface Near {
  item: Item;
  distance: number;
}

/**
 * @param isValue tells which items are other fields' values.
 * @param ownerOf the row whose caption an item is.
 * @returns the caption on the screen where it is not that of the field; null where it is, or where none stands.
 */
export function misnamed(
  { live, target, caption }: Row,
  scene: Scene,
  isRtl: boolean,
  lookUp: (text: string) => string | undefined,
  isValue: (item: Item) => boolean,
  ownerOf: (item: Item) => Row | undefined,
): Obstacle | null {
  const box = valueBox({ live, target });
  // A label that floats within the box.
  if (caption.some((item) => isOver(item.box, box))) return null;
  // Where the field's own caption is not on the screen, anything may be what the user takes for it.
  const isOpen = caption.length === 0;
  const candidates = scene.items.filter(
    (item) =>
      (isOpen
        ? item.kind !== 'opaque'
        : item.kind === 'text' &&
          !item.pressed &&
          !item.offered &&
          item.text.length <= LONGEST &&
          !item.element.closest(NEWS)) &&
      !(live.field === 'phone' && isDialCode(item.text)) &&
      !isValue(item) &&
      !isOthersBelow(item, caption, box, ownerOf(item)) &&
      !isWithin(item.element, live.element),
  );
  const before = nearest(candidates, (item) => gapBefore(item.box, box, isRtl));
  const above = nearest(candidates, (item) => gapAbove(item.box, box));
  const near = [before, above].filter((one) => one !== null);
  const isOwn = ({ item }: Near) =>
    caption.includes(item) || says(item, live.field, live.reading.caption, lookUp);
  if (!near.length || near.some(isOwn)) return null;
  // What heads a part of the form names no field.
  const [first] = near
    .filter(({ item }) => isOpen || !item.isHeading)
    .sort((a, b) => a.distance - b.distance);
  if (!first) return null;
  // Where the caption is on the screen, further away, a text nearby may be a hint to the field before.
  if (caption.length > 0 && !before && lookUp(first.item.text) === undefined && !first.item.names)
    return null;
  return { kind: 'named', text: first.item.text };
}

const valueBox = ({ live, target }: Pick<Row, 'live' | 'target'>): Box =>
  boxOf(target.isGroup ? live.element : target.value);

/** Captions stand below their boxes: the one above this box is nearer to its own, and this box nearer to its own caption. */
function isOthersBelow(
  item: Item,
  caption: readonly Item[],
  box: Box,
  owner: Row | undefined,
): boolean {
  if (!owner || caption.includes(item)) return false;
  const above = apart(item.box, box);
  return (
    apart(item.box, valueBox(owner)) < above && caption.some((own) => apart(own.box, box) < above)
  );
}

/** What stands before a phone number as its country's code is a part of the number. */
const isDialCode = (text: string): boolean => /^\(?\+\d{1,4}\)?$/.test(text.trim());

function nearest(items: readonly Item[], gapOf: (item: Item) => number | null): Near | null {
  let best: Near | null = null;
  for (const item of items) {
    const distance = gapOf(item);
    if (distance !== null && (!best || distance < best.distance)) best = { item, distance };
  }
  return best;
}

function gapBefore(item: Box, box: Box, isRtl: boolean): number | null {
  const { left, right, top, bottom } = box;
  if (!areLevel(item, { left, right, top, bottom: Math.min(bottom, top + TALL) })) return null;
  const gap = isRtl ? item.left - box.right : box.left - item.right;
  return gap >= -4 && gap <= FAR_BEFORE ? gap : null;
}

function gapAbove(item: Box, box: Box): number | null {
  const gap = box.top - item.bottom;
  const shared = Math.min(item.right, box.right) - Math.max(item.left, box.left);
  return gap >= -6 && gap <= FAR_ABOVE && shared > -INDENT ? gap : null;
}

/** The text, or what it is a part of, is a caption of the field. */
function says(
  { element, text }: Item,
  field: string,
  caption: string,
  lookUp: (text: string) => string | undefined,
): boolean {
  const key = captionKey(caption);
  const is = (said: string) => captionKey(said) === key || lookUp(said) === field;
  if (is(text)) return true;
  let node: Element | null = element;
  for (let climb = 0; node && climb < 3; climb++) {
    const said = (node.textContent ?? '').slice(0, 200);
    if (said.length > 120) return false;
    if (is(said.trim())) return true;
    node = parentOf(node);
  }
  return false;
}
