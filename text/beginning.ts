/** How a text begins, cheaply: it runs in every frame of a portal, on every text that the frame shows. Pure. */

/** A caption begins within so many characters, white space and marks before it included. */
const FAR = 400;
/** So many letters of a caption tell it from nearly all other texts. */
const LETTERS = 8;

/** @returns the first letters and digits of a text, folded. */
export function beginningOf(text: string): string {
  const lower = text.slice(0, FAR).toLowerCase();
  let letters = '';
  for (let at = 0; at < lower.length && letters.length < LETTERS; at++) {
    const code = lower.charCodeAt(at);
    if (code > 0x7e) return foldedBeginning(text);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) letters += lower[at];
  }
  return letters;
}

let other: RegExp | undefined;

/** Accents, marks and what is invisible are removed; Hangul is recomposed. */
function foldedBeginning(text: string): string {
  // biome-ignore lint/complexity/useRegexLiterals: the browser checks a written pattern in every frame, as it takes the script in
  other ??= new RegExp('[^\\p{L}\\p{N}]', 'gu');
  const letters = text.slice(0, FAR).normalize('NFKD').toLowerCase().replace(other, '');
  return letters.normalize('NFC').slice(0, LETTERS);
}
