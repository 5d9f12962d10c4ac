import { describe, expect, test } from 'vitest';
import { severity } from '../../../checks/severity';
import { reading } from '../request/builders';
import { made, saidBy, testsEveryReason } from './context';

const CRITICAL = reading('severity', 'A - Critical impact');
const TECHNICAL = reading('issue-type', 'Technical');
const ENGLISH = reading('support-language', 'English');

describe('the severity', () => {
  test('in English and technical is a promise', () => {
    expect(made(severity, [CRITICAL, TECHNICAL, ENGLISH])).toMatchObject({
      reason: 'due',
      params: ['14:05', '2', 'A'],
      data: { response: { level: 'A', hours: 2, holds: 'surely' } },
    });
  });
  test.each([
    [[CRITICAL], 'dueOrLater', 'at-best'],
    [
      [reading('severity', 'B - Moderate impact'), reading('support-language', '日本語')],
      'businessHours',
      'unknown',
    ],
    [[CRITICAL, reading('support-language', '日本語')], 'japanese', 'unknown'],
    [[CRITICAL, reading('issue-type', 'Billing')], 'businessDay', 'business-day'],
    [[CRITICAL, reading('support-plan', 'Basic support')], 'selected', 'unknown'],
    [[reading('severity', 'Another')], 'selected', 'unknown'],
  ])('holds under conditions: %#', (shown, reason, holds) => {
    expect(made(severity, shown)).toMatchObject({
      status: 'note',
      reason,
      data: { response: { holds } },
    });
  });
  test.each([
    ['A - Critical impact', 'china', ['13:05', '1', 'A']],
    ['B - Moderate impact', 'chinaDays', ['1', 'B']],
    ['C - Minimal impact', 'chinaDays', ['3', 'C']],
  ])('has other times at 21Vianet: %s', (value, reason, params) => {
    const url = new URL(
      'https://portal.azure.cn/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    );
    expect(made(severity, [reading('severity', value)], { url })).toMatchObject({ reason, params });
  });
  test('is missing where it is required, else a note', () => {
    expect(saidBy(severity, [reading('severity', '')])).toBe('missing missing');
    expect(saidBy(severity, [reading('severity', '', { required: false })])).toBe('note notChosen');
  });
  test('may be there and not readable', () => {
    expect(saidBy(severity, [reading('severity', '', { state: 'unreadable' })])).toBe(
      'unreadable unreadable',
    );
  });
});

testsEveryReason(severity);
