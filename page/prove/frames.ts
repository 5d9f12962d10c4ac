/** What a document without the form shows around the frames in it, one of which may hold the form, and over them. */

import {
  type AroundFrame,
  EVERYWHERE,
  LONGEST_OBSTACLE,
  MOST_AROUND,
  type Obstacle,
  type Position,
} from '../../request/obstacle';
import { boxOf, closestDeep, isShown, type Root, styleOf } from '../dom';
import { CONTAINER, type LookUp } from '../read/live-form';
import { isOfShell, itemsAround } from './around';
import { spokenIn } from './closed';
import { canBeCleared, hitsAt, opaqueIn, placedBeside } from './hit';
import { areApart, type Box, FAINT, meet } from './paint';
import { isWithin, type Scene, sceneOf, textIn } from './scene';

/** @returns a box in whole pixels. */
export const positionOf = ({ left, top, right, bottom }: Box): Position => [
  Math.round(left),
  Math.round(top),
  Math.round(right),
  Math.round(bottom),
];

/**
 * @param scene all of the document.
 * @param roots where frames are looked for.
 * @param nameOf what a caption or a heading names.
 * @param shorten makes obstacles as few as are told.
 */
export const framesIn = (
  scene: Scene,
  roots: readonly Root[],
  nameOf: LookUp,
  shorten: (obstacles: readonly Obstacle[]) => Obstacle[],
): AroundFrame[] => {
  const frames = roots.flatMap((root) => [...root.querySelectorAll('iframe')]).filter(isShown);
  const told = frames.slice(0, MOST_AROUND - 1).map((frame) => {
    const region = closestDeep(frame, CONTAINER) ?? document.body;
    const items = sceneOf(region, new Set()).items.filter((item) => !isOfShell(item, region));
    const covers = coversOf(frame, scene);
    return {
      address: frame.src.split('#')[0]?.slice(0, LONGEST_OBSTACLE) ?? '',
      obstacles: shorten(spokenIn([...items, ...itemsAround(region, nameOf)], nameOf)),
      covers: covers.length > MOST_AROUND ? UNTOLD : covers,
    };
  });
  // What is not told must not count as nothing.
  return frames.length > told.length
    ? [...told, { address: '', obstacles: [], covers: UNTOLD }]
    : told;
};

const UNTOLD: AroundFrame['covers'] = [{ position: EVERYWHERE, text: '' }];

/** What lies over a frame, and where in its window. */
function coversOf(frame: HTMLIFrameElement, { items, paintOf }: Scene): AroundFrame['covers'] {
  const around = boxOf(frame);
  const whole: Position = [0, 0, Math.round(around.width), Math.round(around.height)];
  const own = paintOf(frame);
  if (own.opacity < FAINT || own.isSpoilt || own.style.clipPath !== 'none')
    return [{ position: whole, text: '' }];
  const { paddingLeft, paddingTop } = own.style;
  const left = around.left + frame.clientLeft + parseFloat(paddingLeft);
  const top = around.top + frame.clientTop + parseFloat(paddingTop);
  const boxes = new Map<Element, Box>();
  for (const { element, box, kind } of items)
    if (!isWithin(frame, element) && !areApart(box, around)) {
      const opaque = opaqueIn(element, frame, paintOf);
      if (opaque) boxes.set(opaque, boxOf(opaque));
      else if (kind !== 'opaque') boxes.set(element, box);
    }
  for (const element of placedBeside(frame)) {
    const opaque = opaqueIn(element, frame, paintOf);
    if (opaque) boxes.set(opaque, boxOf(opaque));
  }
  return [...boxes].flatMap(([element, box]) => {
    const over = meet(box, around);
    const isOver =
      !areApart(box, around) &&
      !liesBelow(element, frame, over) &&
      !canBeCleared(frame, over, element, paintOf);
    if (!isOver) return [];
    const position = positionOf({
      left: over.left - left,
      top: over.top - top,
      right: over.right - left,
      bottom: over.bottom - top,
    });
    return [{ position, text: textIn(element).slice(0, LONGEST_OBSTACLE) }];
  });
}

/** Where it lets the mouse through nobody can tell: then it lies above. */
function liesBelow(element: Element, frame: Element, { left, top, right, bottom }: Box): boolean {
  for (const hit of hitsAt((left + right) / 2, (top + bottom) / 2)) {
    if (hit === frame) return styleOf(element).pointerEvents !== 'none';
    if (isWithin(hit, element) || isWithin(element, hit)) return false;
  }
  return false;
}
