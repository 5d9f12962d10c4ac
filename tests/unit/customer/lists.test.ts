/** Lists as the field's tools and people write them, from the text of the file to the customers. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../components/customers/table';
import { rowReader } from '../../../customer/rows';
import { A, B, C, imported, OWN } from './a-list';

describe('headings decide before shapes', () => {
  it.each([
    ['Subscription ID'],
    ['Azure subscription'],
    ['Object ID'],
    ['Relationship ID'],
    ['Billing account ID'],
    ['Partner ID'],
    ['Kundennummer'],
    ['GUID'],
  ])('a column called %s is no tenant ID', (heading) => {
    expect(imported(`Customer name,${heading},Status\nContoso,${A},Active\n`)).toBe('asked');
  });

  it.each([['Website'], ['Homepage'], ['Email domain'], ['Nameserver']])(
    'a column called %s is no domain',
    (heading) => {
      expect(imported(`Customer name,${heading}\nContoso,www.contoso.com\n`)).toBe('asked');
    },
  );

  it('is not led astray by an unknown column beside the known ones', () => {
    expect(imported(`Name,Subscription ID,Microsoft ID\nContoso,${B},${A}\n`)).toMatchObject({
      rows: [`Contoso ${A} `],
    });
  });

  it.each([
    [`Id,DisplayName,TenantId,DisplayName,TenantId\n1,GDAP,${OWN},Contoso,${A}\n`],
    [`Customer name,Company name,Tenant ID\nContoso,Contoso Ltd,${A}\n`],
    [`Name,Domain,Domain name\nContoso,contoso.com,contoso.net\n`],
  ])('two columns of one meaning are asked about: %j', (text) => {
    expect(imported(text)).toBe('asked');
  });

  it('two columns that hold the same are one', () => {
    expect(imported(`Name,Tenant ID,Customer ID\nContoso,${A},${A}\n`)).toMatchObject({
      rows: [`Contoso ${A} `],
    });
  });
});

describe('the list begins where it begins', () => {
  const rows = [`Contoso ${A} contoso.com`, `Fabrikam ${B} fabrikam.com`];
  const body = `Contoso,${A},contoso.com\nFabrikam,${B},fabrikam.com\n`;
  it.each([
    ['no headings', body],
    ['a script’s remark', `#TYPE Example.Customer\n"Name","CustomerId","Domain"\n${body}`],
    ['a title', `Customer list 2026-01-02\n\nName,Microsoft ID,Primary domain name\n${body}`],
    ['a title of two cells', `Exported by,Ada\nName,Microsoft ID,Primary domain name\n${body}`],
    ['what Excel is told', `sep=,\nName,Microsoft ID,Primary domain name\n${body}`],
    ['semicolons', `sep=;\nName;Tenant ID;Domain\n${body.replaceAll(',', ';')}`],
    ['cells from a spreadsheet', `Name\tTenant ID\tDomain\n${body.replaceAll(',', '\t')}`],
    ['lines quoted as a whole', `"Name,Microsoft ID,Domain"\n${body.replace(/^(.+)$/gm, '"$1"')}`],
    ['a byte order mark', `\ufeffName,Microsoft ID,Domain\n${body}`],
    [
      'values that a spreadsheet must not change',
      `Name,Tenant ID,Domain\n${body.replaceAll(A, `"=""${A}"""`)}`,
    ],
  ])('%s', (_, text) => {
    expect(imported(text)).toEqual({ rows, skipped: [], partial: [] });
  });

  it('names the lines of the file', () => {
    expect(imported(`A title\n\nName,Tenant ID\nContoso,${A}\nBroken,xyz\n`)).toMatchObject({
      skipped: ['5 bad-tenant-id'],
    });
    expect(imported(`Contoso,${A},contoso.com\nFabrikam,,\n`)).toMatchObject({
      skipped: ['2 no-id'],
    });
  });
});

describe('a row is kept by what is good in it', () => {
  const list = (id: string, domain: string) =>
    imported(`Name,Microsoft ID,Primary domain name\nContoso,${id},"${domain}"\n`);

  it.each([['N/A'], ['-'], ['none'], ['null'], ['—'], ['n.a.'], ['#N/A'], ['無']])(
    '%s is nothing',
    (nothing) => {
      expect(list(A, nothing)).toEqual({ rows: [`Contoso ${A} `], skipped: [], partial: [] });
    },
  );

  it('several domains in one cell are all the customer’s', () => {
    expect(list(C, 'tailwind.example, tailwind.onmicrosoft.com')).toMatchObject({
      rows: [`Contoso ${C} tailwind.example tailwind.onmicrosoft.com`],
    });
    expect(list(C, 'tailwind.example\ntailwind.onmicrosoft.com')).toMatchObject({
      rows: [`Contoso ${C} tailwind.example tailwind.onmicrosoft.com`],
    });
  });

  it('what is no domain of a customer’s own is left out and said', () => {
    expect(list(A, 'gmail.com')).toEqual({
      rows: [`Contoso ${A} `],
      skipped: [],
      partial: ['2 bad-domain'],
    });
    expect(list('12345', 'contoso.com')).toEqual({
      rows: ['Contoso  contoso.com'],
      skipped: [],
      partial: ['2 bad-tenant-id'],
    });
  });

  it('an ID of zeros is none', () => {
    expect(list('00000000-0000-0000-0000-000000000000', 'contoso.com')).toEqual({
      rows: ['Contoso  contoso.com'],
      skipped: [],
      partial: [],
    });
  });

  it('the partner’s own directory is never a customer', () => {
    const text = `Name,Tenant ID,Domain\nPartner,${OWN},\nPartner,,partner.example\nContoso,${A},contoso.com\n`;
    expect(imported(text)).toMatchObject({
      rows: [`Contoso ${A} contoso.com`],
      skipped: ['2 own', '3 own'],
    });
  });

  it('two customers that share a domain stay two', () => {
    const text = `Name,Tenant ID,Domain\nContoso,${A},contoso.com\nContoso Inc,${B},contoso.com\n`;
    expect(imported(text)).toMatchObject({
      rows: [`Contoso ${A} contoso.com`, `Contoso Inc ${B} contoso.com`],
      skipped: [],
    });
  });
});

it('no file is too odd to be answered', () => {
  const piece = fc.constantFrom(
    ...[
      'Name',
      'Tenant ID',
      'Domain',
      A,
      'contoso.com',
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '#TYPE x',
      'sep=;',
      '=""',
      ' ',
    ],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const table = readText(text);
        if (typeof table === 'string') return;
        const reader = rowReader(table.mapping, { firstLine: table.firstLine });
        reader.take(table.data);
        const { rows, skipped } = reader.result;
        const filled = table.data.filter((row) => row.some((cell) => cell.trim() !== ''));
        expect(rows.length + skipped.length).toBe(filled.length);
      },
    ),
  );
});
