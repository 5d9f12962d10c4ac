import { describe, expect, test } from 'vitest';
import { additionalEmail } from '../../../checks/additional-email';
import { PROFILE, reading } from '../request/builders';
import { made, saidBy, testsEveryReason } from './context';

test.each([
  ['it@contoso.onmicrosoft.com', 'note customer'],
  ['someone@elsewhere.example', 'note other'],
  [PROFILE.emails[0] ?? '', 'ok ok'],
  ['', null],
])('%j: %s', (value, said) => {
  expect(saidBy(additionalEmail, [reading('additional-email', value)])).toBe(said);
});

describe('with a mailbox in the profile', () => {
  const profile = { ...PROFILE, additionalEmail: 'tickets@desk.example' };
  const empty = reading('additional-email', '');

  test('the empty field is to be filled in, and the mailbox is right there', () => {
    const finding = made(additionalEmail, [empty], { profile });
    expect(finding).toMatchObject({ status: 'differs', params: ['tickets@desk.example'] });
    const filled = reading('additional-email', 'Tickets@Desk.example ');
    expect(saidBy(additionalEmail, [filled], { profile })).toBe('ok ok');
  });

  test('nothing is said of an empty row of the last step, nor of another address box', () => {
    const row = { ...empty, source: 'text' } as const;
    expect(saidBy(additionalEmail, [row], { profile })).toBeNull();
    const box = reading('unknown', '', { valueKind: 'email' });
    expect(saidBy(additionalEmail, [reading('email', 'x@y.example'), box], { profile })).toBeNull();
  });
});

test('one that cannot be read is not right', () => {
  const shown = [reading('additional-email', '', { state: 'unreadable' })];
  expect(saidBy(additionalEmail, shown)).toBe('unreadable unreadable');
});

testsEveryReason(additionalEmail);
