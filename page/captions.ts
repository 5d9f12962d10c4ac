/** Finding the field that a caption names. Knows no portal: the captions are given. */

import { captionKey, foldText, isPlain } from './text';

/**
 * Captions per language and field; a leading `~` or `?` marks the quality of the translation, a leading `=`
 * keys, apart by `|`, that were made of texts when the extension was built.
 */
export type CaptionData = Record<string, Partial<Record<string, readonly string[]>>>;

/** @returns the keys of a caption as it stands in the data. */
export const keysOf = (text: string): string[] =>
  text.startsWith('=') ? text.slice(1).split('|') : [captionKey(text.replace(/^[~?]/, ''))];

export interface CaptionIndex {
  /** @returns the field or heading that a text names in any language, or undefined. */
  lookUp: (text: string) => string | undefined;
}

/** A caption longer than this is no caption but a sentence. */
const LONGEST = 80;

/** From this many characters on (fewer in scripts that write a word in two) a caption may have a suffix. */
const isLong = (key: string): boolean => key.length >= (/[⺀-鿿가-힯]/.test(key) ? 4 : 10);

/**
 * @param data the captions.
 * @param language the page's language, looked at first; others follow, since pages mix languages.
 */
export function indexCaptions(data: CaptionData, language: string): CaptionIndex {
  const index = new Map<string, string>();
  let shortestPlain = LONGEST;
  for (const name of inOrder(Object.keys(data), language)) {
    const fields = data[name] ?? {};
    // Plain loops: they run in the midst of the page's loading, and for the first time.
    for (const field of Object.keys(fields)) {
      for (const text of fields[field] ?? []) {
        for (const key of keysOf(text)) {
          if (index.has(key)) continue;
          index.set(key, field);
          if (key.length < shortestPlain && isPlain(key)) shortestPlain = key.length;
        }
      }
    }
  }
  return {
    lookUp: (text) => {
      if (text.length > LONGEST || text.length < 1) return undefined;
      // A plain text never becomes longer; most of a page's are too short to be worth a closer look.
      if (text.length < shortestPlain && isPlain(text)) return undefined;
      const exact = index.get(captionKey(text));
      if (exact) return exact;
      // "Phone number (mobile)", "Additional email for notification: separate with commas"
      if (isPlain(text) && !/[([:;,]/.test(text)) return undefined;
      const head = /^[^([:;,]{2,}(?=[([:;,])/.exec(foldText(text))?.[0];
      if (!head) return undefined;
      const key = captionKey(head);
      return isLong(key) ? index.get(key) : undefined;
    },
  };
}

/** The page's language first, then its relatives (`zh-Hant` and `zh-TW`), then English, then the others. */
function inOrder(languages: string[], language: string): string[] {
  if (languages.length < 2) return languages;
  const wanted = language.toLowerCase();
  const traditional = /^zh-(?:hant|tw|hk|mo)/.test(wanted);
  const rank = (name: string) => {
    const own = name.toLowerCase();
    if (own === wanted || (own === 'zh-tw' && traditional)) return 0;
    if (own.slice(0, 2) === wanted.slice(0, 2)) return 1;
    return own === 'en-us' ? 2 : 3;
  };
  return [...languages].sort((a, b) => rank(a) - rank(b));
}

/** @returns the captions of several files together, language by language. */
export function mergeCaptions(...files: readonly CaptionData[]): CaptionData {
  const merged: CaptionData = {};
  for (const file of files) {
    for (const [language, fields] of Object.entries(file))
      merged[language] = { ...merged[language], ...fields };
  }
  return merged;
}

/** @returns the captions of the wanted names alone. */
export const pickCaptions = (data: CaptionData, wanted: readonly string[]): CaptionData =>
  Object.fromEntries(
    Object.entries(data).map(([language, fields]) => [
      language,
      Object.fromEntries(Object.entries(fields).filter(([name]) => wanted.includes(name))),
    ]),
  );
