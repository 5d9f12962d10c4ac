/** Compares a text with a filter of the customer book. What comes out holds no word of the text. */

import type { Derived, Secret } from '../../request/traces';
import { GUID } from '../../text/guid';
import {
  KEYS,
  LEAST_UNSPACED,
  MOST_UNSPACED,
  MOST_WORDS,
  type Word,
  wordsOf,
} from '../../text/trace-words';
import { hostsIn } from './hosts';
import { secretsIn } from './secrets';

/** A text that the book may hold: its hash. */
export interface Hit {
  hash: number;
  derived?: Derived;
}

export interface Compared {
  /** Each a list of what the same words may be, the longest first: a host, and what it lies under. */
  hits: Hit[][];
  secrets: Secret[];
}

/** @returns the hash of a key that the filter may hold; null for any other. */
export type Ask = (key: string) => number | null;

/** What no reader sees, and what would part a name in two for a program. */
const INVISIBLE = /[\p{DI}\p{Cf}]+/gu;

/** @returns a text without invisible characters, in compatibility form: full-width letters are letters. */
export const plainText = (text: string): string =>
  /^[\t\n\r\x20-\x7e]*$/.test(text) ? text : text.replace(INVISIBLE, '').normalize('NFKC');

/** Tenant IDs, with hyphens or without. */
const IDS = new RegExp(`(?<![0-9a-z])(?:${GUID}|[0-9a-f]{32})(?![0-9a-z])`, 'gi');

/** @param text as {@link plainText} returns it. */
export function compare(text: string, ask: Ask): Compared {
  const hits: Hit[][] = [];
  const take = (found: (Hit | null)[]) => {
    const known = found.filter((hit) => hit !== null);
    if (known.length) hits.push(known);
  };
  const hit = (key: string): Hit | null => {
    const hash = ask(key);
    return hash === null ? null : { hash };
  };
  for (const hosts of hostsIn(text))
    take(
      hosts.map(({ ascii, derived }) => {
        const found = hit(KEYS.domain(ascii));
        return found && derived ? { ...found, derived } : found;
      }),
    );
  for (const id of text
    .replace(/%(?:25)*2d/gi, '-')
    .replace(/%[0-9a-f]{2}/gi, ' ')
    .match(IDS) ?? [])
    take([hit(KEYS.tenantId(id.replaceAll('-', '').toLowerCase()))]);
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++)
    for (const found of namesAt(words, at, ask)) take(found.map(hit));
  return { hits: distinct(hits), secrets: secretsIn(text) };
}

/** @returns the keys of names that begin at a word, where one may. */
function namesAt(words: readonly Word[], at: number, ask: Ask): string[][] {
  const { text, isUnspaced, isCapital } = words[at] as Word;
  const lists: string[][] = isUnspaced ? namesWithin(text, ask) : [];
  // A word of everyday that a customer is called after is written without a capital elsewhere.
  if (isCapital && !isUnspaced) lists.push([KEYS.word(text)]);
  if (ask(KEYS.firstWord(text)) === null) return lists;
  const keys: string[] = [];
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 1; count--)
    keys.push(KEYS.words(words.slice(at, at + count).map((word) => word.text)));
  return [keys, ...lists];
}

const KATAKANA = /^[\u30a1-\u30ff]$/;
/** Words of katakana are whole words, between other characters. */
const goesOn = (text: string, at: number): boolean =>
  KATAKANA.test(text[at - 1] ?? '') && KATAKANA.test(text[at] ?? '');

/** @returns the keys of names within a run of characters without spaces. */
function namesWithin(text: string, ask: Ask): string[][] {
  const lists: string[][] = [];
  for (let at = 0; at + LEAST_UNSPACED <= text.length; at++) {
    if (goesOn(text, at)) continue;
    if (ask(KEYS.firstCharacters(text.slice(at, at + LEAST_UNSPACED))) === null) continue;
    const keys: string[] = [];
    for (let end = Math.min(text.length, at + MOST_UNSPACED); end >= at + LEAST_UNSPACED; end--)
      if (!goesOn(text, end)) keys.push(KEYS.characters(text.slice(at, end)));
    lists.push(keys);
  }
  return lists;
}

const distinct = (hits: readonly Hit[][]): Hit[][] => [
  ...new Map(hits.map((list) => [list.map(({ hash }) => hash).join(), list])).values(),
];
