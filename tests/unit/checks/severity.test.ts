import { describe, expect, test } from 'vitest';
import { severity } from '../../../checks/severity';
import { reading } from '../request/builders';
import { made, saidBy } from './context';

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
    [[CRITICAL, reading('support-language', '日本語')], 'businessHours', 'unknown'],
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
  test('is missing where it is required, else a note', () => {
    expect(saidBy(severity, [reading('severity', '')])).toBe('missing missing');
    expect(saidBy(severity, [reading('severity', '', { required: false })])).toBe('note notChosen');
  });
});
