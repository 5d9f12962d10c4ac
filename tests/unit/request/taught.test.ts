/** A taught label can name a field; it can make nothing right that would not be right under a known one. */

import { describe, expect, it } from 'vitest';
import type { Field, Reading } from '../../../request/fields';
import type { Lesson } from '../../../taught/lessons';
import { assessed, frame, PROFILE, RIGHT, reading, readingsOf, statusOf } from './builders';

const lesson = (text: string, field: Field, kind: 'caption' | 'harmless' = 'caption'): Lesson => ({
  kind,
  lang: 'hu',
  text,
  field,
  when: '2026-11-30',
  by: 'you',
});
const LESSONS = [lesson('E-mail-cím', 'email'), lesson('Csomag', 'support-plan')];
const taught = (field: Field, value: string, label: string) =>
  reading(field, value, { caption: label, taught: label });
const without = (...fields: Field[]) =>
  readingsOf(RIGHT).filter(({ field }) => !fields.some((one) => one === field));
const judged = (readings: Reading[], lessons = LESSONS) =>
  assessed({ frames: [frame(readings)], lessons });
const findingOf = ({ findings }: ReturnType<typeof judged>, id: string) =>
  findings.find(({ check }) => check === id);

describe('a field under a taught label', () => {
  it('is right when its value is, and says who taught it and when', () => {
    const result = judged([
      ...without('email'),
      taught('email', 'ada.lin@partner.example', 'E-mail-cím'),
    ]);
    expect(result.verdict).toBe('ready');
    expect(findingOf(result, 'contact-email')).toMatchObject({
      status: 'ok',
      taught: { when: '2026-11-30', by: 'you' },
    });
    expect(findingOf(result, 'support-plan')?.taught).toBeUndefined();
  });

  it.each<[Field, string, string]>([
    ['email', 'it@contoso.example', 'contact-email'],
    ['support-plan', 'Basic support', 'support-plan'],
  ])('is wrong when its value is: %s', (field, value, check) => {
    const label = field === 'email' ? 'E-mail-cím' : 'Csomag';
    const result = judged([...without(field), taught(field, value, label)]);
    expect(result.verdict).toBe('blocked');
    expect(findingOf(result, check)).toMatchObject({ status: 'wrong' });
    expect(findingOf(result, check)?.taught).toBeUndefined();
  });

  it('is not read when it stands there twice, or beside a known one', () => {
    const right = taught('email', 'ada.lin@partner.example', 'E-mail-cím');
    for (const readings of [
      [...without('email'), right, right],
      [...readingsOf(RIGHT), right],
    ]) {
      const result = judged(readings);
      expect(findingOf(result, 'contact-email')).toMatchObject({
        status: 'unreadable',
        reason: 'taughtTwice',
      });
      expect(result.verdict).toBe('incomplete');
    }
  });

  it('is not read when the label is taught no more', () => {
    const readings = [
      ...without('email'),
      taught('email', 'ada.lin@partner.example', 'E-mail-cím'),
    ];
    for (const lessons of [[], [lesson('E-mail-cím', 'phone')]])
      expect(findingOf(judged(readings, lessons), 'contact-email')).toMatchObject({
        status: 'unreadable',
        reason: 'taughtNoMore',
      });
  });

  it('is said where it sets something aside that would speak of the contact otherwise', () => {
    for (const [field, value] of [
      ['description', ''],
      ['summary', ''],
      ['additional-email', 'ada.lin@partner.example'],
    ] as const) {
      const result = judged(
        [...readingsOf(RIGHT), taught(field, value, 'Felirat')],
        [lesson('Felirat', field)],
      );
      expect(findingOf(result, 'contact-email')).toMatchObject({
        status: 'ok',
        taught: { by: 'you' },
      });
      expect(findingOf(result, 'support-plan')?.taught).toBeUndefined();
    }
  });

  it('accounts for no address, number or account that it calls something else', () => {
    for (const value of ['it@contoso.example', '+1 425 555 0100', 'user_062ae1ae82754ff498ae3'])
      expect(
        judged([...without('phone'), taught('availability', value, 'Elérhetőség')]).verdict,
      ).not.toBe('ready');
  });
});

describe('another plan in sight', () => {
  const beside = (one: Reading, lessons: Lesson[] = []) =>
    statusOf(judged([...readingsOf(RIGHT), one], lessons), 'support-plan');

  it.each<[string, Reading, Lesson[]]>([
    [
      'taught',
      taught('service', 'Premier Support (paid)', 'Elérés'),
      [lesson('Elérés', 'service')],
    ],
    [
      'taught, free',
      taught('subscription', 'Basic', 'Előfizetés'),
      [lesson('Előfizetés', 'subscription')],
    ],
    ['known', reading('service', 'Developer'), []],
    ['known, translated', reading('support-method', '標準支援方案'), []],
    [
      'not known',
      reading('unknown', 'Unified Enterprise 12345', { valueKind: 'plan', caption: 'Zugang' }),
      [],
    ],
    [
      'taught as not the contact',
      reading('unknown', 'Professional Direct', { valueKind: 'plan', caption: 'Zugang' }),
      [{ kind: 'not-contact', lang: 'de', text: 'Zugang', when: '2026-11-30', by: 'you' }],
    ],
    [
      'taught as nothing chosen',
      taught('issue-type', 'Premier', 'Art'),
      [
        lesson('Art', 'issue-type'),
        {
          kind: 'option',
          option: 'placeholder',
          lang: 'de',
          text: 'Premier',
          when: '2026-11-30',
          by: 'you',
        },
      ],
    ],
  ])('under a label that is %s', (_label, one, lessons) => {
    expect(beside(one, lessons)).toBe('unreadable');
  });

  it.each<[string, Reading]>([
    ['the program itself', reading('service', 'Cloud Solution Provider')],
    ['a subscription called like one', reading('subscription', 'Developer')],
    ['what the problem is about', reading('problem-subtype', 'Cancel Developer support plan')],
    ['a kind of support', reading('unknown', 'Technical support', { valueKind: 'plan' })],
    ['a plain row', reading('service', 'Premier', { source: 'text' })],
  ])('is not %s', (_what, one) => {
    expect(beside(one)).toBe('ok');
  });

  it('may be one that the profile names', () => {
    const frames = [frame([...readingsOf(RIGHT), reading('service', 'Premier support')])];
    const profile = { ...PROFILE, supportPlans: ['Premier Support'] };
    expect(statusOf(assessed({ frames, profile }), 'support-plan')).toBe('ok');
  });
});

describe('under a label that was taught as something else', () => {
  const beside = (value: string, field: Field = 'resource') =>
    judged([...readingsOf(RIGHT), taught(field, value, 'Felirat')], [lesson('Felirat', field)]);

  it.each([
    ['user_062ae1ae82754ff498ae3b0c0f0e0d0c', 'contact-name'],
    ['user_062ae1ae82754ff498ae3b0c0f0e0d0c@contoso.onmicrosoft.com', 'contact-email'],
    ['it@contoso.com', 'contact-email'],
    ['+1 425 555 0199', 'contact-phone'],
  ] as const)('%s stands in the way of %s', (value, check) => {
    for (const field of ['resource', 'service', 'subscription', 'time-zone'] as const)
      expect(statusOf(beside(value, field), check)).toMatch(/unreadable|wrong/);
  });

  it('the own address and number are accounted for', () => {
    expect(beside('+886 2 5550 0100').verdict).toBe('ready');
    expect(beside('Billing for Contoso').verdict).toBe('ready');
  });
});

describe('a choice that was taught', () => {
  const option = (text: string, is: 'placeholder' | 'severity-a'): Lesson => ({
    kind: 'option',
    option: is,
    lang: 'hu',
    text,
    when: '2026-11-30',
    by: 'you',
  });

  it('is nothing chosen', () => {
    const result = judged(
      [...without('support-plan'), reading('support-plan', 'Még nincs megadva')],
      [option('Még nincs megadva', 'placeholder')],
    );
    expect(statusOf(result, 'support-plan')).toBe('missing');
  });

  it('is a severity, and changes none that is known', () => {
    const hours = (value: string) =>
      findingOf(
        judged([...without('severity'), reading('severity', value)], [option(value, 'severity-a')]),
        'severity',
      )?.data?.response?.hours;
    expect(hours('Életveszélyes')).toBe(2);
    expect(hours('C - Minimal impact')).toBe(8);
  });

  it('says nothing of a field to write in', () => {
    const result = judged(readingsOf(RIGHT), [option('ada.lin@partner.example', 'placeholder')]);
    expect(result.verdict).toBe('ready');
  });
});

describe('a text that was taught to be harmless', () => {
  const harmless = (text: string, field: Field) => lesson(text, field, 'harmless');
  const beside = (text: string, field: Field) => {
    const readings = readingsOf(RIGHT);
    const fields = readings.map((one) =>
      one.field === field ? [{ kind: 'beside' as const, text }] : [],
    );
    return (lessons: Lesson[]) =>
      assessed({ frames: [frame(readings, { proof: { fields, forms: [] } })], lessons }).verdict;
  };

  it('stands in the way no more, beside its own field', () => {
    const verdict = beside('Forbind nu', 'phone');
    expect(verdict([])).toBe('incomplete');
    expect(verdict([harmless('forbind nu', 'phone')])).toBe('ready');
    expect(verdict([harmless('Forbind nu', 'email')])).toBe('incomplete');
    expect(verdict([lesson('Forbind nu', 'phone')])).toBe('incomplete');
  });

  it.each<[string, Field]>([
    ['it@contoso.example', 'email'],
    ['+14255550100', 'phone'],
    ['not eligible', 'support-plan'],
  ])('%s beside %s still stands in the way', (text, field) => {
    expect(beside(text, field)([harmless(text, field)])).toBe('incomplete');
  });
});
