/**
 * Secrets as a page may hold them, each with a twin: another secret of the same shape. Both are spelled alike, so that two
 * pages that differ in nothing but their secrets can be compared.
 */

import fc from 'fast-check';

export interface Spelled {
  /** As it is written. */
  all: string;
  /** The same without what is everybody's, such as `.com`. */
  own: string;
}

export interface Secret {
  text: Spelled;
  twin: Spelled;
  /** What must not be found, in any spelling: its words, in lower case. */
  words: readonly string[];
  twinWords: readonly string[];
}

/** Letters are exchanged within these: the first six are the digits of an ID. */
const ALPHABETS = [
  'abcdef',
  'ghijklmnopqrstuvwxyz',
  'ABCDEF',
  'GHIJKLMNOPQRSTUVWXYZ',
  '3456789',
  'áéíóúâêîôû',
  'абвгдежзиклмнопрст',
  '陳林黃張李王吳劉蔡楊許鄭',
];
const PLACES = new Map(ALPHABETS.flatMap((letters) => [...letters].map((one) => [one, letters])));

/** What is everybody's in a secret. */
const COMMON = /(\.onmicrosoft\.com|\.example|\.com|Street|Ltd|GmbH|Inc\.|株式会社)/;

/** The same for all secrets of a page, or what was equal in it would not be so in its twin. */
const BY = 6;

/** @returns the text with every letter and digit exchanged for another one of its kind; 0, 1 and 2 stand in for others. */
const exchange = (text: string): string =>
  text
    .split(COMMON)
    .map((part, n) => (n % 2 ? part : exchanged(part)))
    .join('');

const exchanged = (text: string): string =>
  [...text]
    .map((one) => {
      const letters = PLACES.get(one);
      if (!letters) return one;
      return letters[(letters.indexOf(one) + 1 + (BY % (letters.length - 1))) % letters.length];
    })
    .join('');

const letters = (text: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...text), minLength, maxLength });

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'3456789'), minLength: length, maxLength: length });

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Three letters and more: two are too often the beginning of a word that every page may hold. */
const given = letters(LATIN, 3, 12).map((name) => name[0]?.toUpperCase() + name.slice(1));
const short = letters('qxzjvwk', 2, 3).map((name) => name[0]?.toUpperCase() + name.slice(1));
const foreign = fc.oneof(
  letters('陳林黃張李王吳劉蔡楊許鄭', 2, 4),
  letters('абвгдежзиклмнопрст', 3, 9),
  fc.tuple(given, letters('áéíóúâêîôû', 1, 3)).map(([name, end]) => name + end),
);
const name = fc.oneof(given, short, foreign);
const word = letters(LATIN, 4, 12);
const hex = (length: number) => letters('abcdef3456789', length, length);
const guid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));

/** What nobody may learn from a saved page. */
const original: fc.Arbitrary<string> = fc.oneof(
  name,
  fc.tuple(name, name).map((names) => names.join(' ')),
  fc
    .tuple(given, given, fc.constantFrom('Ltd', 'GmbH', 'Inc.', '株式会社'))
    .map((all) => all.join(' ')),
  word.map((label) => `${label}.example`),
  fc.tuple(word, word).map(([host, label]) => `${host}.${label}.com`),
  word.map((label) => `${label}.onmicrosoft.com`),
  fc.tuple(word, word).map(([who, label]) => `${who}@${label}.com`),
  fc.tuple(word, word).map(([who, label]) => `${who}@${label}.onmicrosoft.com`),
  fc.tuple(digits(2), digits(4), digits(4)).map(([a, b, c]) => `+${a} ${b} ${c}`),
  fc.tuple(digits(3), digits(3), digits(4)).map(([a, b, c]) => `(${a}) ${b}-${c}`),
  fc.tuple(digits(2), digits(2), digits(3)).map((parts) => parts.join('-')),
  digits(16),
  digits(4),
  fc.tuple(digits(3), given).map(([number, street]) => `${number} ${street} Street`),
  guid,
  hex(12),
);

/** Escapes of other letters have more or fewer digits among theirs. */
const ASCII = /^[ -~]*$/;

/** Spellings that a page, its code or its address may give to a secret. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.split(' ').reverse().join(' '),
  (text) => text.split(' ').reverse().join(', '),
  (text) => text.replace(/\W+/g, '-'),
  (text) => text.replace(/\W+/g, '_').toLowerCase(),
  (text) => text.replace(/\W+/g, ''),
  (text) => `field-${text.replace(/\W+/g, '-')}`,
  (text) => `row${text.replace(/\W+/g, '')}Label`,
  (text) =>
    [...text.replace(/\.\w+$/, '')]
      .map((sign, n) => (n % 2 ? sign.toUpperCase() : sign.toLowerCase()))
      .join(''),
  (text) => text.replace(ASCII, encodeURIComponent),
  (text) => text.replace(ASCII, (all) => encodeURIComponent(encodeURIComponent(all))),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => [...text].join('\u200b'),
  (text) => text.normalize('NFD'),
  (text) => `Email: ${text}`,
  (text) => `${text} (required)`,
  (text) => `A - ${text}`,
  (text) => `Select ${text}`,
];

/** @returns the parts of a secret that are its own. */
const ownParts = (text: string): string[] => text.split(COMMON).filter((_, n) => n % 2 === 0);

const wordsIn = (text: string): string[] =>
  ownParts(text).flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** A secret in some spelling. */
export const secret: fc.Arbitrary<Secret> = fc
  .tuple(original, fc.constantFrom(...SPELLINGS))
  .map(([text, spell]) => {
    const spelled = (one: string) => ({ all: spell(one), own: spell(ownParts(one).join('')) });
    const twin = exchange(text);
    return {
      text: spelled(text),
      twin: spelled(twin),
      words: wordsIn(text),
      twinWords: wordsIn(twin),
    };
  });
