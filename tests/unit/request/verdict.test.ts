import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTab } from '../../../assessment/judge-tab';
import { FIELDS, type Reading } from '../../../request/fields';
import {
  ALIAS,
  assessed,
  frame,
  PROFILE,
  RIGHT,
  reading,
  readingsOf,
  statusOf,
  tabInput,
} from './builders';

const with_ = (values: Parameters<typeof readingsOf>[0]) => [
  frame(readingsOf({ ...RIGHT, ...values })),
];
const without = (...fields: string[]) => [
  frame(readingsOf(RIGHT).filter(({ field }) => !fields.includes(field))),
];

describe('the verdict of the Azure form', () => {
  test.each([
    ['plan', 'filled', 'unreadable'],
    ['other', 'unreadable', 'unreadable'],
    ['plan', 'empty', 'unreadable'],
    ['other', 'filled', 'ok'],
  ] as const)(
    'a plan in mere text beside a choice that looks like %s and is %s: %s',
    (looks, state, status) => {
      const { findings } = assessed({
        frames: [
          frame([
            ...readingsOf(RIGHT).filter(({ field }) => field !== 'support-plan'),
            reading('support-plan', 'Cloud Solution Provider', { source: 'text' }),
            reading('unknown', '', { valueKind: looks, state }),
          ]),
        ],
      });
      expect(findings.find(({ check }) => check === 'support-plan')?.status).toBe(status);
    },
  );
  test('a phone number in mere text beside another number in a field that is not known', () => {
    const { findings } = assessed({
      frames: [
        frame([
          ...readingsOf(RIGHT).filter(({ field }) => field !== 'phone'),
          reading('phone', '02 5550 0100', { source: 'text' }),
          reading('unknown', '', { valueKind: 'phone', state: 'filled' }),
        ]),
      ],
    });
    expect(findings.find(({ check }) => check === 'contact-phone')?.status).toBe('unreadable');
  });
  test('is ready when all is right', () => {
    expect(assessed()).toMatchObject({
      verdict: 'ready',
      badge: '',
      customer: { domains: ['contoso.onmicrosoft.com'] },
    });
  });
  test.each([
    ['another plan', { 'support-plan': 'Basic support' }, 'support-plan', 'wrong', 'blocked'],
    ['no plan', { 'support-plan': '' }, 'support-plan', 'missing', 'blocked'],
    [
      "the customer's address",
      { email: 'it@contoso.onmicrosoft.com' },
      'contact-email',
      'wrong',
      'blocked',
    ],
    [
      'an alias as address',
      { email: `${ALIAS}@partner.example` },
      'contact-email',
      'wrong',
      'blocked',
    ],
    ['a colleague', { email: 'bob@partner.example' }, 'contact-email', 'differs', 'review'],
    [
      'an address under the own domain',
      { email: 'bob@eu.partner.example' },
      'contact-email',
      'differs',
      'review',
    ],
    [
      'a look-alike domain',
      { email: 'ada.lin@notpartner.example' },
      'contact-email',
      'wrong',
      'blocked',
    ],
    [
      'an alias as first name',
      { 'first-name': ALIAS, 'last-name': '' },
      'contact-name',
      'wrong',
      'blocked',
    ],
    [
      'the names swapped',
      { 'first-name': 'LIN', 'last-name': 'ada' },
      'contact-name',
      'ok',
      'ready',
    ],
    ['another name', { 'first-name': 'Bob' }, 'contact-name', 'differs', 'review'],
    ['another number', { phone: '02 5550 0101' }, 'contact-phone', 'differs', 'review'],
    ['the country in Chinese', { country: '臺灣' }, 'contact-country', 'ok', 'ready'],
    ['no severity though required', { severity: '' }, 'severity', 'missing', 'blocked'],
  ] as const)('with %s', (_, values, check, status, verdict) => {
    const assessment = assessed({ frames: with_(values) });
    expect(statusOf(assessment, check)).toBe(status);
    expect(assessment.verdict).toBe(verdict);
  });
  test('waits for fields of a later step', () => {
    const assessment = assessed({ frames: [frame([reading('subscription', 'Shop (1234)')])] });
    expect(assessment.verdict).toBe('incomplete');
    expect(statusOf(assessment, 'support-plan')).toBe('pending');
    expect(statusOf(assessment, 'contact-email')).toBe('pending');
  });
  test.each(['support-plan', 'email'])('never forgets %s once the contacts are seen', (field) => {
    const assessment = assessed({ frames: without(field) });
    expect(assessment.verdict).toBe('incomplete');
  });
  test('drops a phone that the form does not ask for, but not beside an unknown filled field', () => {
    expect(statusOf(assessed({ frames: without('phone') }), 'contact-phone')).toBeUndefined();
    const [only] = without('phone');
    const unknown = reading('unknown', '', { state: 'filled', valueKind: 'phone' });
    const frames = [frame([...(only?.readings ?? []), unknown])];
    expect(statusOf(assessed({ frames }), 'contact-phone')).toBe('unreadable');
  });
  test('is incomplete without a profile, and the own faces of things are still wrong', () => {
    const assessment = assessed({ profile: null, frames: with_({ email: ALIAS }) });
    expect(assessment.verdict).toBe('blocked');
    expect(assessed({ profile: null }).verdict).toBe('incomplete');
  });
  test('is review at best when a finding was accepted', () => {
    const assessment = assessed({
      frames: with_({ 'support-plan': 'Basic support' }),
      accepted: ['support-plan'],
    });
    expect(assessment).toMatchObject({ verdict: 'review', badge: '' });
  });
  test('is not given while the directory is awaited', () => {
    expect(assessed({ hints: [], isSettled: false })).toMatchObject({
      verdict: null,
      detecting: true,
    });
    expect(assessed({ hints: [] })).toMatchObject({ verdict: 'incomplete', detecting: false });
  });
  test('takes the worse of two visible forms', () => {
    const second = readingsOf({ ...RIGHT, 'support-plan': 'Basic support' }).map((one) => ({
      ...one,
      form: 1,
    }));
    const frames = [frame([...readingsOf(RIGHT), ...second])];
    expect(assessed({ frames }).verdict).toBe('blocked');
  });
  test('never joins the plan of one frame with the contacts of another', () => {
    const frames = [
      frame([reading('support-plan', 'Cloud Solution Provider')]),
      frame(
        readingsOf(RIGHT).filter(({ field }) => field !== 'support-plan'),
        { frameId: 7, doc: 'doc-7' },
      ),
    ];
    expect(assessed({ frames }).verdict).toBe('incomplete');
  });
  test('is for the own directory a matter of the directory alone', () => {
    const hints = [{ from: 'avatar-tenant' as const, text: 'Partner (partner.onmicrosoft.com)' }];
    const assessment = assessed({ hints });
    expect(statusOf(assessment, 'directory')).toBe('wrong');
    expect(statusOf(assessment, 'support-plan')).toBe('note');
    expect(assessment.customer).toBeNull();
    const lighthouse = assessed({ hints, profile: { ...PROFILE, lighthouse: true } });
    expect(statusOf(lighthouse, 'directory')).toBe('differs');
    expect(statusOf(lighthouse, 'support-plan')).toBe('ok');
  });
});

const texts = fc.constantFrom(
  '',
  'Cloud Solution Provider',
  'Basic support',
  'Ada',
  'Lin',
  ALIAS,
  'ada.lin@partner.example',
  'it@contoso.onmicrosoft.com',
  '+886 2 5550 0100',
  'Taiwan',
  'A - Critical impact',
  'Select a plan',
  '𝔞'.repeat(40),
);
const anyReading: fc.Arbitrary<Reading> = fc.record({
  field: fc.constantFrom(...FIELDS, 'unknown' as const),
  caption: texts,
  state: fc.constantFrom('filled', 'empty', 'unreadable'),
  value: fc.oneof(texts, fc.string({ maxLength: 60 })),
  required: fc.boolean(),
  source: fc.constantFrom('control', 'text'),
  form: fc.nat({ max: 2 }),
  valueKind: fc.constantFrom('email', 'phone', 'account', 'other'),
});

/** A form that is right, but for what is changed, missing or added: some of them are ready. */
const nearlyRight: fc.Arbitrary<Reading[]> = fc
  .tuple(
    fc.tuple(
      ...readingsOf(RIGHT).map((right) =>
        fc.oneof(
          { weight: 30, arbitrary: fc.constant<Reading[]>([right]) },
          { weight: 1, arbitrary: anyReading.map((other) => [{ ...other, field: right.field }]) },
          { weight: 1, arbitrary: texts.map((value) => [reading(right.field, value)]) },
          { weight: 1, arbitrary: fc.constant<Reading[]>([]) },
        ),
      ),
    ),
    fc.oneof(
      { weight: 2, arbitrary: fc.constant<Reading[]>([]) },
      { weight: 1, arbitrary: fc.array(anyReading, { maxLength: 3 }) },
    ),
  )
  .map(([fields, more]) => [...fields.flat(), ...more]);

type Hints = ReturnType<typeof tabInput>['hints'];
const anyHints: fc.Arbitrary<Hints> = fc.oneof(
  fc.constant(tabInput().hints),
  fc.array(
    fc.record({
      from: fc.constantFrom('avatar-tenant', 'avatar-user', 'avatar-title'),
      text: fc.oneof(
        texts,
        fc.constantFrom('CONTOSO (CONTOSO.ONMICROSOFT.COM)', 'Partner (partner.onmicrosoft.com)'),
      ),
    }),
    { maxLength: 4 },
  ),
);

test('is never ready unless plan, address and directory were read and are right', () => {
  let ready = 0;
  fc.assert(
    fc.property(fc.array(nearlyRight, { minLength: 1, maxLength: 2 }), anyHints, (all, hints) => {
      const frames = all.map((readings, frameId) =>
        frame(readings, { frameId, doc: `doc-${frameId}` }),
      );
      const { assessment } = judgeTab(tabInput({ frames, hints }));
      if (assessment?.verdict !== 'ready') return;
      ready += 1;
      const isShown = (field: string, value: RegExp) =>
        all.flat().some((one) => one.field === field && value.test(one.value.trim()));
      expect(isShown('support-plan', /cloud solution provider|csp/i)).toBe(true);
      expect(isShown('email', /^ada\.lin@partner\.example$/i)).toBe(true);
      expect(hints.some(({ text }) => text.includes('user_'))).toBe(true);
      const naming = hints.filter(({ from }) => from !== 'avatar-user');
      expect(naming.some(({ text }) => /partner\.onmicrosoft/i.test(text))).toBe(false);
    }),
    { numRuns: 1000 },
  );
  // Otherwise nothing was compared.
  expect(ready).toBeGreaterThan(20);
});

test('a check that is turned off is not made', () => {
  const on = assessed({ checksOff: ['time-zone'] });
  const off = assessed({ checksOff: ['severity'] });
  expect(on.findings.some(({ check }) => check === 'severity')).toBe(true);
  expect(off.findings).toEqual(on.findings.filter(({ check }) => check !== 'severity'));
});
