/** Clocks that jump: nothing is lost, nothing is told twice, and no text is absurd. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ago } from '../../components/popup/ago';
import { dueOf, type LoggedRequest, remindersOf } from '../../request/logged';
import { forgetAfter } from '../../request/retention';
import { timeOf } from '../../request/time-of-day';
import { holds } from './property';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** From the year 1970, where a computer without a battery wakes up, to 2300. */
const instant = fc.integer({ min: 0, max: 330 * 365 * DAY });
const LANGUAGES = ['en-US', 'zh-TW', 'ja', 'de', 'ar-EG', 'fa-IR'] as const;
const language = fc.constantFrom(...LANGUAGES);

const requestAt = (id: string, due: number | null, answeredAt: number | null = null) =>
  ({ id, due, answeredAt }) as LoggedRequest;
const log = fc
  .array(
    fc.record({
      due: fc.option(instant),
      answeredAt: fc.option(instant, { freq: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map(({ due, answeredAt }, n) => requestAt(String(n), due, answeredAt)));

describe('reminders', () => {
  test('are of the due time alone: whatever the clock did before, each is due or yet to come', () => {
    holds('clock', 0.25, fc.tuple(log, instant), ([requests, now]) => {
      const { due, next } = remindersOf(requests, now);
      const open = requests.filter((one) => one.due !== null && one.answeredAt === null);
      expect(due.map(({ id }) => id).sort()).toEqual(
        open.filter((one) => Number(one.due) <= now).map(({ id }) => id),
      );
      if (due.length < open.length) expect(next).toBeGreaterThan(now);
      else expect(next).toBeNull();
    });
  });

  test('come again as they were when the clock is put right', () => {
    holds('clock', 0.25, fc.tuple(log, instant, instant), ([requests, now, wrong]) => {
      const before = remindersOf(requests, now);
      remindersOf(requests, wrong);
      expect(remindersOf(requests, now)).toEqual(before);
    });
  });
});

const BUSINESS_DAY = {
  data: { response: { level: null, hours: null, holds: 'business-day' as const } },
};

describe('the time of the first response', () => {
  test('is after the request, within a weekend, at the same hour, never on one', () => {
    holds('clock', 0.25, instant, (at) => {
      const due = Number(dueOf(BUSINESS_DAY, at).due);
      expect(due - at).toBeGreaterThanOrEqual(DAY - 2 * HOUR);
      expect(due - at).toBeLessThanOrEqual(3 * DAY + 2 * HOUR);
      expect([0, 6]).not.toContain(new Date(due).getDay());
    });
  });

  test('keeps its hour over a change to summer time and back', () => {
    const before = process.env.TZ;
    try {
      process.env.TZ = 'Europe/Berlin';
      for (const month of [2, 9]) {
        for (let day = 20; day <= 31; day += 1) {
          const at = new Date(2026, month, day, 15, 30);
          const due = new Date(Number(dueOf(BUSINESS_DAY, at.getTime()).due));
          expect([due.getHours(), due.getMinutes()]).toEqual([15, 30]);
        }
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('what is told', () => {
  /** "-5", "in 3 days" of something that was read, and what no clock can make sense of. */
  const absurd = /[-−]\d|\bin \d|NaN|Invalid|undefined|Infinity/;

  test('how long ago something was is never negative, in the future or no number', () => {
    holds('clock', 0.5, fc.tuple(instant, instant, language), ([at, now, spoken]) => {
      const said = ago(at, now, spoken);
      expect(said).not.toBe('');
      expect(said).not.toMatch(absurd);
      if (at >= now) expect(said).toBe(ago(now, now, spoken));
    });
  });

  test('a time of day says its date where the weekday alone would mislead', () => {
    holds('clock', 0.5, fc.tuple(instant, instant, language), ([at, now, spoken]) => {
      const said = timeOf(at, now, spoken);
      expect(said).not.toMatch(/NaN|Invalid|undefined/);
      const year = new Intl.DateTimeFormat(spoken, { year: 'numeric' }).format(at);
      const digits = /\p{N}+/u.exec(year)?.[0] ?? year;
      if (Math.abs(at - now) > 7 * DAY) expect(said).toContain(digits);
    });
    const noon = new Date(2026, 6, 3, 12).getTime();
    expect(timeOf(noon + 2 * HOUR, noon, 'en-GB')).toBe('14:00');
    expect(timeOf(noon + 26 * HOUR, noon, 'en-GB')).toBe('Sat 14:00');
    expect(timeOf(noon - 40 * DAY, noon, 'en-GB')).toBe('24 May 2026, 12:00');
  });
});

describe('the log', () => {
  const days = fc.integer({ min: 1, max: 3650 });
  const kept = fc
    .array(instant, { maxLength: 8 })
    .map((all) => all.map((at, n) => ({ id: `r${n}`, at })));

  test('loses nothing while the clock is wrong for less than a day', () => {
    const wrong = fc.array(instant, { minLength: 1, maxLength: 6 });
    holds('clock', 0.5, fc.tuple(kept, days, instant, wrong), ([requests, keep, now, clocks]) => {
      // What is not too old by the right clock must still be there after any number of wrong ones.
      const young = requests.filter(({ at }) => at >= now - keep * DAY);
      let { expired } = forgetAfter(young, { days: keep }, {}, now);
      for (const clock of clocks) {
        for (const later of [0, HOUR, DAY - 1]) {
          const gone = forgetAfter(young, { days: keep }, expired, clock + later);
          expect(gone.forget).toEqual([]);
          expired = gone.expired;
        }
        const right = forgetAfter(young, { days: keep }, expired, now);
        expect(right).toEqual({ forget: [], expired: {} });
        expired = right.expired;
      }
    });
  });

  test('forgets what was too old for a day, and nothing else; at once when asked', () => {
    holds('clock', 0.5, fc.tuple(kept, days, instant), ([requests, keep, now]) => {
      const old = requests.filter(({ at }) => at < now - keep * DAY).map(({ id }) => id);
      expect(forgetAfter(requests, { days: keep }, null, now)).toEqual({
        forget: old,
        expired: {},
      });
      const first = forgetAfter(requests, { days: keep }, {}, now);
      expect(first.forget).toEqual([]);
      expect(forgetAfter(requests, { days: keep }, first.expired, now + DAY).forget).toEqual(old);
    });
  });
});
