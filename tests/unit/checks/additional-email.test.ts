import { expect, test } from 'vitest';
import { additionalEmail } from '../../../checks/additional-email';
import { PROFILE, reading } from '../request/builders';
import { saidBy } from './context';

test.each([
  ['it@contoso.onmicrosoft.com', 'note customer'],
  ['someone@elsewhere.example', 'note other'],
  [PROFILE.emails[0] ?? '', 'ok ok'],
  ['', null],
])('%j: %s', (value, said) => {
  expect(saidBy(additionalEmail, [reading('additional-email', value)])).toBe(said);
});

test('one that cannot be read is not right', () => {
  const shown = [reading('additional-email', '', { state: 'unreadable' })];
  expect(saidBy(additionalEmail, shown)).toBe('unreadable unreadable');
});
