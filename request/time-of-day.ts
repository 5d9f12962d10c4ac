/** Formats a time for people. */

const WEEK = 6 * 24 * 3_600_000;

/**
 * @param at what to tell, in milliseconds since 1970.
 * @param language as the browser names it.
 * @returns the hour; with the day of the week on another day, and with the date where a week has several such days.
 */
export function timeOf(at: number, now: number, language: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const isNear = Math.abs(at - now) < WEEK;
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(isToday ? {} : isNear ? { weekday: 'short' } : DATE),
  }).format(at);
}

const DATE = { year: 'numeric', month: 'short', day: 'numeric' } as const;
