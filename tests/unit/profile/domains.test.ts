import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnDomain, isPartnersDomain } from '../../../profile/domains';
import { asciiDomain, isSharedDomain } from '../../../text/domain';

const OWN = { domains: ['partner.example', 'partner.onmicrosoft.com', 'münchen.example'] };

test.each([
  'partner.example',
  'PARTNER.Example',
  ' partner.example. ',
  '@partner.example',
  'mail.partner.example',
  'a.b.partner.example',
  'partner.onmicrosoft.com',
  'partner。example',
  'xn--mnchen-3ya.example',
  'MÜNCHEN.example',
])('%s is the own one', (domain) => expect(isOwnDomain(domain, OWN)).toBe(true));

test.each([
  '',
  ' ',
  '.',
  'example',
  'notpartner.example',
  'partner.example.evil.example',
  'partner.example@evil.example',
  'evil.example/partner.example',
  'evil.example#.partner.example',
  'other.onmicrosoft.com',
  'onmicrosoft.com',
  'partner.example:8443',
])('%s is not', (domain) => expect(isOwnDomain(domain, OWN)).toBe(false));

test('a domain that everybody shares is nobody’s own, whatever the profile lists', () => {
  const shared = [
    'gmail.com',
    'outlook.com',
    'hotmail.co.uk',
    'yahoo.co.jp',
    'hinet.net',
    'qq.com',
  ];
  const suffixes = ['onmicrosoft.com', 'onmicrosoft.us', 'partner.onmschina.cn', 'com', 'com.tw'];
  for (const domain of [...shared, ...suffixes]) {
    expect([domain, isSharedDomain(domain)]).toEqual([domain, true]);
    expect(isOwnDomain(domain, { domains: [domain] })).toBe(false);
  }
  expect(isOwnDomain('contoso.onmicrosoft.com', { domains: ['onmicrosoft.com'] })).toBe(false);
  expect(isOwnDomain('contoso.com', { domains: ['com', ''] })).toBe(false);
  expect(isSharedDomain('live.contoso.example.com')).toBe(false);
});

test.each([
  ['partner.example', true],
  ['mail.branch.example', true],
  ['branch.example', true],
  ['otherbranch.example', false],
  // The address is the person's own, the domain is everybody's.
  ['gmail.com', false],
])('%s, by the domains and addresses of the profile: %s', (domain, isPartners) => {
  const emails = ['ada@branch.example', 'ada.lin@gmail.com'];
  expect(isPartnersDomain(domain, { ...OWN, emails })).toBe(isPartners);
});

test('no text makes it throw, and what is own ends with an own domain', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.constant('partner.example'));
  fc.assert(
    fc.property(any, any, (text, prefix) => {
      for (const domain of [text, `${prefix}.${text}`, `${text}partner.example`]) {
        if (!isOwnDomain(domain, OWN)) continue;
        const ends = OWN.domains.some((own) =>
          `.${asciiDomain(domain)}`.endsWith(`.${asciiDomain(own)}`),
        );
        expect([domain, ends]).toEqual([domain, true]);
      }
    }),
    { numRuns: 500 },
  );
});
