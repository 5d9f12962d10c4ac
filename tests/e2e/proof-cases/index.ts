/** Small forms for the proof, as vendors draw them: each right one must be ready, each wrong one must not. */

import { ALONE } from './alone.ts';
import { CLOSED } from './closed.ts';
import { EQUAL } from './equal.ts';
import { NAMED } from './named.ts';
import { PAINTED } from './painted.ts';
import type { ProofCase } from './parts.ts';

export const PROOF_CASES: Readonly<Record<string, readonly ProofCase[]>> = {
  painted: PAINTED,
  equal: EQUAL,
  named: NAMED,
  alone: ALONE,
  closed: CLOSED,
};
