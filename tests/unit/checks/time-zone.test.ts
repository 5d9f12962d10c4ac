import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeZone } from '../../../checks/time-zone';
import { compareZone } from '../../../request/time-zone';
import { PROFILE, reading } from '../request/builders';
import { saidBy, testsEveryReason } from './context';

const WINTER = Date.UTC(2026, 0, 15);
const SUMMER = Date.UTC(2026, 6, 15);

test.each([
  ['(UTC+08:00) Taipei', 'Asia/Taipei', 'ok'],
  ['(GMT+8) Perth', 'Asia/Taipei', 'ok'],
  ['（UTC＋08:00）台北', 'Asia/Taipei', 'ok'],
  ['(UTC+09:00) Osaka', 'Asia/Taipei', 'differs'],
  ['(UTC) Coordinated Universal Time', 'Asia/Taipei', 'differs'],
  ['(UTC+05:30) Chennai', 'Asia/Kolkata', 'ok'],
  ['(UTC-03:30) Newfoundland', 'America/Halifax', 'differs'],
  // Of the zones at one offset some have summer time.
  ['(UTC+01:00) Amsterdam, Berlin, Bern', 'Europe/Berlin', 'ok'],
  ['(UTC+01:00) West Central Africa', 'Europe/Berlin', null],
  ['(UTC+02:00) Cairo', 'Europe/Berlin', null],
  ['(UTC-05:00) Eastern Time', 'Europe/Berlin', 'differs'],
  // No offset is shown, or the zone is none.
  ['Taipei Standard Time', 'Asia/Taipei', null],
  ['8', 'Asia/Taipei', null],
  ['(UTC+08:00) Taipei', 'Nowhere/At all', null],
])('%j for %s: %s', (shown, zone, said) => {
  expect(compareZone(shown, zone, WINTER)).toBe(said);
  expect(compareZone(shown, zone, SUMMER)).toBe(said);
});

test('never throws, and never takes another offset for the own', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (shown, zone) => {
      const said = compareZone(shown, zone, WINTER);
      expect(['ok', 'differs', null]).toContain(said);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -11, max: 14 }), (hours) => {
      const shown = `(UTC${hours < 0 ? '-' : '+'}${Math.abs(hours)}:00) Somewhere`;
      expect(compareZone(shown, 'Asia/Taipei', WINTER)).toBe(hours === 8 ? 'ok' : 'differs');
    }),
  );
});

test("is compared with the profile's zone, or with the computer's where the profile says so", () => {
  const by = (zone?: string, timeZoneHere = 'Asia/Tokyo') =>
    saidBy(timeZone, [reading('time-zone', '(UTC+08:00) Taipei')], {
      profile: { ...PROFILE, timeZone: zone },
      timeZoneHere,
    });
  expect(by('Asia/Taipei')).toBe('ok ok');
  expect(by('computer')).toBe('differs differs');
  expect(by('computer', 'Asia/Singapore')).toBe('ok ok');
  expect(by()).toBeNull();
});

testsEveryReason(timeZone);
