/**
 * A table of HTML, or of the XML that Excel read before its own format: many programs write one, and call it a file of Excel.
 * Pure, because a worker has no parser of HTML.
 */

/** A tag, or what begins or ends a comment. Each character is looked at once, whatever the file holds. */
const TOKEN = /<!--|-->|<(?<slash>\/?)(?<name>[a-z]+\d?)\b[^<>]*>/gi;

/** What is written as text and never shown as such. */
const UNSHOWN = new Set(['style', 'script', 'head', 'comment']);
/** What Excel's XML calls a row and a cell. */
const OF_EXCEL: Readonly<Record<string, string>> = { row: 'tr', cell: 'td' };
/** Cells that are left out are not written: the next one says its number. */
const NUMBER = /\sss:Index="(\d{1,3})"/;
/** Tags that begin a new line, or part two words. */
const PARTING = new Set(['br', 'p', 'div', 'li']);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    return ENTITIES[String(name).toLowerCase()] ?? all;
  });

/** @returns the rows of all tables in a text; null where it holds none. */
export function webTable(text: string): string[][] | null {
  if (!/^\s*</.test(text) || !/<table\b/i.test(text)) return null;
  const isOfExcel = /^\s*<\?xml/.test(text) && text.slice(0, 2000).includes('<Workbook');
  const rows: string[][] = [];
  /** The cell that is open, and what hides the text: a comment, or one of {@link UNSHOWN}. */
  let cell: string | null = null;
  let hiding = '';
  let from = 0;
  const end = () => {
    if (cell !== null) rows.at(-1)?.push(decoded(cell).replace(/\s+/g, ' ').trim());
    cell = null;
  };
  for (const { 0: token, index, groups } of text.matchAll(TOKEN)) {
    const tag = groups?.name?.toLowerCase() ?? '--';
    const name = (isOfExcel && OF_EXCEL[tag]) || tag;
    const isEnd = groups?.slash === '/' || token === '-->';
    if (hiding === '' && cell !== null) cell += text.slice(from, index);
    from = index + token.length;
    if (hiding !== '') {
      if (isEnd && name === hiding) hiding = '';
      continue;
    }
    if (!isEnd && (name === '--' || UNSHOWN.has(name))) hiding = name;
    const isCell = name === 'td' || name === 'th';
    if (isCell || name === 'tr' || name === 'table') end();
    else if (cell !== null && PARTING.has(name)) cell += ' ';
    if (!isEnd && name === 'tr') rows.push([]);
    if (isEnd || !isCell) continue;
    cell = '';
    const row = rows.at(-1);
    const before = isOfExcel ? Number(NUMBER.exec(token)?.[1] ?? 1) - 1 : 0;
    while (row && row.length < before) row.push('');
  }
  return rows.length > 0 ? rows : null;
}
