/** Time zones as Microsoft's lists name them, "(UTC+01:00) Amsterdam, Berlin", compared with an IANA name. */

import { foldText } from '../text/fold';

/** @returns minutes east of UTC; null for a zone that the browser does not know. */
function offsetOf(zone: string, at: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
    return name === 'GMT' ? 0 : minutesIn(name ?? '');
  } catch {
    // RangeError: a profile may name any zone, and of an unknown one nothing is claimed.
    return null;
  }
}

const OFFSET = /(?:UTC|GMT)\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?(?!\d)/iu;

function minutesIn(text: string): number | null {
  const [, side, hours, minutes = '0'] = OFFSET.exec(text) ?? [];
  if (!side || !hours) return null;
  return (side === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The lists name the offset of the standard time, all year.
 * @param shown what the form shows.
 * @param zone an IANA name.
 * @param now in milliseconds since 1970.
 * @returns null where it cannot be told: no offset is shown, or one with and without summer time share it.
 */
export function compareZone(shown: string, zone: string, now: number): 'ok' | 'differs' | null {
  const text = shown.normalize('NFKC');
  const [, city = zone] = /([^/]+)$/.exec(zone) ?? [];
  const isNamed = foldText(text).includes(foldText(city.replaceAll('_', ' ')));
  const at = /\((?:UTC|GMT)\)/i.test(text) ? 0 : minutesIn(text);
  const year = new Date(now).getUTCFullYear();
  const offsets = [0, 6].map((month) => offsetOf(zone, Date.UTC(year, month, 1)));
  const [first, second] = offsets;
  if (at === null || first == null || second == null) return null;
  if (first === second) return at === first ? 'ok' : 'differs';
  if (at === Math.min(first, second)) return isNamed ? 'ok' : null;
  return at === Math.max(first, second) ? null : 'differs';
}
