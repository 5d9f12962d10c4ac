/** Noticing what changes without a sign of it: no event, no change of the document. */

import { isShown } from '../dom';
import { valueOf } from '../read/value';
import { isInBackground } from './in-background';

const EVERY = 1000;

export type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Changeable {
  /** What was read: its value counts, and that it is shown. */
  fields: readonly Element[];
  /** Boxes that had nothing to tell: they are only asked whether something is in them. */
  boxes: readonly Box[];
  /** What was not shown: a style sheet may show it. */
  unseen: readonly Element[];
}

/**
 * Compares the form's controls with those of a second before, by value and by being shown. A portal's script fills
 * fields in by itself, a style sheet hides a step, and a page may keep the user's events to itself; a stale "ready"
 * would be a false one.
 * @param changeable what to look at.
 * @param onChange called when one of them has changed.
 * @param signal ends it.
 */
export function glance(
  changeable: () => Changeable,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const values = () => {
    const { fields, boxes, unseen } = changeable();
    return [
      ...fields.map((field) => (isShown(field) ? Object.values(valueOf(field)).join() : '')),
      ...boxes.map(({ value }) => value),
      ...unseen.map(isShown),
    ].join('\n');
  };
  let before = '';
  const timer = setInterval(() => {
    if (isInBackground()) return;
    const now = values();
    if (now === before) return;
    before = now;
    onChange();
  }, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
