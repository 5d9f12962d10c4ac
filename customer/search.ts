/**
 * Search in the customer book: name, nickname, domain, tenant ID; forgiving case, width, accents and one
 * typing error a word. Made for every keystroke over fifty thousand customers.
 */

import UFuzzy from '@leeoniya/ufuzzy';
import { eachNear, holdsNear } from './near';
import type { Customer } from './record';

/** Written with other characters in Taiwan, Hong Kong and mainland China; people search with any of them. */
const VARIANTS: Readonly<Record<string, string>> = {
  臺: '台',
  國: '国',
  灣: '湾',
  訊: '讯',
  電: '电',
  業: '业',
};

export interface Index {
  customers: readonly Customer[];
  /** Names and domains: most of what people type. */
  named: Haystack;
  /** Tenant IDs as well. They are copied, not typed: a wrong one is another customer's. */
  full: Haystack;
  /** Places of the favourites, then of those opened last. */
  inUse: readonly number[];
}

interface Haystack {
  /** One text per customer, folded, its parts apart by a line end. */
  texts: readonly string[];
  /** All texts, each between line ends: searched at once, which is many times faster than one by one. */
  all: string;
  /** Where each text begins in `all`; the last number is where `all` ends. */
  starts: Uint32Array;
}

/**
 * @param text a name or a query.
 * @returns it without what people leave out or write in two ways: case, width, accents.
 */
export function fold(text: string): string {
  // Most names are plain: spare them the slow way.
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.toLowerCase();
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[臺國灣訊電業]/g, (character) => VARIANTS[character] ?? character);
  return UFuzzy.latinize(plain.replaceAll('ß', 'ss'));
}

/**
 * Prepares a book for searching; once per popup.
 * @param customers the book.
 */
export function indexOf(customers: readonly Customer[]): Index {
  const named = customers.map(({ nickname, name, domain, otherDomains, otherNames }) =>
    fold([nickname, name, domain ?? '', ...otherDomains, ...otherNames].join('\n')),
  );
  const inUse = customers.flatMap((customer, at) => (isInUse(customer) ? [at] : []));
  const customerAt = (at: number) => customers[at] as Customer;
  return {
    customers,
    named: haystackOf(named),
    full: haystackOf(named.map((text, at) => `${text}\n${customerAt(at).tenantId ?? ''}`)),
    inUse: inUse.sort((a, b) => byUse(customerAt(a), customerAt(b))),
  };
}

function haystackOf(texts: readonly string[]): Haystack {
  const starts = new Uint32Array(texts.length + 1);
  let at = 1;
  texts.forEach((text, n) => {
    starts[n] = at;
    at += text.length + 1;
  });
  starts[texts.length] = at;
  return { texts, all: `\n${texts.join('\n')}\n`, starts };
}

/** What could be a part of a tenant ID. */
const OF_ID = /^[0-9a-f-]+$/;

/**
 * Finds customers.
 * @param query as typed; every word of it must be found.
 * @param limit the most to return.
 * @returns best first; for an empty query the favourites, then the last ones opened.
 */
export function search(index: Index, query: string, limit: number): Customer[] {
  const { customers, inUse, named, full } = index;
  const words = fold(query.slice(0, 200)).split(/\s+/).filter(Boolean);
  const at = (indexes: readonly number[]) => indexes.map((each) => customers[each] as Customer);
  if (words.length === 0) return at(inUse.slice(0, limit));
  const exact = holding(words.some((word) => OF_ID.test(word)) ? full : named, inUse, words, limit);
  return at(exact.length > 0 ? exact : nearlyHolding(named, inUse, words, limit));
}

/** At the beginning of a part before at the beginning of a word before anywhere. */
const BEFORE_WORD = ['\n', ' ', ''];

/**
 * The best of many: by where the first word stands in them, then those in use, then in the book's order. It looks no
 * further than it must: a letter that all customers have in their names is found in the first few.
 */
function holding(
  haystack: Haystack,
  inUse: readonly number[],
  words: readonly string[],
  limit: number,
): number[] {
  const { all, texts } = haystack;
  if (!words.every((word) => all.includes(word))) return [];
  const [first = '', ...others] = words;
  const found = new Set<number>();
  const take = (before: string, among: Iterable<number>) => {
    const parts = [before + first, ...others];
    const isHolding = (at: number) => parts.every((part) => `\n${texts[at]}`.includes(part));
    for (const at of inUse) if (isHolding(at)) found.add(at);
    for (const at of among) {
      if (found.size >= limit) break;
      if (isHolding(at)) found.add(at);
    }
  };
  const few = firstOf(indexesOf(haystack, words), FEW);
  for (const before of BEFORE_WORD)
    take(before, few.length < FEW ? few : indexesOf(haystack, [before + first, ...others]));
  return [...found].slice(0, limit);
}

/** So many are put in order one by one; of more, those at the beginning of a part or word are looked for in all. */
const FEW = 200;

function firstOf(indexes: Iterable<number>, most: number): number[] {
  const some: number[] = [];
  for (const at of indexes) {
    some.push(at);
    if (some.length === most) break;
  }
  return some;
}

/** The customers whose texts hold all parts, in the book's order: each part leads on to where it stands next. */
function* indexesOf({ all, starts, texts }: Haystack, parts: readonly string[]): Generator<number> {
  // The line end before a text belongs to it.
  const startOf = (at: number) => (starts[at] as number) - 1;
  for (let at = 0; at < texts.length; ) {
    let furthest = at;
    for (const part of parts) {
      const position = all.indexOf(part, startOf(at));
      if (position < 0) return;
      while (startOf(furthest + 1) <= position) furthest += 1;
    }
    if (furthest === at) yield at++;
    else at = furthest;
  }
}

/** Customers that hold every word with one error in it at most: those in use first. */
function nearlyHolding(
  { all, starts, texts }: Haystack,
  inUse: readonly number[],
  words: readonly string[],
  limit: number,
): number[] {
  const [first = '', ...others] = words;
  const found = new Set<number>();
  const take = (at: number) => {
    if (others.every((word) => holdsNear(texts[at] as string, word))) found.add(at);
  };
  for (const at of inUse) if (holdsNear(texts[at] as string, first)) take(at);
  let at = 0;
  let before = 0;
  eachNear(all, first, (position) => {
    // The book is searched twice, once for each half of the word.
    if (position < before) at = 0;
    before = position;
    while ((starts[at + 1] as number) <= position) at += 1;
    if (found.size < limit) take(at);
    return found.size < limit ? starts[at + 1] : all.length;
  });
  return [...found].slice(0, limit);
}

const isInUse = ({ favourite, lastOpened }: Customer) => favourite || lastOpened > 0;

const byUse = (a: Customer, b: Customer) =>
  Number(b.favourite) - Number(a.favourite) || b.lastOpened - a.lastOpened;
