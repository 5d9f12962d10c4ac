/** Lists as the field's tools export them: records, pages of HTML, tables within a report, several domains. */

import { describe, expect, it } from 'vitest';
import { readText } from '../../../components/customers/table';
import { A, B, C, D, imported, OWN } from './a-list';

const contoso = `Contoso ${A} contoso.com`;
const fabrikam = `Fabrikam ${B} fabrikam.com`;
const only = (...rows: string[]) => ({ rows, skipped: [], partial: [] });

describe('all domains of a customer', () => {
  it.each([
    [
      'Get-AzTenant',
      `Id,TenantId,Name,Domains,DefaultDomain\n${A},${A},Contoso,"b.example;c.example",contoso.com\n`,
    ],
    [
      'one in each cell',
      `TenantId,Name,DefaultDomain,Domains\n${A},Contoso,contoso.com,b.example c.example\n`,
    ],
    [
      'two such columns',
      `displayName,defaultDomainName,customerId,initialDomainName,domains\nContoso,contoso.com,${A},b.example,"contoso.com,c.example"\n`,
    ],
    [
      'the same of Azure’s interface',
      JSON.stringify({
        value: [
          {
            id: `/tenants/${A}`,
            tenantId: A,
            displayName: 'Contoso',
            domains: ['contoso.com', 'b.example', 'c.example'],
            defaultDomain: 'contoso.com',
          },
        ],
      }),
    ],
  ])('%s', (_, text) => {
    expect(imported(text)).toEqual(only(`${contoso} b.example c.example`));
  });

  it('where a tenant’s name is its initial domain, as in Microsoft 365', () => {
    expect(imported(`Customer,Tenant Name,Microsoft Tenant\nContoso,contoso.com,${A}\n`)).toEqual(
      only(contoso),
    );
  });

  it('two singular headings are asked about', () => {
    expect(
      imported(`Customer,Tenant ID,Domain,Default domain\nContoso,${A},contoso.com,b.example\n`),
    ).toBe('asked');
  });

  it('without headings, several in a cell', () => {
    expect(
      imported(`Contoso\t${A}\t"contoso.com\nb.example"\nFabrikam\t${B}\tfabrikam.com\n`),
    ).toEqual(only(`${contoso} b.example`, fabrikam));
  });
});

describe('exports of tools', () => {
  it.each([
    [
      'Microsoft 365 Lighthouse',
      `Tenant name,Tenant ID,Primary domain,Tags,Delegated access,Onboarding status\nContoso,${A},contoso.com,"Gold, EU",GDAP,Completed\n`,
    ],
    [
      'Azure Lighthouse',
      `Customer,Customer ID,Offer,Offer ID,Delegations\nContoso (contoso.com),${A},Managed,${C},2\n`,
    ],
    [
      'Get-MsolPartnerContract, all properties',
      `#TYPE Microsoft.Online.Administration.PartnerContract\n"ExtensionData","ContractType","DefaultDomainName","Name","ObjectId","PartnerContext","TenantId"\n"System.Runtime.Serialization.ExtensionDataObject","SupportPartnerContract","contoso.com","Contoso","${C}","${D}","${A}"\n`,
    ],
    [
      'an RMM',
      `Organization,Description,Microsoft Tenant Id,Microsoft Tenant Domain\nContoso,,${A},contoso.com\n`,
    ],
    [
      'a PSA, with the name of the table',
      `Company: Company Name,Company: Web Site,Company: Microsoft Tenant ID [UDF],Company: Primary Domain [UDF]\nContoso,www.x.example,${A},contoso.com\n`,
    ],
    [
      'a distributor',
      `Customer Name,Customer ID,Subscription ID,Vendor,Microsoft Customer ID,Domain Name\nContoso,1000123,${C},Microsoft,${A},contoso.com\n`,
    ],
    [
      'another distributor',
      `End Customer Name,End Customer ID,End Customer PO,MS Domain,MS Tenant ID,SKU\nContoso,C-1,PO1,contoso.com,${A},X\n`,
    ],
    [
      'the partner’s columns beside',
      `Partner name,Partner tenant ID,Customer name,Customer tenant ID,Customer domain\nPartner,${OWN},Contoso,${A},contoso.com\n`,
    ],
    [
      'in an unusual order',
      `Status,Domain name,Since,Microsoft ID,Manager,Company\nActive,contoso.com,2020,${A},Ada,Contoso\n`,
    ],
    [
      'a name with a comma, from a spreadsheet',
      `Name\tTenant ID\tDomain\nContoso\t${A}\tcontoso.com\n`,
    ],
    ['German Excel', `Firma;Umsatz;Mandanten-ID;Domäne\nContoso;1.234,56;${A};contoso.com\n`],
    [
      'a box of characters',
      `+---------+----+-------------+\n| Name | Tenant ID | Domain |\n+---------+----+-------------+\n| Contoso | ${A} | contoso.com |\n+---------+----+-------------+\n`,
    ],
    [
      'the headings of groups above',
      `Customer,,,Status\nCompany name,Microsoft ID,Primary domain name,Delegated\nContoso,${A},contoso.com,yes\n`,
    ],
    ['texts marked by apostrophes', `Name,Tenant ID,Domain\n'Contoso,'${A},'contoso.com\n`],
    [
      'characters that nobody sees, within',
      `Name\u00a0,\u200bTenant\u00a0ID\u200b,Domain\ufeff\nCon\u00adtoso,\u200b${A}\u00a0,contoso\u200b.com\n`,
    ],
    [
      'a page of HTML',
      `<html><head><style>td{x:y}</style></head><body><!-- <table> --><table border="1"><tr><th>Name</th><td>Tenant ID</td><td>Domain</td></tr>\n<tr><td><b>Contoso</b></td><td>${A}</td><td>contoso&#46;com</td></tr></table></body></html>`,
    ],
    [
      'JSON lines',
      `{"customerId":"${A}","displayName":"Contoso","defaultDomainName":"contoso.com"}\n{"customerId":"${A}","displayName":"","defaultDomainName":"contoso.com"}\n`,
    ],
    [
      'JSON with a comma too many',
      `[\n {"customerId": "${A}", "displayName": "Contoso", "defaultDomainName": "contoso.com"},\n]\n`,
    ],
    [
      'one record',
      JSON.stringify({ customerId: A, displayName: 'Contoso', domains: ['contoso.com'] }),
    ],
    [
      'records deep within',
      JSON.stringify({
        data: {
          partner: { customers: [{ tenantId: A, companyName: 'Contoso', domain: 'contoso.com' }] },
        },
      }),
    ],
    [
      'documentation of customers, a name of something else beside',
      `id,organization,name,primary-domain,tenant-id\n123,Contoso,Microsoft 365,contoso.com,${A}\n`,
    ],
    [
      'a report, with what it is about in two cells',
      `"Report","Customers"\n"Generated","11/30/2026 10:00 AM"\n\n"Customer Name","Customer Id","Domain"\n"Contoso","${A}","contoso.com"\n`,
    ],
    [
      'a service desk, with the initial domain as the tenant’s name',
      `Client,Azure Tenant ID,Azure Tenant Name\nContoso,${A},contoso.com\n`,
    ],
    ['Exchange', `Name,ExternalDirectoryOrganizationId,Domain\nContoso,${A},contoso.com\n`],
    ['Norwegian', `Kunde;Leietaker-ID;Domene\nContoso;${A};contoso.com\n`],
    ['Japanese', `お客様名,テナントID,既定のドメイン名\nContoso,${A},contoso.com\n`],
    [
      'an ID with the hyphens of a word processor',
      `Customer,Tenant ID,Domain\nContoso,${A.replaceAll('-', '\u2011')},contoso.com\n`,
    ],
    [
      'subscriptions, as a command prints them',
      `SubscriptionId,Name,TenantId,TenantDefaultDomain,TenantDisplayName\n${C},Prod,${A},contoso.com,Contoso\n`,
    ],
  ])('%s', (_, text) => {
    expect(imported(text)).toMatchObject({ rows: [contoso], partial: [] });
  });

  it('many rows of one customer: each customer once, and its name from whichever row has it', () => {
    const header = 'Company,Product,Subscription Id,Microsoft Tenant ID,Microsoft Domain';
    const list = `${header}\n,E3,${C},${A},contoso.com\nContoso,E5,${D},${A},CONTOSO.com\nContoso,E5,${C},${A.toUpperCase()},contoso.com.\nFabrikam,E5,${D},${B},fabrikam.com\n`;
    expect(imported(list)).toEqual({
      rows: [` ${A} contoso.com`, contoso, fabrikam],
      skipped: ['4 twice'],
      partial: [],
    });
  });

  it('titles above, a total below, empty lines between', () => {
    const list = `Customers of Partner GmbH,,,\nExported 2026-11-30,,by Ada,\n,,,\nName,Tenant ID,Domain,Status\nContoso,${A},contoso.com,Active\n\nFabrikam,${B},fabrikam.com,Active\nTotal,,,2\n`;
    expect(imported(list)).toEqual({
      rows: [contoso, fabrikam],
      skipped: ['8 no-id'],
      partial: [],
    });
  });

  it('domains in every manner of writing', () => {
    const list = [
      'mailto:it@a.example',
      '<mailto:it@a.example>',
      'it@a.example<mailto:it@a.example>',
      'https://www.a.example/',
      '"<a href=""https://a.example"">a.example</a>"',
      'a.example / b.example',
      'a.example|b.example',
      'a.example and b.example',
      '"=HYPERLINK(""https://a.example"",""a.example"")"',
    ];
    for (const cell of list) {
      const { rows } = imported(`Name,Tenant ID,Domain\nContoso,${A},${cell}\n`) as {
        rows: string[];
      };
      expect([cell, rows]).toEqual([
        cell,
        [`Contoso ${A} a.example${cell.includes('b.ex') ? ' b.example' : ''}`],
      ]);
    }
  });

  it.each([
    [
      'GDAP relationships',
      `"AccessDetails","Customer","DisplayName","Id","Status"\n"x","Microsoft.Graph.PowerShell.Models.MicrosoftGraphDelegatedAdminRelationshipCustomerParticipant","GDAP one","${A}-${B}","active"\n`,
    ],
    [
      'an organization’s verified domains',
      `"DisplayName","Id","VerifiedDomains"\n"Contoso","${A}","Microsoft.Graph.PowerShell.Models.MicrosoftGraphVerifiedDomain"\n`,
    ],
    [
      'a distributor’s own IDs',
      `Company Name,Company ID,Product Name,Subscription ID\nContoso,${C},M365 E3,${D}\n`,
    ],
    [
      'a group’s headings over two names',
      `Customer,,,Subscription,\nName,Tenant ID,Domain,Name,ID\nContoso,${A},contoso.com,E3,${C}\n`,
    ],
  ])('nothing wrong is imported: %s', (_, text) => {
    const read = imported(text);
    expect(read === 'asked' || read.rows.length === 0).toBe(true);
  });

  it('a subscription’s name, as a command prints it, is not the customer’s', () => {
    expect(imported(`Name,SubscriptionId,TenantId\nProd,${C},${A}\n`)).toEqual(only(` ${A} `));
  });

  it('a list of addresses is asked about with all its rows', () => {
    const table = readText('ada@contoso.com\nben@fabrikam.com\n');
    expect(table).toMatchObject({ data: [['ada@contoso.com'], ['ben@fabrikam.com'], ['']] });
  });
});

it('reads each character a few times at most, whatever a file repeats', () => {
  // A pattern that goes back over what it has read hangs at these: minutes instead of a second.
  for (const piece of [
    '<!--',
    '<td',
    '<script>',
    '{"a":1}\n',
    ', ]',
    ' ',
    '\t ',
    '"\n',
    'a: b\n',
    '|-',
    '(',
    'a.b ',
  ])
    for (const head of ['', '<table>', 'Name,Tenant ID\n', '[{'])
      expect(readText(head + piece.repeat(100_000 / piece.length))).toBeDefined();
});
