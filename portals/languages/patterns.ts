/**
 * Lists of words as patterns to compare with folded texts. The words may hold two special characters:
 * `*` at an end stands for further letters of the same word, `…` for anything or nothing.
 * In scripts that write no space between words a word may stand anywhere.
 */

import { foldText, isUnspaced } from '../../text/fold';

const escaped = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');

/** What a pattern begins with, what it names, and what it ends with. */
type Parts = readonly [before: string, core: string, after: string];

/** One word or several, with a word's border where the list does not say that letters may follow. */
function wordParts(word: string): Parts {
  const bare = word.replace(/^\*|\*$/g, '');
  const [before, after] = isUnspaced(bare)
    ? ['', '']
    : [
        word.startsWith('*') ? '' : '(?<![\\p{L}\\p{N}])',
        word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])',
      ];
  return [before, escaped(bare), after];
}

/**
 * One pattern for all: what begins and ends alike is written once, as these patterns go into pages. A list that is not
 * known in any language matches nothing.
 */
function any(all: readonly Parts[]): string {
  const alike = Map.groupBy(all, ([before, , after]) => `${before}\n${after}`);
  const patterns = [...alike].map(([around, its]) => {
    const cores = [...new Set(its.map(([, core]) => core))].join('|');
    const [before = '', after = ''] = around.split('\n');
    return before + after === '' ? cores : `${before}(?:${cores})${after}`;
  });
  return patterns.join('|') || '(?!)';
}

/**
 * @param words of a list.
 * @returns the source of a pattern, for the flag `u`, that is found in a folded text with one of the words in it.
 */
export const anywhere = (words: readonly string[]): string =>
  any(words.map((word) => wordParts(foldText(word))));

/**
 * @param words of a list; `select …` begins a text, `… choose` ends it, `none` is all of it.
 * @returns the source of a pattern, for the flag `u`, that is found in a folded text which is one of them as a whole,
 *   brackets and dots around it aside.
 */
export const whole = (words: readonly string[]): string =>
  any(
    words.map((word): Parts => {
      const folded = foldText(word).replace(/\.\.\./g, '…');
      const parts = folded
        .split('…')
        .map((part) => part.trim())
        .filter(Boolean)
        .map(wordParts);
      const [before = ''] = parts[0] ?? [];
      const [, , after = ''] = parts.at(-1) ?? [];
      const inner = parts.map((part) => part.join('')).join('.{1,40}?');
      return [
        (folded.startsWith('…') ? '' : '^[(<[‹]*') + before,
        inner.slice(before.length, inner.length - after.length),
        after + (folded.endsWith('…') ? '' : '[.…。\\])>›]*$'),
      ];
    }),
  );

/**
 * @returns the source of a pattern for a text in which one word follows another within so many characters of one
 *   sentence.
 */
export const near = (first: readonly string[], then: readonly string[], within: number): string =>
  `(?:${anywhere(first)})[^.。]{0,${within}}(?:${anywhere(then)})`;
