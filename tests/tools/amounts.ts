/** How much of what takes long: a short form in `npm test`, the long one in `npm run test:long`. */

import { isLong } from './run-length.ts';

const AMOUNTS = {
  /** Random inputs of the fuzz tests together. */
  cases: { short: 5000, long: 100_000 },
  /** Pages full of secrets that are saved. */
  secrets: { short: 2000, long: 100_000 },
  /** How often the background's worker is stopped. */
  kills: { short: 6, long: 200 },
  /** Navigations in one tab; 40 elements are added after each. */
  navigations: { short: 12, long: 500 },
  /** Tabs that are open at once. */
  tabs: { short: 4, long: 30 },
  /** Changed pages of the drift test. */
  variants: { short: 100, long: 10_000 },
  /** Random forms that are read and proved. */
  forms: { short: 50, long: 3000 },
  /** Right pages that are made wrong. */
  wrong: { short: 60, long: 4000 },
} as const;

/**
 * @param what is counted; a variable of the environment such as `ONBEHALF_KILLS` says otherwise.
 * @returns how many there shall be.
 */
export const amount = (what: keyof typeof AMOUNTS): number =>
  Number(process.env[`ONBEHALF_${what.toUpperCase()}`]) || AMOUNTS[what][isLong ? 'long' : 'short'];
