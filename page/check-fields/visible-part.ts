/** The part of an element that is inside its scrollers and the window. */

import { boxOf, isShown, parentOf, styleOf } from '../dom';

export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What clips an element does not change with each frame that is drawn, in milliseconds. */
const KEPT = 500;
const known = new WeakMap<Element, { at: number; clips: Element[] }>();

function clipsOf(element: Element): Element[] {
  const now = performance.now();
  const before = known.get(element);
  if (before && now - before.at < KEPT) return before.clips;
  const clips: Element[] = [];
  for (let up = parentOf(element); up && up !== document.body; up = parentOf(up)) {
    const { overflowX, overflowY } = styleOf(up);
    if (up !== document.documentElement && (overflowX !== 'visible' || overflowY !== 'visible'))
      clips.push(up);
  }
  known.set(element, { at: now, clips });
  return clips;
}

/**
 * @param range where the nodes are that are meant; left out: the whole element.
 * @returns null when nothing of it is in sight.
 */
export function visiblePart(element: Element, range?: Range): Part | null {
  if (!element.isConnected || !isShown(element)) return null;
  const box = range?.getBoundingClientRect() ?? boxOf(element);
  let { left, top, right, bottom } = box;
  for (const { left: l, top: t, right: r, bottom: b } of [
    ...clipsOf(element).map(boxOf),
    { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
  ]) {
    [left, top] = [Math.max(left, l), Math.max(top, t)];
    [right, bottom] = [Math.min(right, r), Math.min(bottom, b)];
  }
  const [width, height] = [right - left, bottom - top];
  return width > 1 && height > 1 ? { left, top, width, height } : null;
}
