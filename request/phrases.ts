/** Texts that must consist of known words and phrases. Pure. */

/** Letters of scripts that put spaces between words: there a name does not begin or end within a word. */
const IN_WORD = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー])[\\p{L}\\p{M}\\p{N}]';
const STARTS = new RegExp(`^${IN_WORD}`, 'u');
const ENDS = new RegExp(`${IN_WORD}$`, 'u');
const HYPHENS = '\\u2010-\\u2015\\u2212\\-';

/**
 * Between names: spaces, brackets, hyphens, quotes, separators, ticks, a star for "required", and characters for
 * text direction or line breaks. No others: ✗, ≠, ? and … have a meaning, and so do combining strokes.
 */
export const MARKS = new RegExp(
  `[\\s()[\\]{}${HYPHENS}:·•・,、，/|*'’‘"“”„«»‹›「」『』【】&✓✔\\u00ad\\u200b\\u200e\\u200f\\u061c\\u2060\\u2066-\\u2069\\ufeff]+`,
  'gu',
);
/** Signs of a trade name, which are no part of it. */
const TRADEMARKS = /[™®©℠]/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Full-width letters and half-width kana: the same letters, as East Asian keyboards type them. */
const WIDTHS = /[\uff00-\uffef]+/g;

/**
 * One spelling: width and case do not count. Accents do, and so do all other compatibility forms: a letter that only looks
 * like another (the Roman numeral Ⅽ, 𝐂, Ⓒ) is another.
 */
export const folded = (text: string): string =>
  text
    .replace(TRADEMARKS, ' ')
    .replace(WIDTHS, (run) => run.normalize('NFKC'))
    .normalize('NFC')
    .toLowerCase();

/**
 * @returns a pattern for any of some phrases, the longest first; the words of one may be joined, or parted by a space or a
 *   hyphen.
 */
export function anyOf(phrases: readonly string[]): RegExp {
  // What a letter is takes the engine long to compile: once for all neighbours that begin and end alike, not for each.
  const runs: { before: string; after: string; texts: string[] }[] = [];
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const words = folded(phrase).split(/[\s'’-]+/);
    const text = words.map(escaped).join(`[\\s'’${HYPHENS}]*`);
    // Turkish has two letters where the others have one, and each is the other's capital elsewhere.
    const turkish = text.replaceAll(/[iı]/g, '(?:i\\u0307?|ı)');
    const before = STARTS.test(words[0] ?? '') ? `(?<!${IN_WORD})` : '';
    const after = ENDS.test(words.at(-1) ?? '') ? `(?!${IN_WORD})` : '';
    let run = runs.at(-1);
    if (run?.before !== before || run.after !== after) {
      run = { before, after, texts: [] };
      runs.push(run);
    }
    run.texts.push(phrase.includes('ı') ? turkish : text);
  }
  const patterns = runs.map(
    ({ before, after, texts }) => `${before}(?:${texts.join('|')})${after}`,
  );
  return new RegExp(patterns.join('|') || '(?!)', 'gu');
}
