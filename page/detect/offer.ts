/** How the injected detector reaches the watcher: through a global of the extension's isolated world. */

import type { Root } from '../dom';

/** True when a form is in sight. */
export type FormDetector = (root: Root) => boolean;

const KEY = Symbol.for('onbehalf.detector');
type World = typeof globalThis & { [KEY]?: (detector: FormDetector) => void };

/** @param taken called with the detector once it has been injected. */
export const awaitDetector = (taken: (detector: FormDetector) => void): void => {
  (globalThis as World)[KEY] = taken;
};

/** Passes the detector to the watcher of this frame. */
export const offerDetector = (detector: FormDetector): void =>
  (globalThis as World)[KEY]?.(detector);
