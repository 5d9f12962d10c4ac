/** Which requests of the log are to be forgotten. */

import type { LoggedRequest } from './logged';

const DAY = 24 * 3_600_000;

const USUAL_DAYS = 90;

/** @returns for how many days requests are kept; the usual where what is stored is no such number. */
export const daysIn = (stored: unknown): number =>
  Number.isInteger(stored) && Number(stored) >= 1 ? Number(stored) : USUAL_DAYS;

/** When each request was first found to be too old, by its id. */
export type Expired = Readonly<Record<string, number>>;

/**
 * A request goes when it was found too old twice, a day or more apart: a clock that is wrong for an hour must not
 * empty the log.
 * @param days how long requests are kept.
 * @param most how long open ones are kept, which outlive their age; where an organization sets a limit, no longer than that.
 * @param expired what this found the time before; null: what is too old goes at once.
 * @returns the ids to forget, and what to hand in the next time.
 */
export function forgetAfter(
  requests: readonly (Pick<LoggedRequest, 'id' | 'at'> & { isOpen?: boolean })[],
  { days, most = days }: { days: number; most?: number },
  expired: Expired | null,
  now: number,
): { forget: string[]; expired: Expired } {
  const old = requests
    .filter(({ at, isOpen }) => at < now - (isOpen ? most : days) * DAY)
    .map(({ id }) => id);
  if (expired === null) return { forget: old, expired: {} };
  const since = old.map((id): [id: string, at: number] => {
    const before = Object.hasOwn(expired, id) ? expired[id] : undefined;
    // A clock that was set back starts again.
    return [id, typeof before === 'number' ? Math.min(before, now) : now];
  });
  const isDue = ([, at]: [string, number]) => at <= now - DAY;
  return {
    forget: since.filter(isDue).map(([id]) => id),
    expired: Object.fromEntries(since.filter((one) => !isDue(one))),
  };
}
