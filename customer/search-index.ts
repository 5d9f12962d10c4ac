/** The customer book prepared for searching: one long text, folded, made in pieces so that whoever types does not wait. */

import UFuzzy from '@leeoniya/ufuzzy';
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
  /** Places of the favourites, then of those opened last. */
  inUse: readonly number[];
}

export interface Haystack {
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

/** Takes a book in pieces. */
export interface IndexBuilder {
  add: (customers: readonly Customer[]) => void;
  /** @returns all that was added, in that order. */
  index: () => Index;
}

/** @returns a builder without customers. */
export function indexBuilder(): IndexBuilder {
  const customers: Customer[] = [];
  const texts: string[] = [];
  return {
    add: (more) => {
      for (const customer of more) {
        customers.push(customer);
        texts.push(textOf(customer));
      }
    },
    index: () => indexOver(customers, texts),
  };
}

/**
 * Prepares a book for searching.
 * @param customers the book.
 */
export function indexOf(customers: readonly Customer[]): Index {
  return indexOver(customers, customers.map(textOf));
}

function textOf({ nickname, name, domain, otherDomains, otherNames }: Customer): string {
  let text = `${nickname}\n${name}\n${domain ?? ''}`;
  for (const each of otherDomains) text += `\n${each}`;
  for (const each of otherNames) text += `\n${each}`;
  return fold(text);
}

function indexOver(customers: readonly Customer[], texts: readonly string[]): Index {
  const customerAt = (at: number) => customers[at] as Customer;
  const inUse = customers.flatMap((customer, at) => (isInUse(customer) ? [at] : []));
  return {
    customers,
    named: haystackOf(texts),
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
  return { all: `\n${texts.join('\n')}\n`, starts };
}

/** @returns how many texts a haystack has. */
export const countOf = ({ starts }: Haystack): number => starts.length - 1;

/** @returns a text with the line end before it. */
export const textAt = ({ all, starts }: Haystack, at: number): string =>
  all.slice((starts[at] as number) - 1, (starts[at + 1] as number) - 1);

const isInUse = ({ favourite, lastOpened }: Customer) => favourite || lastOpened > 0;

const byUse = (a: Customer, b: Customer) =>
  Number(b.favourite) - Number(a.favourite) || b.lastOpened - a.lastOpened;
