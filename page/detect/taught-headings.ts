/** Headings that a user taught: left in the frames of the portals only where there are any. */

import { labelsNow, TAUGHT_HEADING } from '../../messages/taught-labels';
import type { Root } from '../dom';

/** @returns whether a root says the words of one, wherever they stand. */
export function saysTaught(root: Root): boolean {
  const labels = labelsNow();
  if (!labels) return false;
  const { textContent } = root instanceof Document ? root.documentElement : root;
  return labels.some(([text, name]) => name === TAUGHT_HEADING && textContent?.includes(text));
}
