/**
 * Where what proves is left for the reader of its frame. It is a script of its own, put into a frame only when the readings
 * alone would be right: most forms are read for a long time before they are. It lives in the extension's isolated world;
 * the page's own scripts cannot see it.
 */

import { PROVER } from '../../messages/registry';
import type { prover } from './prover';

type MakeProver = typeof prover;

const KEY = Symbol.for(PROVER);
type World = typeof globalThis & { [KEY]?: MakeProver };

/** @returns what makes a prover, or undefined before it has been put into this frame. */
export const leftProver = (): MakeProver | undefined => (globalThis as World)[KEY];

/** Called by the script that proves. */
export const leaveProver = (make: MakeProver): void => {
  (globalThis as World)[KEY] = make;
};
