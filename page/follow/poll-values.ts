/** Notices changes that cause neither an event nor a mutation of the document. */

import { valueOf } from '../read/value';
import { isPainted, type Known } from '../read/visibility';
import { afterDrawing } from './after-drawing';
import { isInBackground } from './in-background';

const EVERY = 1000;

export type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Changeable {
  /** Fields that were read: value and whether they are in sight are compared. */
  fields: readonly Element[];
  /** Boxes that were empty: only checked for content. */
  boxes: readonly Box[];
  /** Elements that were out of sight: a style sheet may bring them there. */
  unseen: readonly Element[];
}

/**
 * Compares the form's controls once a second, by value and by whether they are in sight. A portal's script may fill in
 * fields, a style sheet may hide a step or move a pane, and a page may stop the user's events from bubbling; a stale
 * "ready" would be a false one.
 * @param changeable what to look at.
 * @param onChange called when one of them has changed.
 * @param signal ends it.
 */
export function pollValues(
  changeable: () => Changeable,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const values = () => {
    const { fields, boxes, unseen } = changeable();
    const sight: Known = new Map();
    const isSeen = (element: Element) => isPainted(element, sight);
    return [
      ...fields.map((field) => (isSeen(field) ? Object.values(valueOf(field)).join() : '')),
      ...boxes.map(({ value }) => value),
      ...unseen.map(isSeen),
    ].join('\n');
  };
  let before = '';
  const compare = () => {
    const now = values();
    if (now === before) return;
    before = now;
    onChange();
  };
  const timer = setInterval(() => {
    if (!isInBackground()) afterDrawing(compare);
  }, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
