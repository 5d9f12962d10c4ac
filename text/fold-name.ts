/** One spelling for texts that people write in many. */

/** How German and Scandinavian letters are written where a keyboard or a passport has none of them. */
export const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
};

/** Letters that Unicode does not take apart into a letter and its accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  臺: '台',
};

/**
 * What is left of a text when case, width, accents, spaces and punctuation do not count.
 * @returns letters and digits only. Marks outside Latin, Greek and Cyrillic stay: there they are letters.
 */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđðıæœßþ臺]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
