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
  /** Places of the favourites, then of those opened last. */
  inUse: readonly number[];
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
  const inUse = customers.flatMap((customer, at) => (isInUse(customer) ? [at] : []));
  const place = (at: number) => customers[at] as Customer;
  return { customers, texts, inUse: inUse.sort((a, b) => byUse(place(a), place(b))) };
}

/**
 * Finds customers.
 * @param query as typed; every word of it must be found.
 * @param limit the most to return.
 * @returns best first; for an empty query the favourites, then the last ones opened.
 */
export function search(index: Index, query: string, limit: number): Customer[] {
  const { customers, texts, inUse } = index;
  const words = fold(query.slice(0, 200)).split(/\s+/).filter(Boolean);
  const [first] = words;
  const at = (places: readonly number[]) => places.map((each) => customers[each] as Customer);
  if (first === undefined) return at(inUse.slice(0, limit));
  const exact = best(index, null, words, limit);
  return at(exact.length > 0 ? exact : best(index, withErrors(texts, words), [first], limit));
}

/**
 * The best of many: by rank, then those in use, then in the book's order. It looks no further than it must: a letter
 * that all customers have in their names is found in the first few.
 * @param among places to look at, by which `words` may be missing; null for all that hold every word.
 */
function best(
  { texts, inUse }: Index,
  among: readonly number[] | null,
  words: readonly string[],
  limit: number,
): number[] {
  const ranks: [number[], number[], number[]] = [[], [], []];
  const [first = '', ...others] = words;
  const take = (at: number) => {
    const text = texts[at] as string;
    const rank = rankOf(text, first) ?? (among ? 2 : null);
    if (rank === null || ranks[rank].length >= limit) return;
    if (others.every((word) => text.includes(word))) ranks[rank].push(at);
  };
  const isAmong = new Set(among);
  for (const at of inUse) if (!among || isAmong.has(at)) take(at);
  const used = new Set(inUse);
  const count = among?.length ?? texts.length;
  for (let n = 0; n < count && ranks[0].length < limit; n += 1) {
    const at = among?.[n] ?? n;
    if (!used.has(at)) take(at);
  }
  return ranks.flat().slice(0, limit);
}

const isInUse = ({ favourite, lastOpened }: Customer) => favourite || lastOpened > 0;

const byUse = (a: Customer, b: Customer) =>
  Number(b.favourite) - Number(a.favourite) || b.lastOpened - a.lastOpened;

/** At the beginning of a part before at the beginning of a word before anywhere; null: nowhere. */
function rankOf(text: string, word: string): 0 | 1 | 2 | null {
  let rank: 1 | 2 | null = null;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at === 0 ? '\n' : text[at - 1];
    if (before === '\n') return 0;
    rank = before === ' ' ? 1 : (rank ?? 2);
  }
  return rank;
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
