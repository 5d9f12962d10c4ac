import { describe, expect, test } from 'vitest';
import { contactPhone } from '../../../checks/contact-phone';
import { PROFILE, reading } from '../request/builders';
import { saidBy, testsEveryReason } from './context';

const by = (value: string, more: Parameters<typeof saidBy>[2] = {}) =>
  saidBy(contactPhone, [reading('phone', value)], more);

describe('the phone of the contact', () => {
  test.each([
    ['+886 2 5550 0100', 'ok ok'],
    ['02 5550 0100', 'ok ok'],
    ['02 5550 0101', 'differs differs'],
    ['', 'missing missing'],
  ])('%j: %s', (value, said) => {
    expect(by(value)).toBe(said);
  });
  test('is compared with nothing where the profile has none', () => {
    expect(by('02 5550 0101', { profile: { ...PROFILE, phone: '' } })).toBe('note notInProfile');
    expect(by('02 5550 0101', { profile: null })).toBe('differs noProfile');
  });
  test('may be there and not readable', () => {
    expect(saidBy(contactPhone, [reading('phone', '', { state: 'unreadable' })])).toBe(
      'unreadable unreadable',
    );
  });
  test('may not be asked for, unless something else is filled in', () => {
    const email = reading('email', 'ada.lin@partner.example');
    expect(saidBy(contactPhone, [email])).toBeNull();
    expect(saidBy(contactPhone, [email, reading('unknown', 'x', { valueKind: 'other' })])).toBe(
      'unreadable notFound',
    );
    expect(saidBy(contactPhone, [], { contactSeen: false })).toBe('pending pending');
  });
});

testsEveryReason(contactPhone);
