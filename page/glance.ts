/** Noticing values that change without a sign of it: no event, no change of the document. */

import { isInBackground } from './in-background';
import { getRegistry } from './registry';
import { valueOf } from './value';

const EVERY = 1000;

/**
 * Compares the values of the fields that were read with those of a second before. A portal's script fills fields in
 * by itself, and a page may keep the user's events to itself; a stale "ready" would be a false one.
 * @param onChange called when one of them has changed.
 * @param signal ends it.
 */
export function glance(onChange: () => void, signal: AbortSignal): void {
  const values = () =>
    getRegistry()
      ?.found()
      .map(({ element }) => (element.isConnected ? valueOf(element).value : ''))
      .join('\n') ?? '';
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
