import { describe, expect, test } from 'vitest';
import { judgeDirectory } from '../../../request/directory';
import type { Sign } from '../../../request/sign';
import { ALIAS, FORM_URL, PROFILE } from './builders';

const tenant = (text: string): Sign => ({ from: 'avatar-tenant', text });
const user = (text: string): Sign => ({ from: 'avatar-user', text });
const CONTOSO = tenant('CONTOSO (CONTOSO.ONMICROSOFT.COM)');
const OWN = tenant('Partner Ltd (partner.onmicrosoft.com)');

const judge = (signs: Sign[], more: Partial<Parameters<typeof judgeDirectory>[0]> = {}) =>
  judgeDirectory({
    url: new URL(FORM_URL),
    signs,
    profile: PROFILE,
    intended: null,
    inBook: () => null,
    ...more,
  });
const DELEGATED = 'https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com';
const ID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeee000';
const at = (address: string) => ({ url: new URL(address) });

describe('whose directory a tab shows', () => {
  test.each<[string, string, Sign[], Parameters<typeof judge>[1]]>([
    ['an alias', 'customer', [CONTOSO, user(ALIAS)], {}],
    [
      'a guest, who proves nothing',
      'unknown',
      [CONTOSO, user('ada_partner.example#EXT#@contoso.onmicrosoft.com')],
      {},
    ],
    ['the partner by domain', 'own', [OWN, user('ada.lin@partner.example')], {}],
    [
      'the partner by tenant ID',
      'own',
      [tenant('Partner (11111111-2222-3333-4444-555555555555)')],
      {},
    ],
    ['an alias in the own directory', 'contradiction', [OWN, user(ALIAS)], {}],
    [
      'an address that names the own, a menu that names another',
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
      'another whose own domain only begins like that of the one it was opened for',
      'unknown',
      [tenant('Smith (smith.example)')],
      { intended: { domain: 'smith.test' } },
    ],
    [
      'the customer that the tab was opened for',
      'customer',
      [CONTOSO],
      { intended: { domain: 'contoso.onmicrosoft.com' } },
    ],
    [
      'another than the one it was opened for',
      'other',
      [CONTOSO, user(ALIAS)],
      { intended: { domain: 'fabrikam.com' } },
    ],
    [
      'the customer whose page in Partner Center the tab showed before',
      'customer',
      [CONTOSO],
      { intended: { domain: 'contoso.onmicrosoft.com', isVisited: true } },
    ],
    [
      'another than the one whose page it showed before',
      'other',
      [CONTOSO, user(ALIAS)],
      { intended: { domain: 'fabrikam.com', isVisited: true } },
    ],
    [
      'another than the one whose page it showed before, by an address that names it',
      'customer',
      [CONTOSO, user(ALIAS)],
      {
        ...at('https://portal.azure.com/contoso.onmicrosoft.com'),
        intended: { domain: 'fabrikam.com', isVisited: true },
      },
    ],
    [
      'another than the one that the address still names',
      'other',
      [CONTOSO, user(ALIAS)],
      {
        ...at('https://portal.azure.com/fabrikam.com'),
        intended: { domain: 'fabrikam.com' },
      },
    ],
    [
      'the own, though the address still names the customer it was opened for',
      'own',
      [OWN],
      {
        ...at('https://portal.azure.com/fabrikam.com'),
        intended: { domain: 'fabrikam.com' },
      },
    ],
    [
      'one in the customer book',
      'customer',
      [CONTOSO],
      { inBook: () => ({ domain: 'contoso.onmicrosoft.com', tenantId: null, name: 'Contoso' }) },
    ],
    ['a stranger', 'unknown', [CONTOSO], {}],
    ['a stranger, without a profile', 'no-profile', [CONTOSO], { profile: null }],
    ['nothing', 'no-sign', [], {}],
    [
      'a delegated address',
      'customer',
      [],
      at('https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/support'),
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
      "a delegated address that names the partner's own domain as well",
      'contradiction',
      [],
      at(`${DELEGATED}&delegatedOrg=partner.onmicrosoft.com#/support`),
    ],
    [
      "a delegated address with the partner's own tenant ID",
      'contradiction',
      [],
      at(`${DELEGATED}&CTID=${PROFILE.tenantIds[0]}#/support`),
    ],
    [
      "a delegated address with the partner's own in its route",
      'contradiction',
      [],
      at(`${DELEGATED}#/support?delegatedOrg=partner.onmicrosoft.com`),
    ],
    [
      'a delegated address that names two customers',
      'contradiction',
      [],
      at(`${DELEGATED}&delegatedOrg=fabrikam.onmicrosoft.com#/support`),
    ],
    [
      'a delegated address with two tenant IDs',
      'contradiction',
      [],
      at(`https://admin.microsoft.com/AdminPortal/Home?CTID=${ID}1&ctid=${ID}2#/support`),
    ],
    [
      "a delegated address with the partner's own, by domain and by tenant ID",
      'own',
      [],
      at(
        `https://admin.cloud.microsoft/?delegatedOrg=partner.onmicrosoft.com&CTID=${PROFILE.tenantIds[0]}#/support`,
      ),
    ],
    [
      'a delegated address with one domain twice',
      'customer',
      [],
      at(`${DELEGATED}&delegatedorg=Contoso.com#/support`),
    ],
    [
      'a delegated address with a domain and a tenant ID',
      'customer',
      [],
      at(`${DELEGATED}&CTID=${ID}1#/support`),
    ],
    [
      'a second delegated customer that the header does not name',
      'contradiction',
      [{ from: 'header-organisation', text: 'Contoso' }],
      at(
        `https://admin.cloud.microsoft/?delegatedOrg=&ctid=${ID}1&ctid=fabrikam.onmicrosoft.com#/support`,
      ),
    ],
    [
      'a header that agrees',
      'customer',
      [{ from: 'header-organisation', text: 'Contoso Ltd' }],
      at('https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com'),
    ],
    [
      'a header that names another',
      'contradiction',
      [{ from: 'header-organisation', text: 'Fabrikam' }],
      at('https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com'),
    ],
    [
      'the portal’s own words in the header',
      'customer',
      [{ from: 'header-organisation', text: 'Microsoft 365 admin center' }],
      at('https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com'),
    ],
  ])('shown by %s: %s', (_, kind, signs, more) => {
    expect(judge(signs, more).kind).toBe(kind);
  });
  test('is named with its domain in lower case', () => {
    expect(judge([CONTOSO, user(ALIAS)])).toMatchObject({
      domain: 'contoso.onmicrosoft.com',
      name: 'CONTOSO',
    });
  });
  test('is not named by an ID that may be another customer’s than the domain', () => {
    const { domain, tenantId } = judge([], at(`${DELEGATED}&CTID=${ID}1#/support`));
    expect([domain, tenantId]).toEqual(['contoso.onmicrosoft.com', undefined]);
  });
});
