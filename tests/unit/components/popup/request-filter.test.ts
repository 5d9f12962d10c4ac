import fc from 'fast-check';
import { expect, test } from 'vitest';
import { until } from '../../../../components/popup/ago';
import { filterRequests } from '../../../../components/popup/request-filter';
import { tenantFrom } from '../../../../portals/tenant';
import type { LoggedRequest } from '../../../../request/logged';

const NOW = Date.UTC(2026, 10, 30, 12);
const DAY = 86_400_000;

const request = (change: Partial<LoggedRequest>): LoggedRequest => ({
  id: 'x',
  at: NOW,
  portal: 'azure',
  cloud: 'public',
  customer: tenantFrom({ domain: 'contoso.example', name: 'Contoso' }),
  severity: 'A',
  due: null,
  dueAtBest: false,
  number: '',
  ticket: '',
  note: '',
  answeredAt: null,
  isOpen: false,
  consentAt: null,
  ...change,
});

test('what is neither sent, due nor answered within three days is folded away', () => {
  const all = [
    request({ id: 'new' }),
    request({ id: 'old', at: NOW - 4 * DAY }),
    request({ id: 'due', at: NOW - 4 * DAY, due: NOW + DAY }),
    request({ id: 'answered', answeredAt: NOW }),
  ];
  const { recent, older } = filterRequests(all, { query: '', isAnswered: false, now: NOW });
  expect(recent.map(({ id }) => id)).toEqual(['new', 'due']);
  expect(older.map(({ id }) => id)).toEqual(['old']);
});

test('a search looks through answered and old ones, whatever the case and accents', () => {
  const all = [
    request({
      id: 'one',
      customer: tenantFrom({ name: 'Grazer Bäckerei' }),
      answeredAt: NOW - 9 * DAY,
    }),
    request({ id: 'two', note: 'BACKEREI' }),
    request({ id: 'three' }),
  ];
  const { recent } = filterRequests(all, { query: ' backerei ', isAnswered: false, now: NOW });
  expect(recent.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('without a search every request is in exactly one list', () => {
  const times = fc.integer({ min: NOW - 30 * DAY, max: NOW + 2 * DAY });
  const some = fc.record({
    id: fc.uuid(),
    at: times,
    due: fc.option(times),
    answeredAt: fc.option(times),
  });
  fc.assert(
    fc.property(fc.array(some), (changes) => {
      const all = changes.map(request);
      const lists = [true, false].map((isAnswered) =>
        filterRequests(all, { query: '', isAnswered, now: NOW }),
      );
      const shown = lists.flatMap(({ recent, older }) => [...recent, ...older]);
      expect(shown.toSorted(byId)).toEqual(all.toSorted(byId));
    }),
  );
});

const byId = (a: LoggedRequest, b: LoggedRequest) => a.id.localeCompare(b.id);

test('how far off a time is', () => {
  const minute = 60_000;
  expect(until(NOW + 40 * minute, NOW, 'en')).toBe('in 40 min.');
  expect(until(NOW + minute / 4, NOW, 'en')).toBe('in 1 min.');
  expect(until(NOW + 59.6 * minute, NOW, 'en')).toBe('in 1 hr.');
  expect(until(NOW - 125 * minute, NOW, 'en')).toBe('2 hr. ago');
  expect(until(NOW + 3 * DAY, NOW, 'de')).toBe('in 3 Tagen');
});
