/** A text file of unknown encoding: spreadsheets still write the ones of their language. */

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

/**
 * @param bytes of the file.
 * @param language of the browser; decides only where the bytes are no UTF-8 or UTF-16.
 */
export function decode(bytes: ArrayBuffer, language: string): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: saved by an older program.
    const legacy = LEGACY[language] ?? LEGACY[language.split('-')[0] ?? ''] ?? 'windows-1252';
    return new TextDecoder(legacy).decode(bytes);
  }
}
