/**
 * Search in the customer book: name, nickname, domain, tenant ID; forgiving case, width, accents and one
 * typing error a word. Made for every keystroke over ten thousand customers.
 */

import UFuzzy from '@leeoniya/ufuzzy';
import type { Customer } from './record';

/** One error of any kind in a word of Latin letters: another letter, one more, one less, two swapped. */
const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

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
  /** One text per customer, folded, its parts apart by a line end. */
  texts: readonly string[];
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
  const texts = customers.map(({ nickname, name, domain, tenantId, otherDomains, otherNames }) =>
    fold([nickname, name, domain ?? '', tenantId ?? '', ...otherDomains, ...otherNames].join('\n')),
  );
  return { customers, texts };
}

/**
 * Finds customers.
 * @param query as typed; every word of it must be found.
 * @param limit the most to return.
 * @returns best first; for an empty query the favourites, then the last ones opened.
 */
export function search({ customers, texts }: Index, query: string, limit: number): Customer[] {
  const words = fold(query.slice(0, 200)).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return familiar(customers, limit);
  let found: number[] = [];
  texts.forEach((text, index) => {
    if (words.every((word) => text.includes(word))) found.push(index);
  });
  if (found.length === 0) found = withErrors(texts, words);
  return best(found, customers, (index) => rank(texts[index] as string, first), limit);
}

/** The best of many finds in one pass: by rank, then those in use, then in the book's order. */
function best(
  found: readonly number[],
  customers: readonly Customer[],
  rankOf: (index: number) => 0 | 1 | 2,
  limit: number,
): Customer[] {
  const ranks: [Customer[], Customer[], Customer[]] = [[], [], []];
  for (const index of found) ranks[rankOf(index)].push(customers[index] as Customer);
  const chosen: Customer[] = [];
  for (const group of ranks) {
    chosen.push(...group.filter(isInUse).sort(byUse).slice(0, limit));
    for (const customer of group) {
      if (chosen.length >= limit) break;
      if (!isInUse(customer)) chosen.push(customer);
    }
  }
  return chosen.slice(0, limit);
}

/** Favourites, then the last ones opened; nothing that was never used. */
function familiar(customers: readonly Customer[], limit: number): Customer[] {
  return customers.filter(isInUse).sort(byUse).slice(0, limit);
}

const isInUse = ({ favourite, lastOpened }: Customer) => favourite || lastOpened > 0;

const byUse = (a: Customer, b: Customer) =>
  Number(b.favourite) - Number(a.favourite) || b.lastOpened - a.lastOpened;

/** At the beginning of a part before at the beginning of a word before anywhere. */
function rank(text: string, word: string): 0 | 1 | 2 {
  if (text.startsWith(word) || text.includes(`\n${word}`)) return 0;
  return text.includes(` ${word}`) ? 1 : 2;
}

function withErrors(texts: readonly string[], words: readonly string[]): number[] {
  // Tenant IDs are copied, not typed: a wrong one is another customer's.
  if (words.every((word) => /^[\x20-\x7e]+$/.test(word))) {
    // Word by word, so that their order does not matter.
    let found: number[] | null = null;
    for (const word of words)
      found = fuzzy.filter(texts as string[], word, found ?? undefined) ?? [];
    return found ?? [];
  }
  const patterns = words.map(oneOff);
  return texts.flatMap((text, index) =>
    patterns.every((pattern) => pattern.test(text)) ? [index] : [],
  );
}

/** Any one character of a word, from three on, may be another: for scripts without spaces between words. */
function oneOff(word: string): RegExp {
  const characters = [...word].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const whole = characters.join('');
  if (characters.length < 3) return new RegExp(whole, 'u');
  const variants = characters.map((_, index) => characters.with(index, '[^\\n]?').join(''));
  return new RegExp(variants.join('|'), 'u');
}
