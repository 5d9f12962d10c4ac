/** Noticing what changes without a sign of it: no event, no change of the document. */

import { isShown } from './dom';
import { isInBackground } from './in-background';
import { valueOf } from './value';

const EVERY = 1000;

/**
 * Compares the form's controls with those of a second before, by value and by being shown. A portal's script fills
 * fields in by itself, a style sheet hides a step, and a page may keep the user's events to itself; a stale "ready"
 * would be a false one.
 * @param controls what to look at.
 * @param onChange called when one of them has changed.
 * @param signal ends it.
 */
export function glance(
  controls: () => readonly Element[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  const values = () =>
    controls()
      .map((control) => (isShown(control) ? Object.values(valueOf(control)).join() : ''))
      .join('\n');
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
