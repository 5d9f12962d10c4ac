import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnough, type Mapping, recognise as recogniseAll } from '../../../customer/columns';
import { HEADER } from '../../../customer/headings';
import { type Incoming, merge } from '../../../customer/merge';
import { type Customer, NOTHING_KNOWN, NOTHING_OWN, nameOf } from '../../../customer/record';
import { CustomerFactsSchema } from '../../../customer/record-schema';
import { rowReader, writeRows } from '../../../customer/rows';
import { customersIn } from '../../../customer/stored-customers';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const C = 'cccccccc-0000-4000-8000-000000000003';

const recognise = (header: readonly string[], sample: readonly string[][]) =>
  recogniseAll(header, sample).mapping;

const readRows = (data: string[][], mapping: Mapping) => {
  const reader = rowReader(mapping);
  reader.take(data);
  return reader.result;
};

const facts = (given: object, own: Incoming['own'] = null): Incoming => ({
  facts: CustomerFactsSchema.parse(given),
  own,
});

const stored = (given: Partial<Customer> & { id: string }): Customer => ({
  ...NOTHING_KNOWN,
  ...NOTHING_OWN,
  lastOpened: 0,
  proposed: null,
  ...given,
});

describe('columns', () => {
  const row = ['Contoso', A, 'contoso.com', 'Reseller', 'vip'];

  it.each([
    [['Name', 'Microsoft ID', 'Primary domain name', 'Relationship', 'Tags']],
    [['名稱', 'Microsoft 識別碼', '主要網域名稱', '關聯性', '標籤']],
    [['\ufeffCUSTOMER NAME ', 'microsoft_id', 'primary-domain', 'Relationship', 'Tags']],
  ])('%j are known', (header) => {
    const mapping = { name: 0, tenantId: 1, domain: 2, relationship: 3, tags: 4 };
    expect(recognise(header, [row])).toEqual(mapping);
  });

  it('knows the portal’s captions in German and Japanese', () => {
    expect(recognise(['Unternehmensname', 'x', 'Name der primären Domäne'], [])).toEqual({
      name: 0,
      domain: 2,
    });
    expect(recognise(['プライマリ ドメイン名'], [])).toEqual({ domain: 0 });
  });

  it('knows IDs and domains by their cells where there are no headings', () => {
    const sample = [
      ['Contoso', A, 'contoso.com'],
      ['Fabrikam', B, ''],
    ];
    expect(recognise(['', '', ''], sample)).toEqual({ name: 0, tenantId: 1, domain: 2 });
  });

  it('leaves to the user what could be two things', () => {
    const sample = [['Contoso', 'Graz', A]];
    expect(recognise(['', '', ''], sample)).toEqual({ tenantId: 2 });
    expect(recognise(['α', 'β', 'γ'], sample)).toEqual({});
  });

  it('is not enough without something to find a customer by', () => {
    expect(isEnough(recognise(['Name', 'Tags'], [['Contoso', 'vip']]))).toBe(false);
  });
});

describe('rows', () => {
  const mapping = { name: 0, tenantId: 1, domain: 2 };

  it('are read', () => {
    const { rows, skipped } = readRows([[' Contoso ', A.toUpperCase(), 'CONTOSO.com ']], mapping);
    expect(skipped).toEqual([]);
    expect(rows[0]?.facts).toMatchObject({ name: 'Contoso', tenantId: A, domain: 'contoso.com' });
  });

  it('are left out with their line and reason', () => {
    const data = [
      ['Contoso', A, ''],
      ['', '', ''],
      ['No ID', '', ''],
      ['Bad ID', 'contoso', ''],
      ['Swapped', '', A],
      ['Bad domain', '', 'gmail.com'],
      ['Again', A, ''],
      ['x'.repeat(400), B, ''],
    ];
    expect(readRows(data, mapping).skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'no-id'],
      [5, 'bad-tenant-id'],
      [6, 'bad-domain'],
      [7, 'bad-domain'],
      [8, 'twice'],
      [9, 'too-long'],
    ]);
  });

  it('come back as they were written', () => {
    const customers = [
      stored({
        id: A,
        tenantId: A,
        name: 'Contoso',
        domain: 'contoso.com',
        favourite: true,
        diagnostics: 'refused',
      }),
      stored({
        id: B,
        tenantId: B,
        name: '=1+1',
        nickname: '麵包店',
        notes: 'a\nb',
        cloud: 'china',
      }),
    ];
    const [header = [], ...data] = writeRows(customers);
    const { rows, skipped } = readRows(data, recognise(header, data));
    expect(skipped).toEqual([]);
    expect(merge([], rows).put).toEqual(customers);
  });

  it('lose the apostrophe that keeps a spreadsheet from running them', () => {
    const { rows } = readRows([["'=1+1", A, '']], mapping);
    expect(rows[0]?.facts.name).toBe('=1+1');
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 5 })), (data) => {
        const { rows, skipped } = readRows(data, recognise(Object.values(HEADER), data));
        expect(rows.length + skipped.length).toBeLessThanOrEqual(data.length);
      }),
    );
  });
});

describe('consent to diagnostics', () => {
  const of = (diagnostics: unknown) =>
    customersIn([{ id: A, tenantId: A, diagnostics }])[0]?.diagnostics;

  it('is read with care, and is nothing in books of earlier versions', () => {
    expect(['agreed', 'refused', 'ask'].map(of)).toEqual(['agreed', 'refused', 'ask']);
    expect([undefined, null, 'yes', true, {}].map(of)).toEqual([null, null, null, null, null]);
  });

  it('stays when a list says nothing of it', () => {
    const book = [stored({ id: A, tenantId: A, diagnostics: 'refused' })];
    const own = { ...NOTHING_OWN, notes: 'new' };
    const { put } = merge(book, [facts({ tenantId: A }, own)]);
    expect(put[0]).toMatchObject({ notes: 'new', diagnostics: 'refused' });
  });

  it('is the stricter one where two records turn out to be one customer', () => {
    const book = [
      stored({ id: 'domain:contoso.com', domain: 'contoso.com', diagnostics: 'agreed' }),
      stored({ id: A, tenantId: A, diagnostics: 'refused' }),
    ];
    const { put } = merge(book, [facts({ tenantId: A, domain: 'contoso.com' })]);
    expect(put[0]?.diagnostics).toBe('refused');
  });
});

describe('merging', () => {
  it('keeps what the user wrote', () => {
    const book = [stored({ id: A, tenantId: A, name: 'Old', nickname: 'bakery', lastOpened: 5 })];
    const { put, added, updated } = merge(book, [facts({ name: 'New', tenantId: A })]);
    expect({ added, updated }).toEqual({ added: 0, updated: 1 });
    expect(put).toEqual([{ ...book[0], name: 'New', otherNames: ['Old'] }]);
  });

  it('does not blank what a new list leaves out', () => {
    const book = [stored({ id: A, tenantId: A, name: 'Contoso', domain: 'contoso.com' })];
    expect(merge(book, [facts({ tenantId: A })])).toMatchObject({ put: [], unchanged: 1 });
  });

  it('keeps every domain, the new one first, and finds the customer by each', () => {
    const book = [stored({ id: A, tenantId: A, name: 'Contoso', domain: 'contoso.com' })];
    const [next] = merge(book, [facts({ tenantId: A, domain: 'contoso.net' })]).put;
    expect(next).toMatchObject({ domain: 'contoso.net', otherDomains: ['contoso.com'] });
    const again = merge(next ? [next] : [], [facts({ domain: 'contoso.com', name: 'Contoso' })]);
    expect(again).toMatchObject({ added: 0, remove: [] });
  });

  it('keeps two tenants two, whatever domains they share', () => {
    const book = [
      stored({ id: A, tenantId: A, domain: 'contoso.com', otherDomains: ['c.example'] }),
    ];
    const { put, added } = merge(book, [
      facts({ tenantId: B, domain: 'contoso.com' }),
      facts({ tenantId: C, domain: 'c.example' }),
    ]);
    expect({ added, ids: put.map(({ id }) => id) }).toEqual({ added: 2, ids: [B, C] });
  });

  it('moves a customer to its tenant ID once that is known', () => {
    const book = [stored({ id: 'domain:contoso.com', domain: 'contoso.com', notes: 'n' })];
    const result = merge(book, [facts({ tenantId: A, domain: 'contoso.com' })]);
    expect(result.remove).toEqual(['domain:contoso.com']);
    expect(result.put).toMatchObject([{ id: A, domain: 'contoso.com', notes: 'n' }]);
  });

  it('never joins two tenants because they show the same domain', () => {
    const book = [stored({ id: A, tenantId: A, domain: 'contoso.com' })];
    const result = merge(book, [facts({ tenantId: B, domain: 'contoso.com' })]);
    expect(result).toMatchObject({ added: 1, updated: 0, remove: [] });
  });

  it('counts one customer once, however many rows name it', () => {
    const rows = [facts({ domain: 'contoso.com' }), facts({ domain: 'contoso.com', tenantId: A })];
    expect(merge([], rows)).toMatchObject({ added: 1, updated: 0, remove: [], put: [{ id: A }] });
  });
});

describe('one customer in two records', () => {
  const known = stored({ id: A, tenantId: A, name: 'Contoso' });
  const loose = stored({
    id: 'domain:contoso.com',
    domain: 'contoso.com',
    nickname: 'Conty',
    favourite: true,
    lastOpened: 7,
  });

  it('becomes one when its tenant ID and its domain come together', () => {
    const merged = merge([known, loose], [facts({ tenantId: A, domain: 'contoso.com' })]);
    expect(merged).toMatchObject({ remove: [loose.id], added: 0, updated: 1 });
    expect(merged.put).toEqual([
      stored({
        ...known,
        domain: 'contoso.com',
        nickname: 'Conty',
        favourite: true,
        lastOpened: 7,
      }),
    ]);
  });

  it('becomes one within a list, whatever the order of the rows', () => {
    const rows = [
      facts({ domain: 'contoso.com', name: 'Contoso' }),
      facts({ domain: 'contoso.onmicrosoft.com' }),
      facts({ tenantId: A, domain: 'contoso.com', otherDomains: ['contoso.onmicrosoft.com'] }),
    ];
    for (const list of [rows, rows.toReversed()]) {
      const { put, remove, added } = merge([], list);
      expect({ ids: put.map(({ id }) => id), remove, added }).toEqual({
        ids: [A],
        remove: [],
        added: 1,
      });
    }
  });

  it('never takes the domain of a customer with another tenant ID', () => {
    const other = stored({ id: B, tenantId: B, domain: 'contoso.com' });
    const { put, remove } = merge([other], [facts({ tenantId: A, domain: 'contoso.com' })]);
    expect(put.map(({ id }) => id)).toEqual([A]);
    expect(remove).toEqual([]);
  });
});

describe('the name of a customer', () => {
  it('is the user’s own first', () => {
    const customer = stored({ id: A, tenantId: A, name: 'Contoso', nickname: 'bakery' });
    expect(nameOf(customer)).toBe('bakery');
    expect(nameOf({ ...customer, nickname: '' })).toBe('Contoso');
    expect(nameOf({ ...customer, nickname: '', name: '' })).toBe(A);
  });
});
