/** Lists in further languages and in the markup of wikis, databases and older programs. */

import { describe, expect, it } from 'vitest';
import { readText } from '../../../components/customers/table';
import { A, B, C, D, imported } from './a-list';

const contoso = `Contoso ${A} contoso.com`;
const fabrikam = `Fabrikam ${B} fabrikam.com`;
const only = (...rows: string[]) => ({ rows, skipped: [], partial: [] });

describe('Partner Center', () => {
  it.each([
    ['Danish', 'Virksomhedsnavn;Microsoft-id;Primært domænenavn'],
    ['French', "Nom de l'entreprise;Identifiant Microsoft;Nom de domaine principal"],
    ['Portuguese', 'Nome da empresa;ID da Microsoft;Nome de domínio principal'],
    ['Ukrainian', 'Назва компанії;Ідентифікатор Microsoft;Основний домен'],
    ['Bulgarian', 'Име на фирма;Идентификатор на Microsoft;Основен домейн'],
    ['Romanian', 'Nume companie;ID Microsoft;Nume domeniu principal'],
    ['Slovak', 'Názov spoločnosti;Identifikátor Microsoft;Názov primárnej domény'],
    ['Greek', 'Όνομα εταιρείας;Αναγνωριστικό Microsoft;Όνομα κύριου τομέα'],
    ['Vietnamese', 'Tên công ty;ID Microsoft;Tên miền chính'],
    ['Thai', 'ชื่อบริษัท;Microsoft ID;ชื่อโดเมนหลัก'],
    ['Hebrew', 'שם החברה;מזהה Microsoft;שם תחום ראשי'],
    ['Arabic', 'اسم الشركة;معرف Microsoft;اسم المجال الأساسي'],
  ])('%s', (_, header) => {
    expect(imported(`${header}\nContoso;${A};contoso.com\n`)).toEqual(only(contoso));
  });
});

describe('headings of tools', () => {
  it.each([
    [
      'of fields that users added',
      'Account Name,Account: UDF: M365 Tenant ID,[UDF] Primary Domain',
    ],
    ['of Salesforce', 'Name,Microsoft_Tenant_ID__c,Primary_Domain__c'],
    ['of Power BI', 'Customers[CustomerName],Customers[CustomerTenantId],Customers[Domain]'],
    ['quoted as databases do', "'Name','Tenant ID','Domain'"],
  ])('%s', (_, header) => {
    expect(imported(`${header}\nContoso,${A},contoso.com\n`)).toEqual(only(contoso));
  });

  it('of another table are somebody else’s', () => {
    expect(imported(`Partners[TenantId],Customers[CustomerName]\n${A},Contoso\n`)).toBe('asked');
  });

  it('count the domains: the first is the one of the links', () => {
    const list = `Name,Tenant ID,Domain 1,Domain 2,Domain 3\nContoso,${A},contoso.com,b.example,\n`;
    expect(imported(list)).toEqual(only(`${contoso} b.example`));
    const beside = `Name,Tenant ID,Domain 2,Domain\nContoso,${A},b.example,contoso.com\n`;
    expect(imported(beside)).toEqual(only(`${contoso} b.example`));
  });
});

describe('markup', () => {
  const header = ['Name', 'Tenant ID', 'Domain'];
  const excel = (rows: string[]) =>
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${rows.join('')}</Table></Worksheet></Workbook>`;
  const row = (cells: string[]) =>
    `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;
  it.each([
    [
      'Markdown’s emphasis',
      `| Customer | Tenant ID | Domain |\n|---|---|---|\n| **Contoso** | \`${A}\` | [contoso.com](https://contoso.com) |\n`,
    ],
    ['a wiki’s headings', `||Name||Tenant ID||Domain||\n|Contoso|${A}|contoso.com|\n`],
    ['quotes of databases', `'Name','Tenant ID','Domain'\n'Contoso','${A}','contoso.com'\n`],
    ['XML of Excel', excel([row(header), row(['Contoso', A, 'contoso.com'])])],
    [
      'XML of Excel, a cell left out and a comment',
      excel([
        row(['Name', 'Note', 'Tenant ID', 'Domain']),
        `<Row><Cell><Data ss:Type="String">Contoso</Data><Comment ss:Author="Ada"><ss:Data>seen</ss:Data></Comment></Cell><Cell ss:Index="3"><Data ss:Type="String">${A}</Data></Cell><Cell><Data ss:Type="String">contoso.com</Data></Cell></Row>`,
      ]),
    ],
  ])('%s', (_, text) => {
    expect(imported(text)).toEqual(only(contoso));
  });

  it('keeps a bar that is a part of a name', () => {
    const list = `| Customer | Tenant ID |\n|---|---|\n| A\\|B Ltd | ${A} |\n| Fabrikam | ${B} |\n`;
    expect(imported(list)).toEqual(only(`A|B Ltd ${A} `, `Fabrikam ${B} `));
  });

  it('an apostrophe at the end of a name stays', () => {
    const list = `Name,Tenant ID,Domain\n'The Boys',${A},contoso.com\n'Fabrikam','${B}','fabrikam.com\n`;
    expect(imported(list)).toMatchObject({
      rows: [`'The Boys' ${A} contoso.com`, `Fabrikam' ${B} fabrikam.com`],
    });
  });
});

describe('records by name', () => {
  it('each of them under its name', () => {
    const text = JSON.stringify({
      Contoso: { tenantId: A, domain: 'contoso.com' },
      Fabrikam: { tenantId: B, domain: 'fabrikam.com' },
    });
    expect(imported(text)).toEqual(only(contoso, fabrikam));
  });

  it('an ID by which they are kept is not taken for a tenant’s', () => {
    const text = JSON.stringify({
      [C]: { displayName: 'Contoso', defaultDomainName: 'contoso.com' },
      [D]: { displayName: 'Fabrikam', defaultDomainName: 'fabrikam.com' },
    });
    expect(imported(text)).toEqual(only('Contoso  contoso.com', 'Fabrikam  fabrikam.com'));
  });
});

it('as many domains in each row as there are columns do not part them', () => {
  const row = (n: number) =>
    `Contoso ${n};${A.slice(0, -1)}${n};c${n}.example, d${n}.example, e${n}.example`;
  const list = ['Name;Tenant ID;Domains', ...[1, 2, 3, 4, 5, 6, 7, 8].map(row)].join('\n');
  const { rows, skipped } = imported(list) as { rows: string[]; skipped: string[] };
  expect(skipped).toEqual([]);
  expect(rows[7]).toBe(`Contoso 8 ${A.slice(0, -1)}8 c8.example d8.example e8.example`);
});

it('what a command line has cut off is left out and said', () => {
  const list = `CustomerId                           DisplayName DefaultDomainName\n----------                           ----------- -----------------\n${A} Contoso     contoso.onmic...\n${B} Fabrikam    fabrikam.onm…\n`;
  expect(imported(list)).toEqual({
    rows: [`Contoso ${A} `, `Fabrikam ${B} `],
    skipped: [],
    partial: ['3 bad-domain', '4 bad-domain'],
  });
});

it('a list of names by which nobody is found is no table, or is asked about', () => {
  for (const text of [JSON.stringify({ a: {}, b: {} }), '{"x": {"y": {"name": "Contoso"}}}']) {
    const table = readText(text);
    expect(typeof table === 'string' || table.mapping.tenantId === undefined).toBe(true);
  }
});
