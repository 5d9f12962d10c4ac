import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BookPart,
  changed,
  changesOf,
  partOf,
  partsOf,
  partWith,
  type StoredCustomer,
} from '../../../storage/book-parts';

const customer = (id: string, name = '', domains: string[] = []) => {
  const [domain = null, ...otherDomains] = domains;
  return { id, name, domain, otherDomains, tenantId: null };
};
const idOf = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('the part of a customer', () => {
  // What is stored is found by it: these numbers never change.
  it.each([
    ['', 217],
    ['domain:contoso.com', 206],
    ['aaaaaaaa-0000-4000-8000-000000000001', 225],
  ])('of %s is %i', (id, part) => {
    expect(partOf(id)).toBe(part);
  });

  it('is one of few, and none is crowded, also where IDs are counted up', () => {
    const sizes = partsOf(Array.from({ length: 50_000 }, (_, n) => customer(idOf(n)))).map(
      ({ customers }) => customers.length,
    );
    expect(sizes).toHaveLength(256);
    expect(Math.max(...sizes)).toBeLessThan(400);
  });
});

const id = fc.integer({ min: 0, max: 40 }).map(idOf);
const some = fc.array(
  fc.record({
    put: fc.uniqueArray(fc.tuple(id, fc.string()), { selector: ([key]) => key }),
    remove: fc.array(id),
  }),
);

describe('changes', () => {
  it('leave what one would have without parts, each customer in its own', () => {
    fc.assert(
      fc.property(some, (changes) => {
        const plain = new Map<string, StoredCustomer>();
        const parts = new Map<number, BookPart>();
        for (const { put, remove } of changes) {
          const records = put.map(([key, name]) => customer(key, name));
          for (const key of remove) plain.delete(key);
          for (const record of records) plain.set(record.id, record);
          for (const change of changesOf(records, remove))
            parts.set(change.part, changed(parts.get(change.part), change));
        }
        const all = [...parts.values()].flatMap(({ customers }) => customers as StoredCustomer[]);
        expect(new Map(all.map((one) => [one.id, one]))).toEqual(plain);
        expect(all).toHaveLength(plain.size);
        for (const { part, customers } of parts.values())
          for (const one of customers) expect(partOf((one as StoredCustomer).id)).toBe(part);
      }),
    );
  });

  it('leave what cannot be read as it is, and every other customer in its place', () => {
    const before = partWith(5, [customer('a'), null, 7, customer('b'), { id: 3 }, customer('c')]);
    const put = new Map([['b', customer('b', 'new')]]);
    expect(changed(before, { part: 5, put, remove: new Set(['c']) }).customers).toEqual([
      customer('a'),
      null,
      7,
      customer('b', 'new'),
      { id: 3 },
    ]);
  });

  it.each([7, null, 'text', {}])('replace a part that is %j', (rubbish) => {
    const put = new Map([['a', customer('a')]]);
    const before = { part: 5, customers: rubbish } as unknown as BookPart;
    expect(changed(before, { part: 5, put, remove: new Set() })).toEqual(
      partWith(5, [customer('a')]),
    );
  });
});

it('a part names every domain of its customers, and nothing that is none', () => {
  const damaged = [null, 7, { domain: 7, otherDomains: ['a.example', null] }, { domain: {} }];
  const whole = customer('a', '', ['b.example', 'c.example']);
  expect(partWith(1, [...damaged, whole]).domains).toEqual(['a.example', 'b.example', 'c.example']);
});
