/** Phone numbers: the same number in any spelling. Only for the background and the extension's own pages. */

import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

const MAX_LENGTH = 80;

/** What stands before an extension, in the languages of the portals. */
const WORDS = [
  ...[
    'ext(?:ension|ensi[oó]n|ens[ãa]o|n)?',
    'x',
    '#',
    'poste',
    'p',
    'r(?:amal)?',
    'anexo',
    'int(?:erno|ern(?:nr|nummer)?|\\.)?',
    'w(?:ew(?:n(?:ętrzny)?)?)?',
    'tst',
    'toestel(?:n(?:umme)?r)?',
    'doorkiesn(?:umme)?r',
    'linje',
  ],
  ...[
    'durchw(?:ahl)?',
    'nst',
    'dw',
    'nebenstelle',
    'app(?:arat)?',
    'klapka',
    'linka',
    'kl(?:appe)?',
    'lok(?:al(?:nummer|nr)?)?',
    'alanumero|alanro',
    'anknytning',
    'ankn',
    'mell[ée]k',
    'dahili|dh',
    'εσωτ(?:ερικό)?',
    'שלוחה',
    'تحويلة',
    'ต่อ',
    'máy lẻ',
  ],
  ...['доб(?:авочный)?', 'доп', 'вн(?:утр)?', 'дод', '[轉转]?分[機机][號号]?', '轉', '转'],
  ...['[内內]線(?:番号)?', '내선(?:번호)?', '교환'],
].join('|');

/** "ext. 12", "x12", "poste 12", "wew. 12"; ",,12" as a telephone dials it; ";ext=12" of a `tel:` address. */
const EXTENSION = new RegExp(
  `\\s*(?:[,;/]?\\s*\\(?(?<![\\p{L}])(?:${WORDS})\\.?=?\\s*[:.#-]{0,2}\\s*[-#]?|,{2,}|;ext=)(\\d{1,7})\\)?#?\\s*$`,
  'iu',
);

/** What some write before a number, and what an address of one begins with. */
const BEFORE =
  /^(?:\s|\p{So}|\ufe0f)*(?:(?:tel|callto):\s*|(?:t(?:el)?|tél|ph(?:one)?|telefon|teléfono|téléphone|telefone|m(?:ob(?:ile)?)?|cell|電話(?:番号)?|电话|전화)(?!\p{L})\.?\s*:?\s*)?(?=[+(\d])/iu;

interface Typed {
  number: string;
  extension: string;
}

/**
 * Whether two phone numbers are the same number.
 * @param a, b as typed: international or national, with any spaces, brackets, full-width digits, extension.
 * @param country ISO code that national numbers are read in; besides it, the country of the other number.
 * @returns true only when they reach the same line: one with an extension is not the one without. Text
 * that is no number equals only itself; two empty texts are not a number.
 */
export function samePhone(a: string, b: string, country?: string): boolean {
  const left = typed(a);
  const right = typed(b);
  if (left.number === '' || right.number === '') return false;
  if (left.extension !== right.extension) return false;
  if (left.number === right.number) return true;
  // Most texts of a page are no numbers, and to parse one takes long.
  if (![left, right].every(({ number }) => /\d/.test(number))) return false;
  const countries = [country, countryOfPhone(a), countryOfPhone(b)].filter(isCountry);
  const spellings = digitsOf(left.number, countries);
  return [...digitsOf(right.number, countries)].some((digits) => spellings.has(digits));
}

/**
 * The international spelling of a number, for keeping.
 * @param country ISO code that a national number is read in.
 * @returns as in `+886 2 5550 0100`, or null when it is no possible number.
 */
export function internationalPhone(value: string, country?: string): string | null {
  const { number, extension } = typed(value);
  const parsed = parse(number, isCountry(country) ? country : undefined);
  if (!parsed?.isPossible()) return null;
  return parsed.formatInternational() + (extension && ` ext. ${extension}`);
}

/** @returns the ISO code of an international number's country, or undefined. */
const countryOfPhone = (value: string): string | undefined => parse(typed(value).number)?.country;

const isCountry = (code: string | undefined): code is CountryCode =>
  code !== undefined && isSupportedCountry(code);

function typed(value: string): Typed {
  // No number is longer; the limit also bounds the work.
  if (value.length > 4 * MAX_LENGTH) return { number: value.trim(), extension: '' };
  const text = value
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(BEFORE, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .trim();
  if (text.length > MAX_LENGTH) return { number: text, extension: '' };
  const extension = EXTENSION.exec(text);
  const number = extension ? text.slice(0, extension.index) : text;
  return { number: number.trim(), extension: extension?.[1] ?? '' };
}

function parse(number: string, country?: CountryCode) {
  if (number.length > MAX_LENGTH) return undefined;
  const international = number.replace(/^(?:00|011)(?=[\s()-]*[1-9])/, '+');
  return (
    parsePhoneNumberFromString(number, { defaultCountry: country, extract: false }) ??
    parsePhoneNumberFromString(international, { extract: false })
  );
}

/** Every way to dial it that we know of, as digits. */
function digitsOf(number: string, countries: readonly CountryCode[]): Set<string> {
  const found = new Set<string>();
  const isNumber = number.length <= MAX_LENGTH && /^[+\d\s().,/ー~–—-]+$/u.test(number);
  const digits = number.replace(/\D/g, '');
  // Fewer digits are a short code, or no number at all.
  if (isNumber && digits.length >= 3) found.add(digits);
  for (const country of [undefined, ...countries]) {
    const parsed = parse(number, country);
    if (parsed?.isPossible()) found.add(parsed.number.slice(1));
  }
  return found;
}
