/** Whether a text is where users expect a control's caption: next to it or above it, with no other control between. */

import { boxOf } from '../dom';

/** How far above or below its control a caption may stand, in CSS pixels. */
const FAR_ABOVE = 150;
const FAR_BELOW = 30;
/** Rectangles that touch overlap by rounding. */
const SLACK = 8;

/** A page of more controls is not searched for what stands between a caption and its own. */
const MOST = 300;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Asks where captions stand; one for each reading, for it keeps the controls' places. */
export type Beside = (caption: Element | Range, control: Element) => boolean;

/** @returns the test for a page with these controls. */
export function besideAmong(controls: readonly Element[]): Beside {
  const boxes = new Map<Element, DOMRect>();
  const rectOf = (control: Element): DOMRect => {
    const box = boxes.get(control) ?? boxOf(control);
    boxes.set(control, box);
    return box;
  };
  return (caption, control) => {
    const text = caption.getBoundingClientRect();
    const box = rectOf(control);
    // What has no place, as a box whose look is drawn around it, tells nothing.
    if (!text.width || !box.width) return true;
    const gap = gapBetween(text, box);
    if (!gap) return false;
    return (
      controls.length > MOST ||
      !controls.some(
        (other) =>
          other !== control &&
          !other.contains(control) &&
          !control.contains(other) &&
          !(caption instanceof Element && caption.contains(other)) &&
          overlap(rectOf(other), gap),
      )
    );
  };
}

/** @returns the rectangle between a caption and its control, empty where they touch; null where they do not stand together. */
function gapBetween(text: Box, box: Box): Box | null {
  const isOneLine = across(text.top, text.bottom, box.top, box.bottom) > 0.3 * shorter(text, box);
  const shared = across(text.left, text.right, box.left, box.right);
  // Around or over the control.
  if (isOneLine && shared > 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  if (isOneLine) {
    const top = Math.max(text.top, box.top);
    const bottom = Math.min(text.bottom, box.bottom);
    return text.right <= box.left
      ? { left: text.right, top, right: box.left, bottom }
      : { left: box.right, top, right: text.left, bottom };
  }
  const isAbove = text.bottom <= box.top + SLACK;
  const distance = isAbove ? box.top - text.bottom : text.top - box.bottom;
  // Most of the one stands above the other; what begins before it is a caption to the left of another.
  const isOneColumn = shared > 0.5 * Math.min(text.right - text.left, box.right - box.left);
  if (!isOneColumn || distance > (isAbove ? FAR_ABOVE : FAR_BELOW)) return null;
  const left = Math.max(text.left, box.left);
  const right = Math.min(text.right, box.right);
  return isAbove
    ? { left, top: text.bottom, right, bottom: box.top }
    : { left, top: box.bottom, right, bottom: text.top };
}

const across = (a1: number, a2: number, b1: number, b2: number): number =>
  Math.min(a2, b2) - Math.max(a1, b1);

const shorter = (a: Box, b: Box): number => Math.min(a.bottom - a.top, b.bottom - b.top);

const overlap = (a: Box, b: Box): boolean =>
  across(a.left, a.right, b.left, b.right) > 1 && across(a.top, a.bottom, b.top, b.bottom) > 1;
