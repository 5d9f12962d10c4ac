const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** @returns how long ago something was, in the language's words: "now", "12s ago", "2h ago". */
export function ago(at: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'narrow' });
  // A clock that was set back must not tell the future.
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  const [unit, length] = UNITS.find(([, each]) => seconds >= each) ?? ['second', 1];
  // The last seconds are now: nobody wants to see them counted.
  return format.format(seconds < 10 ? 0 : -Math.floor(seconds / length), unit);
}

/** @returns how far off something is, or was, in the language's words: "in 40 min.", "2 hr. ago". */
export function until(at: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { style: 'short' });
  const seconds = Math.abs(at - now) / 1000;
  // Two days in hours still say something; below a minute nobody counts.
  const [unit, length] =
    seconds < 3570
      ? (['minute', 60] as const)
      : seconds < 172_800
        ? (['hour', 3600] as const)
        : (['day', 86_400] as const);
  const amount = Math.max(1, Math.round(seconds / length));
  return format.format(at > now ? amount : -amount, unit);
}
