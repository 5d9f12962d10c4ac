import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, NOTHING_OWN } from '../../../customer/record';
import { search } from '../../../customer/search';
import { fold, indexBuilder, indexOf } from '../../../customer/search-index';

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';

const customer = (name: string, more: Partial<Customer> = {}): Customer => ({
  ...NOTHING_OWN,
  id: name,
  name,
  domain: null,
  otherDomains: [],
  otherNames: [],
  proposed: null,
  tenantId: null,
  relationship: '',
  tags: '',
  cloud: null,
  lastOpened: 0,
  ...more,
});

const book = indexOf([
  customer('Grazer Bäckerei Huber', { domain: 'huber.example', tenantId: TENANT }),
  customer('Contoso Logistics', {
    domain: 'contoso.onmicrosoft.com',
    nickname: 'the bakery in Graz',
  }),
  customer('Fabrikam', { domain: 'fabrikam.example', favourite: true }),
  customer('臺灣麵包股份有限公司', { domain: 'bread.example' }),
  customer('Łódź Ångström Straße', { domain: 'xn--mnchen-3ya.example' }),
  customer('山田電機', { lastOpened: 20 }),
  customer('Adventure Works', { lastOpened: 10 }),
]);

const names = (query: string, limit = 8) => search(book, query, limit).map(({ name }) => name);

describe('search', () => {
  it.each([
    ['contoso', 'Contoso Logistics'],
    ['CONTOSO', 'Contoso Logistics'],
    ['the bakery', 'Contoso Logistics'],
    ['graz bakery', 'Contoso Logistics'],
    ['onmicrosoft', 'Contoso Logistics'],
    ['backerei', 'Grazer Bäckerei Huber'],
    ['bäckerei', 'Grazer Bäckerei Huber'],
    ['BÄCKEREI', 'Grazer Bäckerei Huber'],
    ['12345678-90ab', 'Grazer Bäckerei Huber'],
    ['lodz', 'Łódź Ångström Straße'],
    ['angstrom', 'Łódź Ångström Straße'],
    ['strasse', 'Łódź Ångström Straße'],
    ['ｆａｂｒｉｋａｍ', 'Fabrikam'],
    ['臺灣', '臺灣麵包股份有限公司'],
    ['台灣麵包', '臺灣麵包股份有限公司'],
    ['麵包', '臺灣麵包股份有限公司'],
    ['電機', '山田電機'],
  ])('%s finds %s', (query, name) => expect(names(query)).toContain(name));

  it.each([
    ['contsoo', 'Contoso Logistics', 'swapped'],
    ['contooso', 'Contoso Logistics', 'one more'],
    ['cntoso', 'Contoso Logistics', 'one less'],
    ['fabrikan', 'Fabrikam', 'another'],
    ['works adventrue', 'Adventure Works', 'in another order'],
    ['臺灣面包', '臺灣麵包股份有限公司', 'another character'],
  ])('%s still finds %s (%s)', (query, name) => expect(names(query)).toContain(name));

  it('finds nothing for nonsense, and never fails', () => {
    for (const query of ['zzzzqqq', '[', '\\', '(?:', '*', '\u202e', '😀😀😀']) {
      expect(names(query)).toEqual([]);
    }
  });

  it('takes exact finds alone when there are any', () => {
    expect(names('fabrikam')).toEqual(['Fabrikam']);
  });

  it('puts the beginning of a name first', () => {
    expect(names('graz')).toEqual(['Grazer Bäckerei Huber', 'Contoso Logistics']);
  });

  it('finds the best among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => customer(`A ${index} bakery`));
    const large = indexOf([...many, customer('Bakery of Graz'), customer('B', { lastOpened: 1 })]);
    expect(search(large, 'b', 3).map(({ name }) => name)).toEqual([
      'B',
      'Bakery of Graz',
      'A 0 bakery',
    ]);
  });

  it('shows favourites, then the last ones opened, when nothing is typed', () => {
    expect(names('', 6)).toEqual(['Fabrikam', '山田電機', 'Adventure Works']);
    expect(names(' ', 2)).toEqual(['Fabrikam', '山田電機']);
  });

  it('shows a book whole that fits, those in use first', () => {
    expect(names('', 7)).toEqual([
      'Fabrikam',
      '山田電機',
      'Adventure Works',
      'Grazer Bäckerei Huber',
      'Łódź Ångström Straße',
      'Contoso Logistics',
      '臺灣麵包股份有限公司',
    ]);
  });

  it('begins with the first names of a book of which nobody was opened yet', () => {
    const many = Array.from({ length: 300 }, (_, n) => customer(`B ${String(n).padStart(3, '0')}`));
    const unused = indexOf([...many.reverse(), customer('Zoo', { nickname: 'Ångström' })]);
    expect(search(unused, '', 3).map(({ name }) => name)).toEqual(['Zoo', 'B 000', 'B 001']);
  });

  it('puts who is called just so first, wherever in the book and whoever is a favourite', () => {
    const alike = ['Contoso Retail', 'Contoso', 'New Contoso'].map((name) => customer(name));
    const favourite = customer('Contoso Logistics', { favourite: true });
    for (const all of [alike, alike.toReversed()]) {
      const found = (query: string) =>
        search(indexOf([favourite, ...all]), query, 8).map(({ name }) => name);
      expect(found('contoso').slice(0, 2)).toEqual(['Contoso', 'Contoso Logistics']);
      expect(found('contoso retail')[0]).toBe('Contoso Retail');
    }
  });

  it('is the same whatever pieces the book comes in', () => {
    const all = Array.from({ length: 9 }, (_, n) => customer(`Contoso ${n}`, { lastOpened: n }));
    const builder = indexBuilder();
    for (const each of [all.slice(0, 4), [], all.slice(4)]) builder.add(each);
    const found = (query: string) => search(builder.index(), query, 9).map(({ id }) => id);
    for (const query of ['contoso', '5', 'contso', ''])
      expect(found(query)).toEqual(search(indexOf(all), query, 9).map(({ id }) => id));
  });
});

/** What is found by looking at everybody, and putting all that is found in order. */
function byHand(customers: readonly Customer[], word: string, limit: number): string[] {
  const texts = customers.map((each) => `\n${each.name.toLowerCase()}\n${each.domain ?? ''}\n`);
  const rank = (text: string) =>
    text.includes(`\n${word}\n`)
      ? -1
      : text.includes(`\n${word}`)
        ? 0
        : text.includes(` ${word}`)
          ? 1
          : text.includes(word)
            ? 2
            : 3;
  const use = ({ favourite, lastOpened }: Customer) => (favourite ? 1e6 : 0) + lastOpened;
  return customers
    .map((each, at) => ({ each, at, rank: rank(texts[at] as string) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || use(b.each) - use(a.each) || a.at - b.at)
    .slice(0, limit)
    .map(({ each }) => each.id);
}

it('looks no further than it must, and finds what looking at everybody finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 6 });
  const books = fc.array(fc.record({ name: word, favourite: fc.boolean(), opened: fc.nat(9) }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      books,
      fc.constantFrom('a', 'b', 'ab', 'ba', 'aab'),
      fc.integer({ min: 1, max: 6 }),
      (rows, query, limit) => {
        const customers = rows.map(({ name, favourite, opened }, at) =>
          customer(name.trim(), {
            id: String(at),
            domain: `${at}.x`,
            favourite,
            lastOpened: opened * 100 + at,
          }),
        );
        const expected = byHand(customers, query, limit);
        fc.pre(expected.length > 0);
        expect(search(indexOf(customers), query, limit).map(({ id }) => id)).toEqual(expected);
      },
    ),
  );
});

describe('fold', () => {
  it('keeps marks that make another letter in other scripts', () => {
    expect(fold('がぎ')).not.toBe(fold('かき'));
  });
});
