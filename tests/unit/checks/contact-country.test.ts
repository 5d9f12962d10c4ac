import { describe, expect, test } from 'vitest';
import { contactCountry } from '../../../checks/contact-country';
import { PROFILE, reading } from '../request/builders';
import { saidBy, testsEveryReason } from './context';

const by = (value: string, more: Parameters<typeof saidBy>[2] = {}) =>
  saidBy(contactCountry, [reading('country', value)], more);

describe('the country of the contact', () => {
  test.each([
    ['Taiwan', 'ok ok'],
    ['TW', 'ok ok'],
    ['Taiwan, Republic of China', 'ok ok'],
    ["China, People's Republic of", 'differs differs'],
    ['Japan', 'differs differs'],
    ['', 'missing missing'],
  ])('%j: %s', (value, said) => {
    expect(by(value)).toBe(said);
  });
  test('is compared with nothing where the profile has none', () => {
    expect(by('Japan', { profile: { ...PROFILE, country: '' } })).toBe('note notInProfile');
    expect(by('Japan', { profile: null })).toBe('differs noProfile');
  });
  test('may be there and not readable', () => {
    expect(saidBy(contactCountry, [reading('country', '', { state: 'unreadable' })])).toBe(
      'unreadable unreadable',
    );
  });
  test('may not be asked for, unless something else is filled in', () => {
    const email = reading('email', 'ada.lin@partner.example');
    expect(saidBy(contactCountry, [email])).toBeNull();
    expect(saidBy(contactCountry, [email, reading('unknown', 'x', { valueKind: 'other' })])).toBe(
      'unreadable notFound',
    );
    expect(saidBy(contactCountry, [], { contactSeen: false })).toBe('pending pending');
  });
});

testsEveryReason(contactCountry);
