/** Finds the table in the rows of a file: what scripts and people write above it, and whether it has headings. Pure. */

import { NOTHING } from '../portals/list-headings';
import { ADDRESS_CELL, DOMAINS_CELL, ID_CELL } from './cell-shapes';
import { isHeading } from './headings';
import { withNamedApart } from './named-cells';

export interface FoundTable {
  /** As many as the widest row; all empty where the list has no headings. */
  header: string[];
  hasHeader: boolean;
  data: string[][];
  /** Line of the first row of data, as a spreadsheet counts: 1 is the first of the file. */
  firstLine: number;
}

/** Lines above the headings that are looked through. */
const ABOVE = 15;

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/**
 * @param rows the cells of each line of the file, empty lines included.
 * @param split reads a text as rows: for files in which every line is quoted as a whole.
 * @returns the table, or null where there is none.
 */
export function findTable(
  rows: readonly string[][],
  split: (text: string) => string[][],
): FoundTable | null {
  const lines = unquoted(rows, split) ?? rows;
  const top = headingsAt(lines);
  const all = withNamedApart(lines, top);
  const header = all[top];
  if (!header || filled(header) === 0) return null;
  const hasHeader = !isData(header, all.slice(top + 1, top + 20));
  const data = all.slice(hasHeader ? top + 1 : top);
  // Lists that were put together have their headings once more. Emptied, for lines are counted.
  data.forEach((row, at) => {
    if (isRule(row) || (hasHeader && row.every((cell, n) => cell === header[n]))) data[at] = [];
  });
  if (!data.some((row) => filled(row) > 0)) return null;
  const width = Math.max(header.length, ...data.slice(0, 50).map((row) => row.length));
  const headings = Array.from({ length: width }, (_, at) => (hasHeader ? (header[at] ?? '') : ''));
  return { header: headings, hasHeader, data, firstLine: top + (hasHeader ? 2 : 1) };
}

/** `"Name,Microsoft ID"`: each line is one cell, with what separates cells in it. */
function unquoted(
  rows: readonly string[][],
  split: (text: string) => string[][],
): string[][] | null {
  const lines = rows.filter((row) => filled(row) > 0 && !isDirective(row));
  const isOneCell = (row: readonly string[]) => filled(row) === 1 && /[,;\t]/.test(row[0] ?? '');
  const some = lines.slice(0, 20);
  if (some.length < 2 || !some.every(isOneCell)) return null;
  const widths = split(some.map((row) => row[0] ?? '').join('\n')).map((row) => row.length);
  if (new Set(widths).size !== 1 || widths[0] === 1) return null;
  return split(rows.map((row) => row[0] ?? '').join('\n'));
}

/** `|---|:--:|`, `+-----+----+`: what separates headings from rows in Markdown, and boxes that programs print. */
const isRule = (row: readonly string[]): boolean => {
  const line = row.join('|');
  return /[-=─]{2}/.test(line) && /^[\s|:+=─┼├┤┌┐└┘┬┴-]*$/.test(line);
};

/** `#TYPE …` of Windows PowerShell's Export-Csv, `sep=;` of Excel. */
const isDirective = (row: readonly string[]): boolean =>
  /^\s*(?:#TYPE\b|sep=)/i.test(row.find((cell) => cell !== '') ?? '');

/**
 * The line above all IDs that names most of the columns we know, the first of several; else the first that is as wide as the
 * rows below. A title names a column at most ("Report: Customers"), and so does what heads a group of columns.
 */
function headingsAt(rows: readonly string[][]): number {
  const some = rows.slice(0, ABOVE);
  const isRow = (row: readonly string[]) => filled(row) > 0 && !isDirective(row);
  const widths = rows.slice(0, 50).filter(isRow).map(filled);
  const usual = mostCommon(widths);
  const firstId = some.findIndex((row) => row.some((cell) => ID_CELL.test(cell)));
  const above = firstId < 0 ? some : some.slice(0, firstId);
  const known = above.map((row) =>
    isRow(row) && filled(row) >= Math.min(2, usual) ? row.filter(isHeading).length : 0,
  );
  const most = Math.max(...known);
  if (most > 0) return known.indexOf(most);
  return some.findIndex((row) => isRow(row) && filled(row) >= usual);
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** A line of data where headings should stand: it holds an ID, or a domain above domains. */
function isData(row: readonly string[], below: readonly string[][]): boolean {
  if (row.some((cell) => ID_CELL.test(cell))) return true;
  const under = (at: number) => below.map((each) => each[at] ?? '').filter((cell) => cell.trim());
  // A word above IDs is their heading, also where another one (`companyProfile.domain`) looks like data.
  const isHeadingOf = (cell: string, at: number) =>
    cell.trim() !== '' &&
    !NOTHING.has(cell.trim().toLowerCase()) &&
    under(at).length > 0 &&
    under(at).every((each) => ID_CELL.test(each));
  if (row.some(isHeadingOf)) return false;
  const isShaped = (shape: RegExp) =>
    row.some((cell, at) => {
      if (!shape.test(cell) || isHeading(cell)) return false;
      const cells = under(at);
      // With nothing below it, a domain next to a name is a list of one customer.
      const isAlone = below.every((each) => filled(each) === 0) && filled(row) > 1;
      return isAlone || (cells.length > 0 && cells.every((each) => shape.test(each)));
    });
  return isShaped(DOMAINS_CELL) || (isShaped(ADDRESS_CELL) && !row.some(isHeading));
}
