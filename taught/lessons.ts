/** What counts of all that was taught: the organization's first, and the user's own where it does not contradict. Pure. */

import type { Taught } from './taught';
import { readTaught } from './taught';

/** One thing taught, with who taught it. */
export type Lesson = Taught & { by: 'organization' | 'you' };

/**
 * @param policy what the organization distributes.
 * @param own what the user taught on this computer.
 */
export function lessonsOf(policy: readonly Taught[], own: readonly Taught[]): Lesson[] {
  const { taught } = readTaught([...policy, ...own]);
  const theirs = new Set(policy.map((one) => JSON.stringify(one)));
  return taught.map((one) => ({
    ...one,
    by: theirs.has(JSON.stringify(one)) ? 'organization' : 'you',
  }));
}
