/** How names are compared with running text: word by word, and by characters in scripts without spaces. Pure. */

import { isPlain } from './fold';
import { foldName } from './fold-name';

/** Scripts that put no space between words. */
const UNSPACED =
  '\\u2e80-\\u2fdf\\u3005-\\u3007\\u3031-\\u3035\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff';
const WORDS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** @returns a pattern of everything that such scripts write. */
export const unspacedPattern = (): RegExp => new RegExp(`[${UNSPACED}]+`, 'u');

/** Fewer characters of such a script are a word of everyday rather than a name. */
export const LEAST_UNSPACED = 4;
/** Longer names are compared by their first so many characters, or words. */
export const MOST_UNSPACED = 16;
export const MOST_WORDS = 6;

export interface Word {
  /** Folded: without case, width and accents. */
  text: string;
  isUnspaced: boolean;
  /** Begins with a capital, as names do. */
  isCapital: boolean;
}

/** @returns the words of a text, folded. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.match(WORDS) ?? [], (word) => ({
    text: isPlain(word) ? word.toLowerCase() : foldName(word),
    isUnspaced: IS_UNSPACED.test(word),
    isCapital: /^\p{Lu}/u.test(word),
  })).filter((word) => word.text !== '');

/**
 * The texts that a frame looks for. The letter in front keeps them apart: a tenant ID is no name.
 */
export const KEYS = {
  domain: (ascii: string) => `d${ascii}`,
  /** @param digits the 32 digits in lower case, without hyphens. */
  tenantId: (digits: string) => `i${digits}`,
  /** A name of one word. */
  word: (word: string) => `s${word}`,
  /** A name of several words. */
  words: (words: readonly string[]) => `n${words.join(' ')}`,
  /** A name of several words begins so: with any other word there is nothing more to look for. */
  firstWord: (word: string) => `f${word}`,
  /** A name in a script without spaces. */
  characters: (name: string) => `u${name}`,
  /** One begins so. */
  firstCharacters: (beginning: string) => `v${beginning}`,
} as const;
