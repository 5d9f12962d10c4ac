/** Countries by ISO code: names in the portals' languages, whatever the spelling. */

import { foldName } from '../text/fold-name';
import { ALPHA3 } from './country-alpha3';
import { VARIANTS } from './country-variants';

/** The languages of the portals, commonest among partners first: a name is looked for in this order. */
const LANGUAGES = [
  ...['en', 'zh-TW', 'zh-CN', 'ja', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'ko', 'ru', 'pl', 'cs'],
  ...['sv', 'tr', 'hu', 'pt-PT', 'id', 'en-GB', 'zh-HK', 'fr-CA', 'es-419', 'da', 'nb', 'fi', 'el'],
  ...[
    'ro',
    'sk',
    'bg',
    'hr',
    'uk',
    'vi',
    'th',
    'he',
    'ar',
    'et',
    'lt',
    'lv',
    'sl',
    'sr-Latn',
    'ca',
  ],
];

const REGIONAL_INDICATOR = /[\u{1f1e6}-\u{1f1ff}]/gu;
const CALLING_CODE = /[([]?\s*(?:\+|00)\s*\d[\d\s-]{0,8}[)\]]?/g;

let codes: readonly string[] | undefined;
const names = new Map<string, Map<string, string>>();

/**
 * The ISO codes of today's countries and territories.
 * @returns two-letter codes in upper case.
 */
export function countryCodes(): readonly string[] {
  if (codes) return codes;
  const english = display('en');
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => english.of(code) !== undefined)
    // Former countries go by another code today; these others are groups, islands of a country, tests.
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .filter((code) => !/^(?:EU|EZ|UN|ZZ|QO|X[AB]|AC|CP|CQ|DG|EA|IC|TA)$/.test(code));
  return codes;
}

/**
 * The country that a text names.
 * @param name a name in any of the portals' languages, a code of two or three letters, or either with decoration:
 * `Taiwan (+886)`, `Taiwan - TW`. Case, width and accents do not count.
 * @returns the ISO code in upper case, or null when it names none or more than one.
 */
export function countryCode(name: string): string | null {
  if (name.length > 120) return null;
  const bare = name.replace(REGIONAL_INDICATOR, ' ').replace(CALLING_CODE, ' ');
  const whole = lookUp(bare) ?? lookUp(inFullOrder(bare));
  if (whole) return whole;
  const parts = bare
    .split(/[()[\]（）［］|/:：]|\s[-–—]\s|[-–—]\s*$/u)
    .filter((part) => foldName(part) !== '');
  const found = new Set(parts.map(lookUp));
  const [only] = found;
  return parts.length > 1 && found.size === 1 ? (only ?? null) : null;
}

/**
 * ISO 3166 prints what a country is behind its name: "Korea (the Republic of)", "Netherlands (the)".
 * @returns the name in its usual order; the text itself when it has no such end.
 */
function inFullOrder(name: string): string {
  const match = /^\s*([^(),]+?)\s*(?:\(|,)\s*(the|(?:the )?[^()]*\bof(?: the)?)\s*\)?\s*$/i.exec(
    name,
  );
  if (!match) return name;
  const [, country = '', kind = ''] = match;
  const what = kind.replace(/^the\b\s*/i, '');
  return what === '' ? country : `${what} ${country}`;
}

/**
 * @param code an ISO code.
 * @param language of the user.
 * @returns the country's name, or the code itself when it is none.
 */
export function countryName(code: string, language: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  try {
    return display(language).of(code.toUpperCase()) ?? code;
  } catch {
    // A language tag that the platform does not take.
    return display('en').of(code.toUpperCase()) ?? code;
  }
}

/**
 * Everything that a list of countries may call a country.
 * @param name as for {@link countryCode}.
 * @returns the name itself, the country's code, and its names in the portals' languages.
 */
export function countrySpellings(name: string): string[] {
  const code = countryCode(name);
  if (!code) return [name];
  const all = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((style) => display(language, style).of(code) ?? ''),
  );
  const variants = VARIANTS[code]?.split('|') ?? [];
  return [...new Set([name, code, ...all, ...variants])].filter((one) => one !== '');
}

function lookUp(text: string): string | null {
  const key = foldName(text);
  if (key === '') return null;
  if (/^[a-z]{2}$/.test(key)) {
    // "N/A" is not Namibia.
    if (text.includes('/')) return null;
    const today = Intl.getCanonicalLocales(`und-${key}`)[0]?.slice(4) ?? '';
    // Two letters that are no code ("EU") are no country either, though Spanish shortens one so.
    return countryCodes().includes(today) ? today : null;
  }
  const known = variants().get(key) ?? ALPHA3.get(key);
  if (known) return known;
  for (const language of LANGUAGES) {
    const code = namesIn(language).get(key);
    if (code !== undefined) return code || null;
  }
  return null;
}

/** A language's names; the empty string stands for a name of more than one country. */
function namesIn(language: string): Map<string, string> {
  const known = names.get(language);
  if (known) return known;
  const found = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const shown = display(language, style);
    for (const code of countryCodes()) {
      const key = foldName(shown.of(code) ?? '');
      const other = found.get(key);
      if (key) found.set(key, other === undefined || other === code ? code : '');
    }
  }
  names.set(language, found);
  return found;
}

let variantKeys: Map<string, string> | undefined;

const variants = (): Map<string, string> => {
  variantKeys ??= new Map(
    Object.entries(VARIANTS).flatMap(([code, list]) =>
      list.split('|').map((name): [string, string] => [foldName(name), code]),
    ),
  );
  return variantKeys;
};

const display = (language: string, style: 'long' | 'short' = 'long') =>
  new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
