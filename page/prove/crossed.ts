/** Values that are crossed out by something else than a decoration of their text. */

import { boxOf, styleOf } from '../dom';
import { type Box, meet } from './paint';

/** A line is no higher, in pixels. */
const LINE = 4;

/**
 * @param value the element that shows a value.
 * @param box where its letters are.
 * @returns whether a line goes through them: an element, one of a style sheet, or a background.
 */
export function isCrossedOut(value: Element, box: Box): boolean {
  return (
    [value, ...[...value.querySelectorAll('*')].slice(0, 20)].some(
      (element) => isLine(element, box) || drawsLine(element),
    ) ||
    (value.parentElement !== null && isNear(boxOf(value.parentElement), box)
      ? drawsLine(value.parentElement)
      : false)
  );
}

const isNear = (around: Box, box: Box): boolean =>
  around.bottom - around.top < (box.bottom - box.top) * 2;

/** It is low, lies over the middle of the letters, and along most of them. */
export function isLine(element: Element, box: Box): boolean {
  const line = boxOf(element);
  if (line.height > LINE || element.textContent?.trim()) return false;
  const { left, right, top, bottom } = meet(line, box);
  const middle = (top + bottom) / 2 - box.top;
  const height = box.bottom - box.top;
  return (
    line.height > 0 &&
    (right - left) * 2 > box.right - box.left &&
    middle > height * 0.3 &&
    middle < height * 0.7 &&
    /[1-9]/.test(styleOf(element).backgroundColor + styleOf(element).borderTopWidth)
  );
}

function drawsLine(element: Element): boolean {
  const { backgroundImage, backgroundSize, backgroundPosition } = styleOf(element);
  const isLow =
    /(?:^| )[1-4](?:\.\d+)?px$/.test(backgroundSize) && / 50%$/.test(backgroundPosition);
  // What is thin in some places and not in others is a line as well.
  const isStriped =
    backgroundSize === 'auto' && /, 0\)/.test(backgroundImage) && /%|px/.test(backgroundImage);
  if (backgroundImage.includes('gradient') && (isLow || isStriped)) return true;
  return ['::before', '::after'].some((part) => {
    const style = getComputedStyle(element, part);
    if (style.content !== '""' || style.position !== 'absolute') return false;
    const height = parseFloat(style.height) + parseFloat(style.borderTopWidth);
    const share = parseFloat(style.top) / (boxOf(element).height || 1);
    return (
      height > 0 &&
      height <= LINE &&
      parseFloat(style.width) * 2 > boxOf(element).width &&
      share > 0.3 &&
      share < 0.7
    );
  });
}
