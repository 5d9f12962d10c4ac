import { describe, expect, test } from 'vitest';
import { tenantFrom } from '../../../portals/tenant';
import { ALIAS, PROFILE } from './builders';
import {
  A,
  at,
  B,
  book,
  CONTOSO,
  came,
  header,
  ID,
  judge,
  judged,
  M365,
  ME,
  OWN,
  opened,
  TWO,
  tenant,
  user,
} from './directory-cases';

describe('a shell that names the directory by domain or ID', () => {
  judged([
    ['an alias', 'customer', [CONTOSO, user(ALIAS)]],
    [
      'a guest, who proves nothing',
      'unknown',
      [CONTOSO, user('ada_partner.example#EXT#@contoso.onmicrosoft.com')],
    ],
    ['a stranger', 'unknown', [CONTOSO]],
    ['a stranger, without a profile', 'no-profile', [CONTOSO], { profile: null }],
    ['the partner by domain', 'own', [OWN, ME]],
    ['the partner by tenant ID', 'own', [tenant(`Partner (${PROFILE.tenantIds[0]})`)]],
    ['an alias in the own directory', 'contradiction', [OWN, user(ALIAS)]],
    [
      'two domains',
      'contradiction',
      [CONTOSO, { from: 'avatar-title', text: 'Directory: Fabrikam (fabrikam.com)' }],
    ],
    ['one in the customer book', 'customer', [CONTOSO], { inBook: TWO }],
    ['an own account, and a domain of the book', 'customer', [CONTOSO, ME], { inBook: TWO }],
    [
      'the customer that the tab was opened for',
      'customer',
      [CONTOSO],
      opened('contoso.onmicrosoft.com'),
    ],
    [
      'the customer whose page was shown before',
      'customer',
      [CONTOSO],
      came('contoso.onmicrosoft.com'),
    ],
    [
      'another than the one it was opened for',
      'other',
      [CONTOSO, user(ALIAS)],
      opened('fabrikam.com'),
    ],
    [
      'another than the one whose page it showed before',
      'other',
      [CONTOSO, user(ALIAS)],
      came('fabrikam.com'),
    ],
    [
      'another than the one whose page it showed before, by an address that names it',
      'customer',
      [CONTOSO, user(ALIAS)],
      { ...at('https://portal.azure.com/contoso.onmicrosoft.com'), ...came('fabrikam.com') },
    ],
    [
      'another than the one that the address still names',
      'other',
      [CONTOSO, user(ALIAS)],
      {
        ...at('https://portal.azure.com/fabrikam.com'),
        ...opened('fabrikam.com'),
      },
    ],
    [
      'the own, though the address still names the customer it was opened for',
      'own',
      [OWN],
      {
        ...at('https://portal.azure.com/fabrikam.com'),
        ...opened('fabrikam.com'),
      },
    ],
    [
      'an address that names the own',
      'contradiction',
      [CONTOSO, user(ALIAS)],
      at('https://portal.azure.com/partner.onmicrosoft.com'),
    ],
    [
      'an address that names another customer',
      'contradiction',
      [CONTOSO, user(ALIAS)],
      at('https://portal.azure.com/fabrikam.onmicrosoft.com'),
    ],
    [
      'an address that names the same by its own domain',
      'customer',
      [CONTOSO, user(ALIAS)],
      at('https://portal.azure.com/contoso.com'),
    ],
    [
      'a hint that names somebody else',
      'contradiction',
      [CONTOSO, user(ALIAS)],
      at('https://portal.azure.com/#@fabrikam.com/resource'),
    ],
    [
      'a hint to a customer in the own directory',
      'own',
      [OWN],
      at('https://portal.azure.com/#@contoso.com/resource'),
    ],
    [
      'a delegated address in Azure',
      'customer',
      [CONTOSO],
      at('https://portal.azure.com/?delegatedOrg=contoso.onmicrosoft.com'),
    ],
    [
      'a delegated address in Azure, of another',
      'contradiction',
      [CONTOSO],
      at('https://portal.azure.com/?delegatedOrg=fabrikam.com'),
    ],
    [
      'a delegated ID that cannot be compared',
      'unknown',
      [CONTOSO],
      at(`https://portal.azure.com/?ctid=${ID}1`),
    ],
  ]);
  test.each([
    'MÜLLER (MÜLLER.EXAMPLE)',
    'Müller (xn--mller-kva.example)',
    'МЮЛЛЕР (мюллер.example)',
    '穆勒（穆勒.example）',
    'Müller [müller.example]',
    'Müller 【müller.example】',
    'Müller <müller.example>',
    'Müller | müller.example',
    'Müller - müller.example',
    'müller.example',
    'Müller (\u200emüller.example\u200e)',
    '\u2067Müller (\u2068müller.example\u2069)\u2069',
    'Müller (müller.example) ✓',
    `Müller (${B})`,
  ])('%s is another than the one it was opened for', (text) => {
    const intended = tenantFrom({ domain: 'contoso.com', tenantId: A });
    expect(judge([tenant(text), user(ALIAS)], { intended }).kind).toBe('other');
  });
  test.each(['Booking.com Ltd', 'St. Gallen AG', 'Contoso (UK)', 'Ada @ Contoso'])(
    '%s is a name and no domain',
    (text) => {
      expect(judge([tenant(text), user(ALIAS)])).toEqual({
        kind: 'customer',
        domains: [],
        names: [text],
      });
    },
  );
});

describe('domains that begin alike', () => {
  judged([
    [
      'a first domain and one of its own',
      'maybe-same',
      [tenant('CONTOSO (CONTOSO.COM)'), user(ALIAS)],
      came('contosocorp.onmicrosoft.com'),
    ],
    ['two of their own', 'maybe-same', [tenant('Smith (smith.example)')], opened('smith.test')],
    [
      'an address that names the other',
      'maybe-same',
      [tenant('CONTOSO (CONTOSO.COM)'), user(ALIAS)],
      at('https://portal.azure.com/contosocorp.onmicrosoft.com'),
    ],
    ['two short ones', 'other', [tenant('IT (it.example)')], opened('italia.example')],
    [
      'two tenants of the book',
      'other',
      [CONTOSO, user(ALIAS)],
      { ...came('contoso.com'), inBook: TWO },
    ],
    [
      'two tenants of the book, under the ID of the first',
      'other',
      [CONTOSO, user(ALIAS)],
      {
        ...at(`https://portal.azure.com/${A}`),
        ...came('contoso.com', { tenantId: A }),
        inBook: TWO,
      },
    ],
    [
      'an address that names the other tenant of the book',
      'contradiction',
      [CONTOSO, user(ALIAS)],
      { ...at('https://portal.azure.com/contoso.com'), inBook: TWO },
    ],
    [
      'one tenant of the book that has both',
      'customer',
      [tenant('CONTOSO (CONTOSO.COM)'), user(ALIAS)],
      {
        ...came('contosocorp.onmicrosoft.com'),
        inBook: book({
          tenantId: A,
          domain: 'contosocorp.onmicrosoft.com',
          otherDomains: ['contoso.com'],
        }),
      },
    ],
  ]);
  test('say of which customer they may be', () => {
    const intended = tenantFrom({ domain: 'contosocorp.onmicrosoft.com', tenantId: A });
    expect(judge([tenant('CONTOSO (CONTOSO.COM)')], { intended })).toEqual({
      kind: 'maybe-same',
      domains: ['contoso.com'],
      names: ['CONTOSO'],
      intended,
    });
  });
});

describe('a name alone', () => {
  const VISITED = came('contoso.onmicrosoft.com', { tenantId: A, name: 'Contoso Ltd' });
  judged([
    ['an alias and nothing asked for', 'customer', [tenant('FABRIKAM'), user(ALIAS)]],
    ['nothing else', 'unknown', [tenant('FABRIKAM')]],
    ['a name of the expected customer', 'customer', [tenant('CONTOSO'), user(ALIAS)], VISITED],
    ['a name of the expected customer, without an alias', 'customer', [tenant('CONTOSO')], VISITED],
    ['another name, with an alias', 'asked', [tenant('FABRIKAM'), user(ALIAS)], VISITED],
    [
      'another name that has a part of the word',
      'asked',
      [tenant('Contosoft'), user(ALIAS)],
      VISITED,
    ],
    ["the partner's own name", 'asked', [tenant('PARTNER'), ME], VISITED],
    [
      "the partner's own name, without a profile",
      'no-profile',
      [tenant('PARTNER')],
      { ...VISITED, profile: null },
    ],
    [
      'an own account in what is called like the customer',
      'contradiction',
      [tenant('CONTOSO'), ME],
      VISITED,
    ],
    [
      'a tenant ID in the address that nothing is known of',
      'customer',
      [tenant('CONTOSO'), user(ALIAS)],
      at(`https://portal.azure.com/${A}`),
    ],
    [
      'a name that agrees with the address of a tab that was opened for another',
      'other',
      [header('Contoso')],
      { ...at(M365), ...opened('fabrikam.onmicrosoft.com') },
    ],
    [
      "a name that agrees with the address, after another customer's page",
      'customer',
      [header('Contoso')],
      { ...at(M365), ...came('fabrikam.onmicrosoft.com') },
    ],
    [
      'an account with decimal digits',
      'unknown',
      [tenant('PARTNER'), user('user_10023456@partner.example')],
    ],
    [
      'the own tenant, which the book took for a customer',
      'asked',
      [tenant('PARTNER'), ME],
      {
        ...at(`https://portal.azure.com/${B}`),
        profile: { ...PROFILE, tenantIds: [] },
        inBook: book({ tenantId: B, name: 'GDAP one' }),
      },
    ],
  ]);
});
