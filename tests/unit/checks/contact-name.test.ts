import { describe, expect, test } from 'vitest';
import { contactName } from '../../../checks/contact-name';
import { ALIAS, PROFILE, reading } from '../request/builders';
import { made, saidBy, testsEveryReason } from './context';

const by = (first: string, last: string, more: Parameters<typeof saidBy>[2] = {}) =>
  saidBy(contactName, [reading('first-name', first), reading('last-name', last)], more);

describe('the name of the contact', () => {
  test.each([
    ['Ada', 'Lin', 'ok ok'],
    ['LIN', 'ada', 'ok ok'],
    ['Ａda', 'Lín', 'ok ok'],
    ['Bob', 'Lin', 'differs differs'],
    ['Ada', '', 'missing missing'],
    [ALIAS, '', 'wrong alias'],
    ['', ALIAS, 'wrong alias'],
  ])('%j %j: %s', (first, last, said) => {
    expect(by(first, last)).toBe(said);
  });
  test('cannot be compared without a profile, and an alias is wrong all the same', () => {
    expect(by('Ada', 'Lin', { profile: null })).toBe('differs noProfile');
    expect(by(ALIAS, 'Lin', { profile: null })).toBe('wrong alias');
  });
  test('half of it is not enough', () => {
    expect(saidBy(contactName, [reading('first-name', 'Ada')])).toBe('unreadable notFound');
  });
  test('may be there and not readable, or come on a later step', () => {
    const unread = reading('last-name', '', { state: 'unreadable' });
    expect(saidBy(contactName, [reading('first-name', 'Ada'), unread])).toBe(
      'unreadable unreadable',
    );
    expect(saidBy(contactName, [], { contactSeen: false })).toBe('pending pending');
  });
  test('an alias under an unknown caption is wrong', () => {
    expect(saidBy(contactName, [reading('unknown', ALIAS, { valueKind: 'account' })])).toBe(
      'wrong alias',
    );
  });
});

test.each([
  ['Sukarno', 'Sukarno', 'ok ok'],
  ['Sukarno', '.', 'ok ok'],
  ['.', 'Sukarno', 'ok ok'],
  ['Sukarno', 'Hatta', 'differs differs'],
  ['.', '.', 'differs differs'],
])('a person with one name: %s %s is %s', (first, last, said) => {
  const profile = { ...PROFILE, firstName: 'Sukarno', lastName: '.' };
  const shown = [reading('first-name', first), reading('last-name', last)];
  expect(saidBy(contactName, shown, { profile })).toBe(said);
});

test('an account with decimal digits is no alias', () => {
  const shown = [reading('first-name', 'user_10023456'), reading('last-name', 'Lin')];
  expect(saidBy(contactName, shown)).toBe('differs differs');
});

test('a name is shown in the order in which its owner writes it', () => {
  const observed = (first: string, last: string) =>
    made(contactName, [reading('first-name', first), reading('last-name', last)])?.observed;
  expect(observed('小明', '王')).toBe('王小明');
  expect(observed('Bob', 'Chen')).toBe('Bob Chen');
});

testsEveryReason(contactName);
