/**
 * Lists of words as patterns to compare with folded texts. The words may hold two signs:
 * `*` at an end stands for further letters of the same word, `…` for anything or nothing.
 * In scripts that write no space between words a word may stand anywhere.
 */

import { foldText, isUnspaced } from '../../text/fold';

const escaped = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');

/** One word or several, with a word's border where the list does not say that letters may follow. */
function wordPattern(word: string): string {
  const bare = word.replace(/^\*|\*$/g, '');
  const [before, after] = isUnspaced(bare)
    ? ['', '']
    : [
        word.startsWith('*') ? '' : '(?<![\\p{L}\\p{N}])',
        word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])',
      ];
  return before + escaped(bare) + after;
}

/** A list that is not known in any language matches nothing. */
const any = (patterns: readonly string[]): string =>
  patterns.length ? patterns.join('|') : '(?!)';

/**
 * @param words of a list.
 * @returns the source of a pattern, for the flag `u`, that is found in a folded text with one of the words in it.
 */
export const anywhere = (words: readonly string[]): string =>
  any(words.map((word) => wordPattern(foldText(word))));

/**
 * @param words of a list; `select …` begins a text, `… choose` ends it, `none` is all of it.
 * @returns the source of a pattern, for the flag `u`, that is found in a folded text which is one of them as a whole,
 *   brackets and dots around it aside.
 */
export const whole = (words: readonly string[]): string =>
  any(
    words.map((word) => {
      const folded = foldText(word).replace(/\.\.\./g, '…');
      const parts = folded.split('…').map((part) => part.trim());
      const inner = parts.filter(Boolean).map(wordPattern).join('.{1,40}?');
      const from = folded.startsWith('…') ? '' : '^[(<[‹]*';
      return from + inner + (folded.endsWith('…') ? '' : '[.…。\\])>›]*$');
    }),
  );

/**
 * @returns the source of a pattern for a text in which one word follows another within so many characters of one
 *   sentence.
 */
export const near = (first: readonly string[], then: readonly string[], within: number): string =>
  `(?:${anywhere(first)})[^.。]{0,${within}}(?:${anywhere(then)})`;
