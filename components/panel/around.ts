/**
 * What looks at the page around the panel and watches presses is a script of its own: the panel is drawn without it, and
 * asks for it then. Both are in the extension's isolated world, where no script of the page reaches this.
 */

import type { watchPresses } from './around/watch-presses';
import type { watchSurroundings } from './around/watch-surroundings';

export interface Around {
  watchSurroundings: typeof watchSurroundings;
  watchPresses: typeof watchPresses;
}

const KEY = Symbol.for('onbehalf.around');
type World = typeof globalThis & { [KEY]?: (around: Around) => void };

/** @param arrived called once the script has come. */
export function awaitAround(arrived: (around: Around) => void): void {
  (globalThis as World)[KEY] = arrived;
}

/** Called by that script; a second one changes nothing. */
export function giveAround(around: Around): void {
  const world = globalThis as World;
  world[KEY]?.(around);
  delete world[KEY];
}
