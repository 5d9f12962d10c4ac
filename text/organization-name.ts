/** Names of organizations: whether two texts name one. Pure. */

import { toUnicode } from 'punycode/punycode.es6.js';
import { UMLAUTS } from './fold-name';
import { type Word, wordsOf } from './trace-words';

/** What says which kind of company it is, as a word of its own. */
const LEGAL_FORMS = new Set(
  `ab ag aps as asa bhd bv bvba cv cia co company corp corporation eg eirl ek ev gbr gesmbh gmbh group holding holdings
  inc incorporated jsc kft kg kgaa kk lda limited llc llp ltd ltda mbh nv oao ohg ooo oy oyj plc pt pte pty pvt rt sa
  sarl sas sasu sdn se sl slu sp spa spol spzoo sro srl sti ug ulc vof zao zoo zrt ооо ао зао пао`.split(
    /\s+/,
  ),
);

/** The same in scripts without spaces. */
const LEGAL_FORMS_WITHIN =
  /股份有限公司|有限責任公司|有限责任公司|有限公司|株式会社|有限会社|合同会社|合資会社|一般社団法人|주식회사|유한회사|㈱|㈜|\((?:株|有|주|유)\)/g;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

const withoutAccents = (text: string): string =>
  text
    .replace(/[ßøłđıæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** A name without the legal forms of scripts without spaces, and with `S.A.` as one word. */
function spelledOut(name: string): string {
  // Written out before compatibility forms are, which would turn ㈱ into (株).
  const text = name.replace(LEGAL_FORMS_WITHIN, ' ').normalize('NFKC');
  return text.replace(LEGAL_FORMS_WITHIN, ' ').replace(/(?<=\p{L})\.(?=\p{L}\.?)/gu, '');
}

/** @returns the words of a name without the legal forms around them; with ü as u, and where that differs as ue. */
export function nameWords(name: string): Word[][] {
  const plain = spelledOut(name);
  const umlauts = plain.replace(/[äöüøå]/gi, (letter) => {
    const lower = UMLAUTS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
  });
  return [...new Set([plain, umlauts])].map((variant) => {
    const words = wordsOf(variant);
    const isForm = (at: number) => LEGAL_FORMS.has(words.at(at)?.text ?? '');
    while (isForm(-1)) words.pop();
    while (isForm(0)) words.shift();
    return words;
  });
}

/** A name as it is compared: its words without accents, joined; with and without legal forms; ü as u and as ue. */
function spellings(name: string): Set<string> {
  const plain = spelledOut(name).toLowerCase();
  const all = new Set<string>();
  for (const variant of [plain, plain.replace(/[äöüøå]/g, (letter) => UMLAUTS[letter] ?? letter)]) {
    const words = withoutAccents(variant)
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter(Boolean);
    const own = words.filter((word) => !LEGAL_FORMS.has(word));
    for (const joined of [words.join(''), own.join('')]) if (joined) all.add(joined);
  }
  return all;
}

/**
 * Whether two texts name one organization: all words agree, folded, legal forms aside. A part of a word agrees with
 * nothing.
 */
export function sameOrganization(one: string, other: string): boolean {
  const known = spellings(other);
  return [...spellings(one)].some((spelling) => known.has(spelling));
}

/**
 * Whether a name begins with what a domain is called, in whole words: "Contoso Hotels Ltd" and `contoso.com`. Of a label
 * of two or three letters that says nothing.
 */
export function beginsWithLabel(name: string, domain: string): boolean {
  const label = labelOf(domain);
  if (sameOrganization(name, label)) return true;
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  return (
    label.length > 3 &&
    words.some((_, at) => sameOrganization(words.slice(0, at + 1).join(' '), label))
  );
}

/** @returns the first label of a domain as people write it: `xn--mller-kva.example` → `müller`. */
export function labelOf(domain: string): string {
  const [label = ''] = domain.split('.');
  try {
    return label.startsWith('xn--') ? toUnicode(label) : label;
  } catch {
    // Not every label that begins with `xn--` is an encoded one; it is then compared as it is.
    return label;
  }
}
