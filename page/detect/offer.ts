/** Where the watcher and its closer look meet: in the extension's isolated world. */

import type { Root } from '../dom';

/** True when a form is in sight. */
export type FormDetector = (root: Root) => boolean;

const KEY = Symbol.for('onbehalf.detector');
type World = typeof globalThis & { [KEY]?: (look: FormDetector) => void };

/** @param taken called by the closer look, once it is there. */
export const awaitDetector = (taken: (look: FormDetector) => void): void => {
  (globalThis as World)[KEY] = taken;
};

/** Hands the closer look to the watcher of this frame. */
export const offerDetector = (look: FormDetector): void => (globalThis as World)[KEY]?.(look);
