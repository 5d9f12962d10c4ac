/** A text file of unknown encoding: spreadsheets still write the ones of their language. */

import { isHeading } from '../../customer/columns';

/** What Excel writes as "CSV" where it does not write UTF-8, by the browser's language. */
const LEGACY: Readonly<Record<string, string>> = {
  'zh-TW': 'big5',
  'zh-HK': 'big5',
  zh: 'gb18030',
  ja: 'shift_jis',
  ko: 'euc-kr',
  ru: 'windows-1251',
  cs: 'windows-1250',
  hu: 'windows-1250',
  pl: 'windows-1250',
  tr: 'windows-1254',
};

/** Encodings in which spreadsheets of other languages may have been saved. */
const OTHERS = ['windows-1252', 'windows-1250', 'big5', 'shift_jis', 'gb18030', 'euc-kr'];

/** How a ZIP archive (.xlsx, .ods) and a compound file (.xls) begin. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** @returns true for a spreadsheet's own file, which is no text. */
export function isWorkbook(bytes: ArrayBuffer): boolean {
  const start = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
  return WORKBOOKS.some((signature) => signature.every((byte, at) => start[at] === byte));
}

/**
 * @param bytes of the file.
 * @param language of the browser; decides only where the bytes are no UTF-8 or UTF-16, and no encoding gives headings
 *   that are known.
 */
export function decode(bytes: ArrayBuffer, language: string): string {
  const start = new Uint8Array(bytes, 0, Math.min(400, bytes.byteLength));
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = withoutMark(start);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: saved by an older program.
    return new TextDecoder(legacyOf(bytes, language)).decode(bytes);
  }
}

/** UTF-16 without a mark at its beginning has a zero in every other byte of its Latin letters. */
function withoutMark(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = (from: number) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > start.length / 8 && even === 0) return 'utf-16le';
  return even > start.length / 8 && odd === 0 ? 'utf-16be' : null;
}

/** The encoding in which most headings are known; where that decides nothing, the one of the browser's language. */
function legacyOf(bytes: ArrayBuffer, language: string): string {
  const own = LEGACY[language] ?? LEGACY[language.split('-')[0] ?? ''] ?? 'windows-1252';
  const top = new Uint8Array(bytes, 0, Math.min(2000, bytes.byteLength));
  const score = (encoding: string) =>
    new TextDecoder(encoding)
      .decode(top)
      .split(/[\r\n,;\t"]+/)
      .filter((cell) => isHeading(cell)).length;
  let best = { encoding: own, score: score(own) };
  for (const encoding of OTHERS) {
    const each = score(encoding);
    if (each > best.score) best = { encoding, score: each };
  }
  return best.encoding;
}
