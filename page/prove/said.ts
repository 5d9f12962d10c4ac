/** What a page says of the value of a field, wherever it says it. */

import type { Obstacle } from '../../request/obstacle';
import { bare, type Row } from './row';
import type { Scene } from './scene';

/** A shorter value may be a part of any word. */
const LONG = 8;

/**
 * @returns what a page says of a value wherever it says it: by a message that quotes it, or by a mark that only machines
 *   hear.
 */
export function saidOf({ live, value }: Row, { items }: Scene): Obstacle[] {
  const said = bare(live.reading.value);
  const quoting = items.filter(
    (item) =>
      said.length >= LONG &&
      item.element.closest('[role=alert],[role=status]') &&
      !value.includes(item) &&
      bare(item.text) !== said &&
      bare(item.text).includes(said),
  );
  const isInvalid = live.element.getAttribute('aria-invalid') === 'true';
  return [...quoting.map(({ text }) => text), ...(isInvalid ? ['aria-invalid'] : [])].map(
    (text) => ({ kind: 'beside', text }),
  );
}
