/** Folding what a page prints for comparison. Pure. */

/** Zero-width and direction-changing characters, and the private-use glyphs of icon fonts. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g;

/** @returns true for most texts: nothing in them folds but case, and the slow ways are spared. */
export const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/**
 * @param text any text of a page.
 * @returns the text without invisible characters and icon glyphs, white space collapsed, trimmed.
 */
export const cleanText = (text: string): string =>
  (isPlain(text) ? text : text.replace(INVISIBLE, '')).replace(/\s+/g, ' ').trim();

/**
 * @param text any text.
 * @returns the text for comparison: compatibility forms, case, accents and white space folded.
 */
export const foldText = (text: string): string =>
  isPlain(text)
    ? cleanText(text).toLowerCase()
    : cleanText(text.normalize('NFKC'))
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .replace(/ı/g, 'i');

/** @returns the text for comparison where accents count: width, case and white space around it folded. */
export const foldWidth = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** @returns letters and digits alone, width and case folded: for headings of tables and labels. */
export const foldLetters = (text: string): string =>
  foldWidth(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Scripts that write a word in two characters, and no space between words. */
export const isUnspaced = (text: string): boolean => /[\u2e80-\u9fff\uac00-\ud7af]/.test(text);

/** @returns a folded text without the stars, colons and commas around it. */
export const trimMarks = (folded: string): string => folded.replace(/^[*\s]+|[\s*:؛،]+$/g, '');

/** @returns the key of a folded caption: without colons, stars, hyphens, apostrophes and all white space. */
export const keyOfFolded = (folded: string): string => folded.replace(/[\s*:‐-―'’-]/g, '');
