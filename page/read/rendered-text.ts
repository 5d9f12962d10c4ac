/** Whether a text in the document is actually drawn where the user looks for it. */

import { textOf } from '../dom';
import { isTransparent, OFFERS } from './value';

/**
 * @param control an element that shows its value as text.
 * @returns false when some of that text is not drawn within the control: it stands elsewhere, has no size or colour, or is
 *   replaced by a closed shadow root. What the user sees there is then something else.
 */
export function isDrawn(control: Element): boolean {
  const skip = (part: Element) => part.matches(OFFERS);
  const around = control.getBoundingClientRect();
  const range = document.createRange();
  const isRendered = (text: Text): boolean => {
    if (!text.data.trim()) return true;
    range.selectNodeContents(text);
    const { width, height, left, right, top, bottom } = range.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      left < around.right &&
      right > around.left &&
      top < around.bottom &&
      bottom > around.top &&
      !(text.parentElement && isTransparent(text.parentElement))
    );
  };
  return textOf(control, skip, isRendered) === textOf(control, skip);
}
