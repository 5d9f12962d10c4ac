/** What a document without the form shows around the frames in it, one of which may hold the form, and over them. */

import {
  type AroundFrame,
  EVERYWHERE,
  LONGEST_OBSTACLE,
  MOST_AROUND,
  type Obstacle,
  type Position,
} from '../../request/obstacle';
import { boxOf, closestDeep, isShown, isWithin, parentOf, type Root, styleOf } from '../dom';
import { CONTAINER, type LookUp } from '../read/live-form';
import { isOfShell, itemsAround } from './around';
import { spokenIn } from './closed';
import { canBeCleared, hitsAt, opaqueIn, placedBeside } from './hit';
import { areApart, type Box, ENDLESS, FAINT, meet } from './paint';
import { type Scene, sceneOf, textIn } from './scene';

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
 * @param shorten limits the obstacles to as many as are reported.
 * @param isQuick see `itemsAround`.
 */
export const framesIn = (
  scene: Scene,
  roots: readonly Root[],
  nameOf: LookUp,
  shorten: (obstacles: readonly Obstacle[]) => Obstacle[],
  isQuick: boolean,
): AroundFrame[] => {
  const frames = roots.flatMap((root) => [...root.querySelectorAll('iframe')]).filter(isShown);
  const told = frames.slice(0, MOST_AROUND - 1).map((frame) => {
    const region = closestDeep(frame, CONTAINER) ?? document.body;
    const { items: all } = region === document.body ? scene : sceneOf(region, new Set());
    const items = all.filter(({ element }) => !isOfShell(element, region));
    const around = itemsAround(region, roots, nameOf, isQuick);
    const covers = coversOf(frame, scene);
    return {
      address: frame.src.split('#')[0]?.slice(0, LONGEST_OBSTACLE) ?? '',
      obstacles: shorten(spokenIn({ ...around, items: [...items, ...around.items] }, nameOf)),
      covers: covers.length > MOST_AROUND ? UNTOLD : covers,
    };
  });
  // What is not told must not count as nothing.
  return frames.length > told.length
    ? [...told, { address: '', obstacles: [], covers: UNTOLD }]
    : told;
};

/** Letters that are drawn smaller than this share of their size are hard to read. */
const LEAST_SCALE = 0.4;

const UNTOLD: AroundFrame['covers'] = [{ position: EVERYWHERE, text: '' }];

/** What lies over a frame, and where in its window. */
function coversOf(frame: HTMLIFrameElement, { items, paintOf }: Scene): AroundFrame['covers'] {
  const around = boxOf(frame);
  const whole: Position = [0, 0, Math.round(around.width), Math.round(around.height)];
  const own = paintOf(frame);
  if (own.opacity < FAINT || own.isGone || own.isSpoilt || isShrunk(frame))
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
  const inWindow = (box: Box): Position =>
    positionOf({
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    });
  const over = [...boxes].flatMap(([element, box]) => {
    const shared = meet(box, around);
    const isOver =
      !areApart(box, around) &&
      !liesBelow(element, frame, shared) &&
      !canBeCleared(frame, shared, element, paintOf);
    if (!isOver) return [];
    return [{ position: inWindow(shared), text: textIn(element).slice(0, LONGEST_OBSTACLE) }];
  });
  return [
    ...over,
    ...cutFrom(around, meet(own.cut, reachable(frame))).map((box) => ({
      position: inWindow(box),
      text: '',
    })),
  ];
}

/** @returns the parts of a box that an element around it cuts off. */
const cutFrom = (box: Box, { left, top, right, bottom }: Box): Box[] =>
  [{ right: left }, { bottom: top }, { left: right }, { top: bottom }]
    .map((edge) => meet(box, { ...ENDLESS, ...edge }))
    .filter((part) => part.right - part.left > 1 && part.bottom - part.top > 1);

/** What stands left of the page or above it cannot be scrolled to, unless something around it is scrolled already. */
function reachable(frame: Element): Box {
  for (let node = parentOf(frame); node; node = parentOf(node))
    if (node.scrollLeft || node.scrollTop) return ENDLESS;
  return styleOf(document.documentElement).direction === 'rtl'
    ? ENDLESS
    : { ...ENDLESS, left: -scrollX, top: -scrollY };
}

/** Drawn much smaller than it is, or turned so that it shows its edge. */
const isShrunk = (frame: HTMLIFrameElement): boolean => {
  const { width, height } = boxOf(frame);
  return width < frame.offsetWidth * LEAST_SCALE || height < frame.offsetHeight * LEAST_SCALE;
};

/** Where it lets the mouse through nobody can tell: then it lies above. */
function liesBelow(element: Element, frame: Element, { left, top, right, bottom }: Box): boolean {
  for (const hit of hitsAt((left + right) / 2, (top + bottom) / 2)) {
    if (hit === frame) return styleOf(element).pointerEvents !== 'none';
    if (isWithin(hit, element) || isWithin(element, hit)) return false;
  }
  return false;
}
