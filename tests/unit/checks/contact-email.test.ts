import { describe, expect, test } from 'vitest';
import { contactEmail } from '../../../checks/contact-email';
import { ALIAS, reading } from '../request/builders';
import { made, saidBy } from './context';

const OWN = 'ada.lin@partner.example';
const by = (value: string, more: Parameters<typeof saidBy>[2] = {}) =>
  saidBy(contactEmail, [reading('email', value)], more);

describe('the address of the contact', () => {
  test.each([
    [OWN, 'ok ok'],
    [' ADA.LIN@PARTNER.EXAMPLE ', 'ok ok'],
    ['bob@partner.example', 'differs ours'],
    ['bob@eu.partner.example', 'differs ours'],
    ['it@contoso.onmicrosoft.com', 'wrong customer'],
    ['someone@elsewhere.example', 'wrong foreign'],
    [`${ALIAS}@partner.example`, 'wrong alias'],
    ['', 'missing missing'],
  ])('%j: %s', (value, said) => {
    expect(by(value)).toBe(said);
  });
  test('is wrong on its face without a profile, else not compared', () => {
    expect(by(OWN, { profile: null })).toBe('differs noProfile');
    expect(by('it@contoso.onmicrosoft.com', { profile: null })).toBe('wrong customer');
  });
  test('is never dropped', () => {
    expect(saidBy(contactEmail, [], { contactSeen: false })).toBe('pending pending');
    expect(saidBy(contactEmail, [])).toBe('unreadable notFound');
  });
  test('carries the address, for the answers', () => {
    expect(made(contactEmail, [reading('email', 'bob@partner.example')])?.data).toEqual({
      address: 'bob@partner.example',
    });
  });
});
