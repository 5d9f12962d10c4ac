/** In which languages the button for a new request is known. */

import { LANGUAGES } from './languages';

const KNOWN = Object.entries(LANGUAGES).flatMap(([tag, { words }]) =>
  words['new-request-button'] ? [tag.toLowerCase()] : [],
);

/**
 * @param lang a page's language, as `de` or `zh-TW`.
 * @returns false where nothing follows from a page that shows no such button: what it is called is not known.
 */
export const knowsButtonIn = (lang: string): boolean => {
  const tag = lang.toLowerCase();
  // "zh" alone may be either; "pt" as well.
  return tag !== '' && KNOWN.some((known) => known === tag || isOnly(known, tag));
};

/** English of the United Kingdom is English; the Chinese of one place is not that of another. */
const isOnly = (known: string, tag: string): boolean => {
  const [language] = known.split('-');
  return language === tag.split('-')[0] && language !== 'zh' && language !== 'pt';
};
