/** Finding the field that a caption names. Knows no portal: the captions are given. */

import { CAPTION_SUFFIXES } from '../../portals/caption-suffixes';
import type { KeyTexts } from '../../portals/languages/key-texts';
import { captionKey, foldText, isPlain } from '../text';

const bare = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
let suffixes: ReadonlySet<string> | undefined;

/** Other words behind a caption make it the caption of something else: "Support plan (previous request)". */
function isSuffix(text: string): boolean {
  suffixes ??= new Set(CAPTION_SUFFIXES.map(bare));
  return captionKey(text).length < 2 || suffixes.has(bare(text));
}

export interface CaptionIndex {
  /** @returns the field or heading that a text names in any language, or undefined. */
  lookUp: (text: string) => string | undefined;
}

/** A caption longer than this is no caption but a sentence. */
const LONGEST = 80;

/**
 * @param texts the captions' keys.
 * @param language the page's language, looked at first; others follow, since pages mix languages.
 */
export function indexCaptions(texts: KeyTexts, language: string): CaptionIndex {
  // The first that is found counts.
  const all = inOrder(Object.keys(texts), language)
    .map((name) => `${texts[name]}\n`)
    .join('');
  /** No key holds a break: white space is no part of one. */
  const named = (key: string): string | undefined => {
    const at = key ? all.indexOf(`\n${key}\n`) : -1;
    if (at < 0) return undefined;
    const from = all.indexOf('\t', at) + 1;
    return all.slice(from, all.indexOf('\n', from));
  };
  return {
    lookUp: (text) => {
      if (text.length > LONGEST || text.length < 1) return undefined;
      const exact = named(captionKey(text));
      if (exact) return exact;
      // "Phone number (mobile)", "Additional email for notification: separate with commas"
      if (isPlain(text) && !/[([:;,]/.test(text)) return undefined;
      const folded = foldText(text);
      const head = /^[^([:;,]{2,}(?=[([:;,])/.exec(folded)?.[0];
      if (!head || !isSuffix(folded.slice(head.length))) return undefined;
      return named(captionKey(head));
    },
  };
}

/** The page's language first, then its relatives (`zh-Hant` and `zh-TW`), then English, then the others. */
function inOrder(languages: string[], language: string): string[] {
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
