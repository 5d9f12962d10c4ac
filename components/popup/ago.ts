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
