/** How many random cases each property gets, and how long one may take. */

import fc from 'fast-check';
import { amount } from '../tools/amounts.ts';

const ALL = amount('cases');
/** The same every time in `npm test`: a test that fails now and then hides more than it finds. */
const SEED = process.env.ONBEHALF_SEED ? Number(process.env.ONBEHALF_SEED) : 20_200_630;

/**
 * Generous: an honest case takes well below a millisecond, a regular expression that backtracks takes minutes. Time of
 * this thread alone, so that a busy machine does not count.
 */
const MOST_MS = 400;

/** How the cases are shared out; the sum is one or more. */
export const SHARES = {
  domain: 0.2,
  link: 0.14,
  profile: 0.12,
  customers: 0.08,
  policy: 0.1,
  message: 0.12,
  text: 0.14,
  request: 0.12,
  report: 0.2,
  clock: 0.06,
  stored: 0.1,
} as const;

/**
 * Tests that something holds for random input.
 * @param share which of the shares it gets.
 * @param part of the share, when several properties divide it.
 */
export function holds<T>(
  share: keyof typeof SHARES,
  part: number,
  arbitrary: fc.Arbitrary<T>,
  predicate: (value: T) => void,
): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      if (cost(() => predicate(value)) < MOST_MS) return;
      // Compiling and collecting garbage fall to some case or other, but not to the same one again and again.
      const again = Math.min(...[1, 2, 3].map(() => cost(() => predicate(value))));
      if (again >= MOST_MS) throw new Error(`takes ${Math.round(again)} ms`);
    }),
    { numRuns: Math.ceil(ALL * SHARES[share] * part), seed: SEED },
  );
}

/** Milliseconds of this thread's own time. */
function cost(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
