/** What visited pages and imported lists may do to the customer book, and what they may not. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addCustomer, saveOwn } from '../../../background/stored/book';
import { importCustomers, undoImport } from '../../../background/stored/import';
import { answerProposal, rememberListed } from '../../../background/stored/visits';
import { type Customer, NOTHING_OWN } from '../../../customer/record';
import { CustomerFactsSchema } from '../../../customer/record-schema';
import type { BookPart } from '../../../storage/book-parts';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const OWN = '11111111-2222-3333-4444-555555555555';
const id = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Stands in for the browser's database; the browser tests use the real one. */
const disk = vi.hoisted(() => ({
  book: new Map<number, BookPart>(),
  settings: new Map<string, unknown>(),
}));
vi.mock('../../../storage/database', async () =>
  (await import('./fake-database')).fakeDatabase(disk),
);
// Its stores are bare already.
vi.mock('idb', () => ({ unwrap: (store: object) => store }));
vi.mock('../../../background/stored/profile', () => ({
  getActiveProfile: async () => ({ tenantIds: [OWN], domains: ['partner.example'] }),
}));

/** By key, in the order of the keys. */
function book(): Record<string, Customer> {
  const all = [...disk.book.values()].flatMap(({ customers }) => customers as Customer[]);
  return Object.fromEntries(
    all.map((customer) => [customer.id, customer] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What the user does to a customer, past what the background does. */
const note = (key: string, changes: Partial<Customer>) => {
  for (const part of disk.book.values())
    part.customers = (part.customers as Customer[]).map((customer) =>
      customer.id === key ? { ...customer, ...changes } : customer,
    );
};

const row = (given: object) => ({ facts: CustomerFactsSchema.parse(given), own: null });

beforeEach(async () => {
  disk.book.clear();
  disk.settings.clear();
  await fakeBrowser.storage.session.clear();
  await importCustomers([row({ tenantId: A, name: 'Contoso', domain: 'contoso.com' })]);
});

describe('a page that is visited', () => {
  test('adds a customer that is not known', async () => {
    await rememberListed([{ tenantId: B, name: 'Fabrikam', domain: 'fabrikam.com' }], 'public');
    expect(book()[B]).toMatchObject({ name: 'Fabrikam', domain: 'fabrikam.com' });
  });

  test('never changes the domain or the name of a known one: it proposes', async () => {
    await rememberListed([{ tenantId: A, name: 'Evil', domain: 'evil.example' }], 'public');
    const proposed = { domain: 'evil.example', name: 'Evil', tenantId: null, isRefused: false };
    expect(book()[A]).toMatchObject({ name: 'Contoso', domain: 'contoso.com', proposed });
  });

  test('completes the customer that it has just added itself', async () => {
    await rememberListed([{ tenantId: B, name: '', domain: null }], 'public');
    await rememberListed([{ tenantId: B, name: 'Fabrikam', domain: null }], 'public');
    await rememberListed([{ tenantId: B, name: 'Fabrikam', domain: 'fabrikam.com' }], 'public');
    const fabrikam = { name: 'Fabrikam', domain: 'fabrikam.com', proposed: null };
    expect(book()[B]).toMatchObject(fabrikam);
    await rememberListed([{ tenantId: B, name: 'Fabrikam', domain: 'evil.example' }], 'public');
    expect(book()[B]).toMatchObject({
      domain: 'fabrikam.com',
      proposed: { domain: 'evil.example' },
    });
  });

  test('does not propose again what was refused', async () => {
    const rows = [{ tenantId: A, name: 'Contoso', domain: 'evil.example' }];
    await rememberListed(rows, 'public');
    await answerProposal(A, false);
    await rememberListed(rows, 'public');
    expect(book()[A]).toMatchObject({ domain: 'contoso.com', proposed: { isRefused: true } });
  });

  test('leads the links elsewhere once the user says so; the domain before stays the customer’s', async () => {
    await rememberListed([{ tenantId: A, name: 'Contoso', domain: 'contoso.net' }], 'public');
    await answerProposal(A, true);
    expect(book()[A]).toMatchObject({
      domain: 'contoso.net',
      otherDomains: ['contoso.com'],
      proposed: null,
    });
  });

  test('never gives a customer of whom only a domain is known a tenant ID, or a name: it proposes', async () => {
    await importCustomers([row({ domain: 'fabrikam.com', name: 'Fabrikam' })]);
    await rememberListed([{ tenantId: B, name: 'Evil', domain: 'fabrikam.com' }], 'public');
    const proposed = { domain: null, name: 'Evil', tenantId: B, isRefused: false };
    expect(book()['domain:fabrikam.com']).toMatchObject({
      name: 'Fabrikam',
      tenantId: null,
      proposed,
    });
    expect(book()[B]).toBeUndefined();
    await answerProposal('domain:fabrikam.com', true);
    expect(Object.keys(book())).toEqual([A, B]);
    expect(book()[B]).toMatchObject({
      domain: 'fabrikam.com',
      name: 'Evil',
      otherNames: ['Fabrikam'],
    });
  });

  test('never gives the domain of a known customer to another one', async () => {
    await rememberListed([{ tenantId: B, name: 'Evil', domain: 'contoso.com' }], 'public');
    expect(book()[B]).toMatchObject({ name: 'Evil', domain: null });
    // Nor on a second look, when it completes what it has just added.
    await rememberListed([{ tenantId: B, name: 'Evil', domain: 'contoso.com' }], 'public');
    expect(book()[B]).toMatchObject({ domain: null });
    expect(book()[A]).toMatchObject({ name: 'Contoso', domain: 'contoso.com', proposed: null });
  });

  test('cannot make more proposals an hour than anybody decides', async () => {
    await importCustomers(
      Array.from({ length: 120 }, (_, n) =>
        row({ tenantId: id(n), name: 'x', domain: `x${n}.com` }),
      ),
    );
    for (let n = 0; n < 120; n += 1) {
      await rememberListed([{ tenantId: id(n), name: 'x', domain: 'evil.example' }], 'public');
    }
    const proposed = Object.values(book()).filter((customer) => customer.proposed !== null);
    expect(proposed).toHaveLength(50);
    expect(Object.values(book()).filter(({ domain }) => domain === 'evil.example')).toEqual([]);
  });

  test('asks no more than the bound by saying something else each time', async () => {
    let asked = 0;
    for (let n = 0; n < 80; n += 1) {
      await rememberListed(
        [{ tenantId: A, name: 'Contoso', domain: `evil${n}.example` }],
        'public',
      );
      if (book()[A]?.proposed?.isRefused === false) asked += 1;
      await answerProposal(A, false);
    }
    expect(asked).toBe(50);
  });

  test('never brings the partner’s own directory in', async () => {
    await rememberListed([{ tenantId: OWN, name: 'Partner', domain: null }], 'public');
    await rememberListed([{ tenantId: B, name: 'Partner', domain: 'partner.example' }], 'public');
    expect(Object.keys(book())).toEqual([A]);
  });

  test('cannot make up more customers an hour than anybody pages through', async () => {
    const rows = Array.from({ length: 2000 }, (_, n) => ({
      tenantId: id(n),
      name: 'x',
      domain: null,
    }));
    for (let at = 0; at < rows.length; at += 200) {
      await rememberListed(rows.slice(at, at + 200), 'public');
    }
    expect(Object.keys(book())).toHaveLength(501);
  });
});

test('the partner’s own directory is not added by hand either', async () => {
  const { facts } = row({ domain: 'mail.partner.example' });
  await expect(addCustomer(facts)).rejects.toThrow('own directory');
  await expect(saveOwn(row({ tenantId: OWN }).facts, NOTHING_OWN)).rejects.toThrow('own directory');
  expect(Object.keys(book())).toEqual([A]);
});

describe('an import', () => {
  test('leaves the partner’s own directory out, and says so', async () => {
    const rows = [row({ tenantId: OWN }), row({ domain: 'partner.example' }), row({ tenantId: B })];
    expect(await importCustomers(rows)).toEqual({ added: 1, updated: 0, left: 2 });
  });

  test('is taken back: what came goes, what changed is as before', async () => {
    const before = book();
    await importCustomers([
      row({ tenantId: A, name: 'Contoso AG', domain: 'contoso.de' }),
      row({ tenantId: B, name: 'Fabrikam' }),
    ]);
    expect(await undoImport()).toBe(true);
    expect(book()).toEqual(before);
    expect(await undoImport()).toBe(false);
  });

  test('is taken back with what the list itself said in the user’s words', async () => {
    const own = {
      nickname: 'Fab',
      notes: 'from the list',
      provider: '',
      favourite: true,
      diagnostics: null,
    };
    await importCustomers([{ ...row({ tenantId: B, name: 'Fabrikam' }), own }]);
    await undoImport();
    expect(Object.keys(book())).toEqual([A]);
  });

  test('is taken back; what the user wrote about a changed customer since then stays', async () => {
    await importCustomers([row({ tenantId: A, name: 'Contoso AG' })]);
    note(A, { notes: 'call first', lastOpened: 5 });
    await undoImport();
    expect(book()[A]).toMatchObject({ name: 'Contoso', notes: 'call first', lastOpened: 5 });
  });

  test('is taken back to one record where it gave the customer another key', async () => {
    await importCustomers([row({ domain: 'fabrikam.com' })]);
    const before = book();
    await importCustomers([row({ tenantId: B, domain: 'fabrikam.com' })]);
    expect(Object.keys(book())).toEqual([A, B]);
    note(B, { notes: 'call first' });
    await undoImport();
    expect(Object.keys(book())).toEqual(Object.keys(before));
    expect(book()['domain:fabrikam.com']).toMatchObject({ notes: 'call first' });
  });

  test('is taken back but for a customer of whom the user has written something', async () => {
    await importCustomers([row({ tenantId: B, name: 'Fabrikam' })]);
    note(B, { notes: 'call first' });
    await undoImport();
    expect(book()[B]).toMatchObject({ notes: 'call first' });
  });
});
