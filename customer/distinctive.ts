/** Whether a customer's name tells the customer from a sentence that merely holds the same words. Pure. */

import type { Word } from '../text/trace-words';
import { LEAST_UNSPACED } from '../text/trace-words';
import { EVERYDAY, EVERYDAY_UNSPACED } from './everyday-words';

/** Letters of a name of one word: shorter ones are acronyms, or words of some language. */
const LEAST_WORD = 6;
/** Letters of a whole name of several words, and of the word in it that says something. */
const LEAST_NAME = 8;
const LEAST_TELLING = 4;
/** Characters that are left of a name without spaces once what says little is taken out. */
const LEAST_LEFT = 3;

/** `services` and `hosted` are as ordinary as `service` and `host`. */
const ENDINGS = /(?:s|es|ed|ing|er|ers|en|e)$/;
const isEveryday = (word: string): boolean =>
  EVERYDAY.has(word) ||
  EVERYDAY.has(word.replace(ENDINGS, '')) ||
  EVERYDAY.has(word.replace(/s$/, ''));

const tells = (word: string): boolean =>
  word.length >= LEAST_TELLING && !/^\p{N}+$/u.test(word) && !isEveryday(word);

/** @param words of a whole name without its legal form. @returns whether it is long, and of more than everyday words. */
export function isDistinctive(words: readonly Word[]): boolean {
  const [first, ...more] = words;
  if (!first) return false;
  if (words.every(({ isUnspaced }) => isUnspaced)) return isDistinctiveUnspaced(words);
  const telling = words.some(({ text, isUnspaced }) =>
    isUnspaced ? isDistinctiveUnspaced([{ text }]) : tells(text),
  );
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return telling && length >= (more.length ? LEAST_NAME : LEAST_WORD);
}

function isDistinctiveUnspaced(words: readonly Pick<Word, 'text'>[]): boolean {
  const name = words.map(({ text }) => text).join('');
  let left = name;
  for (const everyday of EVERYDAY_UNSPACED) left = left.replaceAll(everyday, '');
  return name.length >= LEAST_UNSPACED && left.length >= LEAST_LEFT;
}
