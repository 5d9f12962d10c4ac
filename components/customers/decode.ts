/** A text file of unknown encoding: spreadsheets still write the ones of their language. */

import { isHeading } from '../../customer/headings';

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

/** Encodings in which spreadsheets may have been saved, by the name that people know them by. */
export const LEGACY_NAMES: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  big5: 'Big5',
  shift_jis: 'Shift JIS',
  gb18030: 'GB 18030',
  'euc-kr': 'EUC-KR',
  'windows-1251': 'Windows-1251',
  'windows-1254': 'Windows-1254',
  'utf-8': 'UTF-8',
};

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

export interface Encoding {
  /** As {@link TextDecoder} calls it. */
  name: string;
  /** Nothing in the file says so: it is the likeliest of several. */
  isGuess: boolean;
}

/**
 * @param bytes of the file.
 * @param language of the browser; decides only where the bytes are no UTF-8 or UTF-16, and no encoding gives headings
 *   that are known.
 */
export function encodingOf(bytes: ArrayBuffer, language: string): Encoding {
  const start = new Uint8Array(bytes, 0, Math.min(400, bytes.byteLength));
  const [first, second] = start;
  const sure = (name: string): Encoding => ({ name, isGuess: false });
  if (first === 0xff && second === 0xfe) return sure('utf-16le');
  if (first === 0xfe && second === 0xff) return sure('utf-16be');
  const wide = withoutMark(start);
  if (wide) return sure(wide);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return sure('utf-8');
  } catch {
    // Not UTF-8: saved by an older program.
    return { name: isNearlyUtf8(bytes) ? 'utf-8' : legacyOf(bytes, language), isGuess: true };
  }
}

/** @returns the text of a file. */
export const decode = (bytes: ArrayBuffer, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

/** Lists that were put together from several files may hold a line in another encoding. */
function isNearlyUtf8(bytes: ArrayBuffer): boolean {
  const [broken, whole] = [/\ufffd/gu, /[^\p{ASCII}\ufffd]/gu].map(
    (kind) => decode(bytes, 'utf-8').match(kind)?.length ?? 0,
  ) as [number, number];
  return whole > 4 * broken;
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
  const score = (encoding: string) => {
    const text = new TextDecoder(encoding).decode(top);
    const headings = text.split(/[\r\n,;\t"]+/).filter((cell) => isHeading(cell)).length;
    // Bytes that stand for nothing: half a point, for the last character may be cut off.
    return headings - (/[\ufffd\u0080-\u009f](?!$)/u.test(text) ? 0.5 : 0);
  };
  let best = { encoding: own, score: score(own) };
  for (const encoding of Object.keys(LEGACY_NAMES)) {
    const each = score(encoding);
    if (each > best.score) best = { encoding, score: each };
  }
  return best.encoding;
}
