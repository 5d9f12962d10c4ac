import { describe, expect, test } from 'vitest';
import type { DirectoryHint } from '../../../request/directory-hint';
import { ALIAS, PROFILE } from './builders';
import {
  A,
  at,
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
  tenant,
  user,
} from './directory-cases';

describe('what was asked for, and no hint of what was got', () => {
  judged([
    ['nothing', 'no-hint', []],
    ['nothing, without a profile', 'no-profile', [], { profile: null }],
    ['a path', 'asked', [], at('https://portal.azure.com/contoso.onmicrosoft.com')],
    ['the page it came from', 'asked', [], came('contoso.com')],
    ['a delegated address', 'asked', [], at(`${M365}#/support`)],
    [
      'a delegated address without a profile',
      'no-profile',
      [],
      { ...at(`${M365}#/support`), profile: null },
    ],
    [
      'the portal’s own words in the header',
      'asked',
      [header('Microsoft 365 admin center')],
      at(M365),
    ],
    ['an alias as well', 'customer', [user(ALIAS)], at(M365)],
    ['an own account', 'contradiction', [user('admin@partner.onmicrosoft.com')], at(M365)],
    ['the own path', 'own', [], at('https://portal.azure.com/partner.onmicrosoft.com')],
    [
      'the own path, with an alias',
      'contradiction',
      [user(ALIAS)],
      at('https://portal.azure.com/partner.onmicrosoft.com'),
    ],
    [
      "the partner's own domain as well",
      'contradiction',
      [],
      at(`${M365}&delegatedOrg=partner.onmicrosoft.com#/support`),
    ],
    [
      "the partner's own tenant ID as well",
      'contradiction',
      [],
      at(`${M365}&CTID=${PROFILE.tenantIds[0]}#/support`),
    ],
    [
      "the partner's own in its route",
      'contradiction',
      [],
      at(`${M365}#/support?delegatedOrg=partner.onmicrosoft.com`),
    ],
    [
      'two customers',
      'contradiction',
      [],
      at(`${M365}&delegatedOrg=fabrikam.onmicrosoft.com#/support`),
    ],
    [
      'two tenant IDs',
      'contradiction',
      [],
      at(`https://admin.microsoft.com/AdminPortal/Home?CTID=${ID}1&ctid=${ID}2#/support`),
    ],
    [
      "the partner's own, by domain and by tenant ID",
      'own',
      [],
      at(
        `https://admin.cloud.microsoft/?delegatedOrg=partner.onmicrosoft.com&CTID=${PROFILE.tenantIds[0]}#/support`,
      ),
    ],
    ['one domain twice', 'asked', [], at(`${M365}&delegatedorg=Contoso.com#/support`)],
  ]);
});

describe('the header of Microsoft 365', () => {
  const of = (domain: string) =>
    at(`https://admin.cloud.microsoft/?delegatedOrg=${domain}#/support`);
  test.each([
    ['Contoso Ltd', 'contoso.onmicrosoft.com'],
    ['Contoso Ltd.', 'contoso-ltd.onmicrosoft.com'],
    ['CONTOSO', 'contosoltd.com'.replace('ltd', '')],
    ['Fabrikam Capital', 'fabrikamcapital.com'],
    ['Contoso Hotels Ltd', 'contoso.com'],
    ['Müller GmbH & Co. KG', 'mueller.de'],
    ['Müller', 'xn--mller-kva.example'],
    ['Société Générale', 'societe-generale.fr'],
    ['株式会社Contoso', 'contoso.co.jp'],
    ['A. Datum Corporation', 'adatum.com'],
  ])('%s agrees with %s', (name, domain) => {
    expect(judge([header('Copilot'), header(name)], of(domain)).kind).toBe('customer');
  });
  test.each([
    ['Fabrikam', 'contoso.onmicrosoft.com'],
    ['Fabrikam Capital', 'it.example'],
    ['Hotels of Contoso', 'contoso.com'],
    ['IT Services', 'it.example'],
    ['Contosoft', 'contoso.com'],
    ['Partner', 'contoso.com'],
    ['Partner GmbH', 'it.example'],
  ])('%s contradicts %s', (name, domain) => {
    expect(judge([header(name)], of(domain)).kind).toBe('contradiction');
  });
  test('agrees by a name of the book', () => {
    const inBook = book({
      tenantId: A,
      domain: 'netorgft1234567.onmicrosoft.com',
      name: 'Contoso',
    });
    expect(
      judge([header('Contoso')], { ...of('netorgft1234567.onmicrosoft.com'), inBook }).kind,
    ).toBe('customer');
    expect(
      judge([header('Fabrikam')], { ...of('netorgft1234567.onmicrosoft.com'), inBook }).kind,
    ).toBe('contradiction');
  });
  test('of a second delegated customer that it does not name contradicts', () => {
    const url = `https://admin.cloud.microsoft/?delegatedOrg=&ctid=${ID}1&ctid=fabrikam.onmicrosoft.com#/support`;
    expect(judge([header('Contoso')], at(url)).kind).toBe('contradiction');
  });
  test('with an own account does not make it a customer’s', () => {
    expect(judge([header('Contoso'), ME], of('contoso.com')).kind).toBe('contradiction');
  });
});

describe('a tooltip, which nobody sees', () => {
  const tooltip = (text: string): DirectoryHint => ({ from: 'avatar-title', text, painted: false });
  const THEIRS = tooltip('Directory: Contoso (contoso.onmicrosoft.com)');
  judged([
    ['its domain alone, asked for', 'asked', [THEIRS], at('https://portal.azure.com/contoso.com')],
    ['its domain with an alias', 'customer', [THEIRS, user(ALIAS)]],
    [
      'an alias that is folded away',
      'no-hint',
      [{ from: 'avatar-user', text: ALIAS, painted: false }],
    ],
    ['another domain than was asked for', 'other', [THEIRS], opened('fabrikam.com')],
    ['the own domain', 'own', [tooltip('Directory: Partner (partner.onmicrosoft.com)')]],
    [
      'another domain than is painted',
      'contradiction',
      [THEIRS, { from: 'avatar-tenant', text: 'Fabrikam (fabrikam.com)' }],
    ],
  ]);
});

describe('a menu that is hidden', () => {
  const hidden = (hint: DirectoryHint): DirectoryHint => ({ ...hint, painted: false });
  judged([
    ['a customer’s, and the own in sight', 'own', [hidden(CONTOSO), hidden(user(ALIAS)), OWN, ME]],
    ['the own, and a customer’s in sight', 'contradiction', [hidden(OWN), CONTOSO]],
    [
      'a customer’s, and another’s in sight',
      'contradiction',
      [hidden(CONTOSO), tenant('Fabrikam (fabrikam.com)')],
    ],
  ]);
});

describe('how it is called', () => {
  test('with its domain in lower case', () => {
    expect(judge([CONTOSO, user(ALIAS)])).toMatchObject({
      domains: ['contoso.onmicrosoft.com'],
      names: ['CONTOSO'],
    });
  });
  test('not by an ID that may be another customer’s than the domain', () => {
    const { domains, tenantId } = judge([], at(`${M365}&CTID=${ID}1#/support`));
    expect([...domains, tenantId]).toEqual(['contoso.onmicrosoft.com', undefined]);
  });
});
