import { expect, test } from 'vitest';
import { contactMethod } from '../../../checks/contact-method';
import { PROFILE, reading } from '../request/builders';
import { saidBy, testsEveryReason } from './context';

const by = (value: string, own?: 'email' | 'phone') =>
  saidBy(contactMethod, [reading('contact-method', value)], {
    profile: { ...PROFILE, contactMethod: own },
  });

test.each([
  ['Email', 'ok ok'],
  ['  EMAIL ', 'ok ok'],
  ['電子郵件', 'ok ok'],
  ['Phone', 'differs differs'],
  ['電話', 'differs differs'],
  // Not known, or not one of them alone.
  ['Email or phone', null],
  ['Pigeon', null],
  ['', null],
])('%j with a profile that prefers email: %s', (value, said) => {
  expect(by(value, 'email')).toBe(said);
});

test('is not compared where the profile says nothing, or nothing can be read', () => {
  expect(by('Phone')).toBeNull();
  expect(saidBy(contactMethod, [reading('contact-method', 'Phone')], { profile: null })).toBeNull();
  const shown = [reading('contact-method', '', { state: 'unreadable' })];
  const profile = { ...PROFILE, contactMethod: 'email' as const };
  expect(saidBy(contactMethod, shown, { profile })).toBeNull();
});

testsEveryReason(contactMethod);
