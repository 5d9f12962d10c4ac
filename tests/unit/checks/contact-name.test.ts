import { describe, expect, test } from 'vitest';
import { contactName } from '../../../checks/contact-name';
import { ALIAS, reading } from '../request/builders';
import { saidBy } from './context';

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
  test('an alias under an unknown caption is wrong', () => {
    expect(saidBy(contactName, [reading('unknown', ALIAS, { looks: 'account' })])).toBe(
      'wrong alias',
    );
  });
});
