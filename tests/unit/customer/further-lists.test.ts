/** Lists that are hardly tables, headings with a tool's name before them, and columns of two things. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../customer/columns';
import { HEADER } from '../../../customer/headings';
import { CustomerFactsSchema, CustomerOwnSchema } from '../../../customer/record-schema';
import { rowReader } from '../../../customer/rows';
import { COLUMNS } from '../../../portals/list-headings';
import { A, B, C, imported, OWN } from './a-list';

const contoso = `Contoso ${A} contoso.com`;
const fabrikam = `Fabrikam ${B} fabrikam.com`;

describe('headings', () => {
  it.each([
    [
      'Partner Center’s API',
      `id,companyProfile.tenantId,companyProfile.domain,companyProfile.companyName\n${A},${A},contoso.com,Contoso\n`,
    ],
    [
      'with the product’s name',
      `Company,Microsoft 365 domain,Microsoft tenant ID\nContoso,contoso.com,${A}\n`,
    ],
    [
      'with the directory’s old name',
      `Client,Azure AD tenant ID,O365 Domain\nContoso,${A},contoso.com\n`,
    ],
    [
      'with the program’s name',
      `End customer,CSP Customer ID,Tenant Primary Domain\nContoso,${A},contoso.com\n`,
    ],
    ['Swedish', `Kund;Klientorganisations-ID;Domännamn\nContoso;${A};contoso.com\n`],
    ['Turkish', `Müşteri;Kiracı kimliği;Birincil etki alanı\nContoso;${A};contoso.com\n`],
    ['Russian', `Клиент;Идентификатор клиента;Основной домен\nContoso;${A};contoso.com\n`],
    ['Czech', `Zákazník;ID tenanta;Primární doména\nContoso;${A};contoso.com\n`],
    ['Hungarian', `Ügyfél;Bérlőazonosító;Elsődleges tartomány\nContoso;${A};contoso.com\n`],
    [
      'a customer’s number beside the tenant ID',
      `Customer ID,Customer name,Tenant ID,Domain\n10001,Contoso,${A},contoso.com\n`,
    ],
    [
      'a Windows domain beside the one on the internet',
      `Name,Domain,Primary domain,Tenant ID\nContoso,CONTOSO,contoso.com,${A}\n`,
    ],
    [
      'a subscription’s name beside the tenant’s',
      `id,name,tenantId,tenantDefaultDomain,tenantDisplayName\n${C},Prod,${A},contoso.com,Contoso\n`,
    ],
    [
      'the portal’s list of subscriptions',
      `SUBSCRIPTION ID,DIRECTORY,TENANT ID,DOMAIN\n${C},Contoso,${A},contoso.com\n`,
    ],
    [
      'once more in the middle',
      `Name,Tenant ID,Domain\nContoso,${A},contoso.com\nName,Tenant ID,Domain\n`,
    ],
    [
      'of Markdown',
      `| Name | Tenant ID | Domain |\n|:-----|-----------|:------:|\n| Contoso | ${A} | contoso.com |\n`,
    ],
    ['none, and the rows are numbered', `1,Contoso,${A},contoso.com\n`],
    ['none, and an address in each row', `Contoso,${A},contoso.com,ada@contoso.com\n`],
  ])('%s', (_, text) => {
    expect(imported(text)).toEqual({ rows: [contoso], skipped: [], partial: [] });
  });

  it('an initial domain is enough to find a customer by', () => {
    expect(imported('Name,Initial domain\nContoso,contoso.onmicrosoft.com\n')).toMatchObject({
      rows: ['Contoso  contoso.onmicrosoft.com'],
    });
  });

  it.each([
    [`Customer,Azure subscription\nContoso,${A}\n`],
    [`Account,Account ID\nContoso,${A}\n`],
    [`Customer,Subscription\nContoso,Prod (${A})\nFabrikam,Test (${B})\n`],
    [`Admin relationship name,Admin relationship ID,Customer\nDefault,${A}-${B},Contoso\n`],
    [`Customer ID,Customer name,Tenant ID\n${C},Contoso,${A}\n`],
  ])('asks all the same: %j', (text) => {
    expect(imported(text)).toBe('asked');
  });
});

describe('a name, and behind it what names the customer', () => {
  it.each([
    ['Customers\nContoso (contoso.com)\nFabrikam (fabrikam.com)\n'],
    ['Tenant,Status\nContoso (contoso.com),Active\nFabrikam (fabrikam.com),Active\n'],
    ['Contoso (contoso.com)\nFabrikam (fabrikam.com)\n'],
    ['Contoso <contoso.com>\nFabrikam <fabrikam.com>\n'],
    ['Contoso - contoso.com\nFabrikam – fabrikam.com\n'],
    ['Contoso: contoso.com\nFabrikam: fabrikam.com\n'],
  ])('%j', (text) => {
    expect(imported(text)).toEqual({
      rows: ['Contoso  contoso.com', 'Fabrikam  fabrikam.com'],
      skipped: [],
      partial: [],
    });
  });

  it('adds to what the other columns say', () => {
    expect(imported(`Customer,Tenant ID\nContoso (contoso.com),${A}\n`)).toMatchObject({
      rows: [contoso],
    });
    expect(imported(`Customer,Domain\nContoso (${A}),contoso.com\n`)).toMatchObject({
      rows: [contoso],
    });
  });
});

describe('records', () => {
  const both = { rows: [contoso, fabrikam], skipped: [], partial: [] };
  const graph = [
    { id: C, customerId: A, defaultDomainName: 'contoso.com', displayName: 'Contoso' },
    { id: C, customerId: B, defaultDomainName: 'fabrikam.com', displayName: 'Fabrikam' },
  ];
  it.each([
    ['JSON', JSON.stringify(graph)],
    ['JSON of Microsoft Graph', JSON.stringify({ '@odata.context': 'x', value: graph }, null, 2)],
    [
      'nested',
      JSON.stringify([
        {
          displayName: 'GDAP',
          customer: { tenantId: A, displayName: 'Contoso' },
          domains: ['contoso.com'],
          partner: { tenantId: OWN },
        },
        {
          displayName: 'GDAP',
          customer: { tenantId: B, displayName: 'Fabrikam' },
          domains: ['fabrikam.com'],
        },
      ]),
    ],
    [
      'PowerShell’s Format-List',
      `\n\nCustomerId        : ${A}\nDomain            : contoso.com\nName              : Contoso\nBillingProfile    :\n\nCustomerId        : ${B}\nDomain            : fabrikam.com\nName              : Fabrikam\nBillingProfile    :\n\n`,
    ],
  ])('%s', (_, text) => {
    expect(imported(text)).toEqual(both);
  });
});

it('characters that nobody sees change nothing', () => {
  expect(
    imported(`Name,Tenant ID,Domain\nContoso\u00a0,\u200b${A}\u200b,contoso.com\u00a0\n`),
  ).toEqual({
    rows: [contoso],
    skipped: [],
    partial: [],
  });
  expect(
    imported(`Name,Tenant ID,Domain\nContoso,{00000000-0000-0000-0000-000000000000},contoso.com\n`),
  ).toEqual({
    rows: ['Contoso  contoso.com'],
    skipped: [],
    partial: [],
  });
});

it('every row that is read may enter the book', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(A, 'contoso.com', 'x'.repeat(3000), 'a_b.com', '-a.com', 'CONTOSO.COM.', ' '),
  );
  const header = COLUMNS.map((column) => HEADER[column]);
  const { mapping } = recognise(header, []);
  fc.assert(
    fc.property(fc.array(cell, { minLength: header.length, maxLength: header.length }), (row) => {
      const reader = rowReader(mapping);
      reader.take([row]);
      for (const { facts, own } of reader.result.rows) {
        expect(CustomerFactsSchema.parse(facts)).toEqual(facts);
        expect(CustomerOwnSchema.parse(own)).toEqual(own);
      }
    }),
  );
});
