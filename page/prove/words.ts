/** What says something. */

/** @returns whether a text has letters, digits, or one of the signs that say no without a word. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}⚠✗✘❌⛔🚫🛑]/u.test(text);
