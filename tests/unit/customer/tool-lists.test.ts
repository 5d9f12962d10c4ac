/** Lists as the field's tools write them, in the languages and encodings of the people who export them. */

import { describe, expect, it } from 'vitest';
import { decode, encodingOf, isWorkbook } from '../../../components/customers/decode';
import { A, B, C, D, imported, OWN } from './a-list';

const contoso = `Contoso ${A} contoso.onmicrosoft.com`;
const TYPE = '#TYPE Microsoft.Graph.PowerShell.Models.MicrosoftGraphContract';

describe('lists of tools', () => {
  it.each([
    [
      'CIPP, tenants',
      `displayName,defaultDomainName,customerId,initialDomainName\nContoso,contoso.com,${A},contoso.onmicrosoft.com\n`,
      `Contoso ${A} contoso.com contoso.onmicrosoft.com`,
    ],
    [
      'Microsoft Graph, with semicolons',
      `DisplayName;DefaultDomainName;Initial domain;CustomerTenantId\nContoso;contoso.com;contoso.onmicrosoft.com;${A}\n`,
      `Contoso ${A} contoso.com contoso.onmicrosoft.com`,
    ],
    ['Lighthouse', `Tenant,Tenant ID,Delegated access\nContoso,${A},GDAP\n`, `Contoso ${A} `],
    [
      'Get-MgContract',
      `${TYPE}\n"ContractType","CustomerId","DefaultDomainName","DisplayName","Id"\n"Contract","${A}","contoso.onmicrosoft.com","Contoso","${C}"\n`,
      contoso,
    ],
    [
      'Get-MsolPartnerContract',
      `"Name","TenantId","ContractType","ObjectId","DefaultDomainName"\n"Contoso","${A}","x","${C}","contoso.onmicrosoft.com"\n`,
      contoso,
    ],
    [
      'Get-AzTenant',
      `Id,TenantId,Name,Domains\n${A},${A},Contoso,"{contoso.com, contoso.onmicrosoft.com}"\n`,
      `Contoso ${A} contoso.com contoso.onmicrosoft.com`,
    ],
    [
      'lists that PowerShell does not write out',
      `TenantId,Name,Domains\n${A},Contoso,System.String[]\n`,
      `Contoso ${A} `,
    ],
    [
      'a table as PowerShell prints it',
      `\nDisplayName CustomerId                           DefaultDomainName\n----------- ----------                           -----------------\nContoso     ${A} contoso.onmicrosoft.com\n`,
      contoso,
    ],
    [
      'delegated administration: the customer’s columns, not the relationship’s or the partner’s',
      `displayName,partner.tenantId,customer.tenantId,customer.displayName\nGDAP one,${OWN},${A},Contoso\n`,
      `Contoso ${A} `,
    ],
    [
      'Partner Center, delegated administration',
      `Relationship name,Customer name,Customer tenant ID,Status\nGDAP one,Contoso,${A},Active\n`,
      `Contoso ${A} `,
    ],
    [
      'a tenant named by its domain',
      `Customer,Tenant\nContoso,contoso.onmicrosoft.com\n`,
      'Contoso  contoso.onmicrosoft.com',
    ],
    ['a tenant named by its name', `Tenant,Domain\nContoso,contoso.com\n`, 'Contoso  contoso.com'],
    [
      'a domain in the place of the ID',
      `Name,Tenant ID\nContoso,contoso.com\n`,
      'Contoso  contoso.com',
    ],
    [
      'an ID without hyphens',
      `Name,Tenant ID\nContoso,${A.replaceAll('-', '')}\n`,
      `Contoso ${A} `,
    ],
    [
      'a JSON list in a cell',
      `Name,Tenant ID,Domains\nContoso,${A},"['contoso.com', 'contoso.de']"\n`,
      `Contoso ${A} contoso.com contoso.de`,
    ],
    ['a table of Markdown', `| Name | Tenant ID |\n| Contoso | ${A} |\n`, `Contoso ${A} `],
    ['one customer, no headings', 'Contoso,contoso.com\n', 'Contoso  contoso.com'],
    ['line ends of three kinds', `\r\n\nName,Tenant ID\r\n\rContoso,${A}\n`, `Contoso ${A} `],
    [
      'Partner Center, French',
      `Nom de la société;Nom de domaine principal;ID Microsoft\nContoso;contoso.fr;${A}\n`,
      `Contoso ${A} contoso.fr`,
    ],
    [
      'Partner Center, German',
      `Firmenname;Primärer Domänenname;Microsoft-ID\nContoso;contoso.de;${A}\n`,
      `Contoso ${A} contoso.de`,
    ],
    [
      'Partner Center, Spanish',
      `Nombre de la empresa;Nombre de dominio principal;Id. de Microsoft\nContoso;contoso.es;${A}\n`,
      `Contoso ${A} contoso.es`,
    ],
    [
      'Partner Center, Italian',
      `Nome società;Nome di dominio primario;ID Microsoft\nContoso;contoso.it;${A}\n`,
      `Contoso ${A} contoso.it`,
    ],
    [
      'Partner Center, Portuguese',
      `Nome da empresa;Nome de domínio primário;ID da Microsoft\nContoso;contoso.com.br;${A}\n`,
      `Contoso ${A} contoso.com.br`,
    ],
    [
      'Partner Center, Japanese',
      `会社名,プライマリ ドメイン名,Microsoft ID\nコントソ,contoso.co.jp,${A}\n`,
      `コントソ ${A} contoso.co.jp`,
    ],
    [
      'Partner Center, Korean',
      `회사 이름,기본 도메인 이름,Microsoft ID\n콘토소,contoso.co.kr,${A}\n`,
      `콘토소 ${A} contoso.co.kr`,
    ],
    [
      'Partner Center, Chinese (Taiwan)',
      `公司名稱,主要網域名稱,Microsoft 識別碼\n臺灣麵包,bread.com.tw,${A}\n`,
      `臺灣麵包 ${A} bread.com.tw`,
    ],
  ])('%s', (_, text, row) => {
    expect(imported(text)).toEqual({ rows: [row], skipped: [], partial: [] });
  });

  it('a bill names each customer once', () => {
    const header = 'PartnerId,CustomerId,CustomerName,CustomerDomainName,SubscriptionId';
    const line = (subscription: string) =>
      `${OWN},${A},Contoso,contoso.onmicrosoft.com,${subscription}`;
    expect(imported(`${header}\n${line(C)}\n${line(D)}\n`)).toEqual({
      rows: [contoso],
      skipped: ['3 twice'],
      partial: [],
    });
  });

  it.each([
    [`id,displayName\n${A},Contoso\n`],
    [`Relationship ID,Relationship name\n${A}-${B},GDAP one\n`],
    [`Company,Admin email\nContoso,ada@contoso.com\n`],
    [`Tenant,Tenant ID\n${B},${A}\n`],
    [`Contoso,${A},${B}\nFabrikam,${C},${D}\n`],
  ])('asks where an ID could be anybody’s: %j', (text) => {
    expect(imported(text)).toBe('asked');
  });

  it('two columns are one only where no row says otherwise', () => {
    const same = `Contoso,${A},${A}\n`.repeat(80);
    expect(imported(`Name,Tenant ID,Directory ID\n${same}Fabrikam,${B},${C}\n`)).toBe('asked');
  });
});

describe('no row is lost', () => {
  const rows = [`Contoso ${A} contoso.com`, `Fabrikam ${B} fabrikam.com`];
  const fabrikam = `Fabrikam,${B},fabrikam.com\n`;
  it.each([
    [`"Contoso,${A},contoso.com\n${fabrikam}`, rows],
    [`"Contoso" Ltd,${A},contoso.com\n${fabrikam}`, [`Contoso" Ltd ${A} contoso.com`, rows[1]]],
    [`"Contoso",${A},"contoso.com\n${fabrikam}`, rows],
    [
      `"Con\ntoso",${A},contoso.com\n"Fabrikam,${B},fabrikam.com\n`,
      [`Con\ntoso ${A} contoso.com`, rows[1]],
    ],
  ])('to quotes that do not match: %j', (lines, expected) => {
    expect(imported(`Name,Tenant ID,Domain\n${lines}`)).toEqual({
      rows: expected,
      skipped: [],
      partial: [],
    });
  });

  it('without a word: what of a row is left out is said', () => {
    const list = (domains: string, id = A) =>
      imported(`Name,Tenant ID,Domains\nContoso,${id},"${domains}"\n`);
    expect(list('contoso.com, gmail.com')).toMatchObject({
      rows: [rows[0]],
      partial: ['2 bad-domain'],
    });
    expect(list('contoso.com, partner.example')).toMatchObject({
      rows: [rows[0]],
      partial: ['2 own-domain'],
    });
    expect(list(Array.from({ length: 30 }, (_, n) => `contoso${n}.com`).join(' '))).toMatchObject({
      partial: ['2 too-many'],
    });
    expect(list('partner.example')).toMatchObject({ rows: [], skipped: ['2 own'] });
    expect(list('contoso.com', OWN)).toMatchObject({ rows: [], skipped: ['2 own'] });
    expect(list('contoso.com', `${A}-${B}`)).toMatchObject({
      rows: ['Contoso  contoso.com'],
      partial: ['2 bad-tenant-id'],
    });
  });
});

describe('the encoding', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
    ).buffer;
  const textOf = (file: ArrayBuffer, language = 'en-US') =>
    decode(file, encodingOf(file, language).name);
  const text = `Name,Tenant ID\nBäckerei,${A}\n`;

  it.each([
    ['UTF-8', new TextEncoder().encode(text).buffer],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`).buffer],
    ['UTF-16 with a mark', bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')])],
    ['UTF-16 without one', bytes([...Buffer.from(text, 'utf16le')])],
    ['UTF-16, the other order', bytes([0xfe, 0xff], [...Buffer.from(text, 'utf16le').swap16()])],
    ['Windows-1252', bytes(text)],
  ])('%s', (_, file) => {
    expect(imported(textOf(file))).toMatchObject({ rows: [`Bäckerei ${A} `] });
  });

  it.each([
    ['Big5', [0xab, 0xc8, 0xa4, 0xe1, 0xa6, 0x57, 0xba, 0xd9], '客戶名稱'],
    ['Shift JIS', [0x89, 0xef, 0x8e, 0xd0, 0x96, 0xbc], '会社名'],
    ['GB 18030', [0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6], '客户名称'],
    ['EUC-KR', [0xb0, 0xed, 0xb0, 0xb4], '고객'],
  ])('%s, in a browser of another language: by the headings', (_, heading, name) => {
    const file = bytes(heading, ',Tenant ID\n', heading, `,${A}\n`);
    expect(imported(textOf(file))).toMatchObject({ rows: [`${name} ${A} `] });
  });

  it('the browser’s language where the headings do not say', () => {
    const file = bytes('Name,Tenant ID\n', [0xab, 0xc8, 0xa4, 0xe1], `,${A}\n`);
    expect(imported(textOf(file, 'zh-TW'))).toMatchObject({ rows: [`客戶 ${A} `] });
    expect(imported(textOf(bytes(`Name,Tenant ID\nWawe`, [0xb3], `,${A}\n`), 'pl'))).toMatchObject({
      rows: [`Waweł ${A} `],
    });
  });

  it.each([
    ['a list in plain letters', bytes(`Name,Tenant ID\nContoso,${A}\n`), 'utf-8', false],
    ['UTF-8', new TextEncoder().encode(text).buffer, 'utf-8', false],
    ['UTF-16', bytes([...Buffer.from(text, 'utf16le')]), 'utf-16le', false],
    ['an old encoding', bytes(text), 'windows-1252', true],
    [
      'one line of another file among UTF-8',
      bytes([...Buffer.from('Name,Ärger,Öl,Übung,größer,für\n')], [0xe9], '\n'),
      'utf-8',
      true,
    ],
  ])('%s: whether it is a guess', (_, file, name, isGuess) => {
    expect(encodingOf(file, 'en-US')).toEqual({ name, isGuess });
  });

  it('bytes that stand for nothing speak against the browser’s language', () => {
    const file = bytes('Name,Tenant ID\nCaf', [0xe9], `,${A}\n`);
    expect(imported(textOf(file, 'ja'))).toMatchObject({ rows: [`Café ${A} `] });
  });

  it('a workbook is none', () => {
    expect(isWorkbook(bytes('PK\x03\x04rest'))).toBe(true);
    expect(isWorkbook(bytes('PK,Name\n'))).toBe(false);
    expect(isWorkbook(bytes(''))).toBe(false);
  });
});
