import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../request/fields';
import { filedForm, shownOf, subscriptionOf } from '../../../request/filed';
import type { Finding } from '../../../request/finding';

const reading = (field: Reading['field'], change: Partial<Reading> = {}): Reading => ({
  field,
  caption: '',
  state: 'filled',
  value: field === 'summary' || field === 'description' ? '' : `the ${field}`,
  required: false,
  source: 'text',
  form: 2,
  ...change,
});
const email: Finding = {
  check: 'contact-email',
  status: 'ok',
  reason: 'ok',
  params: [],
  observed: 'the email',
  frameId: 7,
  form: 2,
};
const frames = (...readings: Reading[]) => ({
  7: { readings },
  9: { readings: [reading('summary')] },
});

describe('where the whole request is in sight', () => {
  test('title and address in one form', () => {
    const form = filedForm([email], frames(reading('summary'), reading('email')), false);
    expect(form).toMatchObject({ frameId: 7, form: 2 });
    expect(form?.readings).toHaveLength(2);
  });
  test.each<[string, Finding[], ReturnType<typeof frames>]>([
    ['no contact', [], frames(reading('summary'), reading('email'))],
    ['the contact on another step', [{ ...email, remembered: true }], frames(reading('summary'))],
    ['the title on another step', [email], frames(reading('email'), reading('description'))],
    [
      'the title in another form',
      [email],
      frames(reading('email'), reading('summary', { form: 3 })),
    ],
    ['the title in another frame', [email], frames(reading('email'))],
    ['the title empty', [email], frames(reading('email'), reading('summary', { state: 'empty' }))],
    [
      'the address unreadable',
      [email],
      frames(reading('summary'), reading('email', { state: 'unreadable' })),
    ],
  ])('not with %s', (_, findings, all) => {
    expect(filedForm(findings, all, false)).toBeNull();
  });
  test('a support pane has a description at least', () => {
    const all = frames(reading('email'), reading('description'));
    expect(filedForm([email], all, true)).not.toBeNull();
    expect(filedForm([email], all, false)).toBeNull();
  });
});

test('a field that is shown twice is copied with both values', () => {
  const twice = [
    reading('phone', { value: '1' }),
    reading('phone', { value: '2' }),
    reading('phone', { value: '1' }),
  ];
  expect(shownOf(twice, 'phone')).toBe('1 / 2');
  expect(shownOf(twice, 'email')).toBe('');
});

test.each([
  ['Production (7B2C1D30-5A64-4F0E-9C1B-2D3E4F506172)', '7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172'],
  ['Production', 'Production'],
])('the subscription %s is copied as %s', (value, copied) => {
  expect(subscriptionOf([reading('subscription', { value })])).toBe(copied);
});
