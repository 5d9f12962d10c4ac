/** Storage that is damaged: whatever stands there, reading it neither throws nor brings anything but texts and times. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newRecord } from '../../background/tab/record';
import { isRecord } from '../../background/tab/stored-record';
import { type Customer, NOTHING_KNOWN, NOTHING_OWN } from '../../customer/record';
import { search } from '../../customer/search';
import { indexOf } from '../../customer/search-index';
import { customersIn } from '../../customer/stored-customers';
import { tenantFrom } from '../../portals/tenant';
import { type LoggedRequest, remindersOf } from '../../request/logged';
import { daysIn } from '../../request/retention';
import { requestsIn } from '../../request/stored-requests';
import { holds } from './property';

const rubbish = fc.oneof(fc.anything(), fc.constantFrom(null, undefined, Number.NaN, 1e20, -1, ''));

const REQUEST: LoggedRequest = {
  id: 'one',
  at: 1_780_000_000_000,
  portal: 'azure',
  cloud: 'public',
  customer: tenantFrom({ domain: 'contoso.example', name: 'Contoso' }),
  severity: 'A',
  due: 1_780_000_007_200,
  dueAtBest: false,
  ticket: '',
  number: '',
  note: '',
  answeredAt: null,
  isOpen: false,
  consentAt: null,
};
const CUSTOMER: Customer = {
  ...NOTHING_KNOWN,
  ...NOTHING_OWN,
  id: 'domain:contoso.example',
  domain: 'contoso.example',
  lastOpened: 0,
  proposed: null,
};

/** A good one in which some values are not what they should be. */
const damaged = <Whole extends object>(whole: Whole) =>
  fc
    .tuple(fc.subarray(Object.keys(whole)), fc.array(rubbish, { minLength: 16, maxLength: 16 }))
    .map(([keys, values]) => ({
      ...whole,
      ...Object.fromEntries(keys.map((key, n) => [key, values[n]])),
    }));

describe('the request log', () => {
  test('reads back what it wrote', () => {
    expect(requestsIn([REQUEST, { ...REQUEST, answeredAt: 5, cloud: 'china' }])).toEqual([
      REQUEST,
      { ...REQUEST, answeredAt: 5, cloud: 'china' },
    ]);
  });

  test('reads what version 0.1 wrote: name, domain and tenant ID, each by itself', () => {
    const { customer: _, ...rest } = REQUEST;
    const before = { ...rest, customerName: 'Contoso', domain: 'contoso.example', tenantId: null };
    const unnamed = { ...rest, customerName: '', domain: null, tenantId: null };
    expect(requestsIn([before, unnamed])).toEqual([
      REQUEST,
      { ...REQUEST, customer: tenantFrom({}) },
    ]);
  });

  test('a bad request hides no good one, and brings only what can be shown', () => {
    const stored = fc.array(fc.oneof(rubbish, damaged(REQUEST)), { maxLength: 4 });
    holds('stored', 0.4, stored, (values) => {
      const all = requestsIn([...values, REQUEST]);
      expect(all.at(-1)).toEqual(REQUEST);
      for (const one of all) {
        const { tenantId = '', domains, names } = one.customer;
        for (const text of [tenantId, ...domains, ...names])
          expect(text).toEqual(expect.any(String));
        for (const time of [one.at, one.due, one.answeredAt])
          if (time !== null) new Date(time).toISOString();
      }
      const { next } = remindersOf(all, 0);
      expect(next === null || next > 0).toBe(true);
    });
    for (const none of [undefined, null, 'text', 7, {}]) expect(requestsIn(none)).toEqual([]);
  });

  test('is kept for a number of days, whatever is stored as that', () => {
    holds('stored', 0.1, rubbish, (value) => {
      expect(daysIn(value)).toBeGreaterThanOrEqual(1);
    });
    expect([30, 3650, 0, -5, '30', 2.5, null].map(daysIn)).toEqual([30, 3650, 90, 90, 90, 90, 90]);
  });
});

describe('the customer book', () => {
  test('reads back what it wrote, and finds it beside bad ones', () => {
    const stored = fc.array(fc.oneof(rubbish, damaged(CUSTOMER)), { maxLength: 4 });
    holds('stored', 0.3, stored, (values) => {
      const all = customersIn([...values, CUSTOMER]);
      expect(all.at(-1)).toEqual(CUSTOMER);
      expect(search(indexOf(all), 'contoso.example', 10).length).toBeGreaterThan(0);
    });
  });
});

describe('the record of a tab', () => {
  test('is taken only when it can be worked with', () => {
    const fresh = newRecord();
    expect(isRecord(JSON.parse(JSON.stringify(fresh)))).toBe(true);
    holds('stored', 0.2, fc.oneof(rubbish, damaged(fresh)), (value) => {
      if (!isRecord(value)) return;
      expect(() => Object.entries(value.facts.byFrame)).not.toThrow();
      expect(() => [...value.accepted, ...Object.values(value.frames)]).not.toThrow();
      if (value.severity) expect(value.severity.value).toEqual(expect.any(String));
    });
    for (const [key, value] of [
      ['frames', 'none'],
      ['frames', { 0: { doc: 'a' } }],
      ['accepted', 5],
      ['memories', [{ doc: 'a', directory: {}, fields: 7 }]],
      ['severity', { value: 'A', at: '9:00' }],
      ['facts', { of: null, byFrame: null }],
      ['assessment', { page: 'azure/new-support-request' }],
    ] as const) {
      expect([key, isRecord({ ...fresh, [key]: value })]).toEqual([key, false]);
    }
  });
});
