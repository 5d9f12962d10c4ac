/** The cells of a text: comma-separated values and their kin, cells copied from a spreadsheet, a script's output. Pure. */

import Papa from 'papaparse';
import { isHeading } from '../../customer/headings';
import { printedTable } from '../../customer/printed-table';
import { recordsIn } from './records';
import { webTable } from './web-table';

/** A field may go over a few lines; a quote that is never closed goes over all of them. */
const MOST_LINES = 5;

/**
 * @param text of a file or the clipboard.
 * @returns one row of cells for each line, empty lines included. No line is lost to a quote that is not closed.
 */
export function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const printed = printedTable(plain) ?? webTable(plain) ?? recordsIn(plain);
  if (printed) return printed;
  const delimiter = delimiterOf(plain);
  if (delimiter === '|') return barred(plain);
  const { data, errors } = parse(plain, delimiter);
  return errors.some(({ type }) => type === 'Quotes') ? lineByLine(plain, delimiter) : data;
}

/** Stands for a bar that is a part of a text; private use, so that no list has it. */
const BAR = '\ue07c';

/** Tables of Markdown, in which `\\|` is a bar, and of wikis, whose headings stand between two of them. */
function barred(text: string): string[][] {
  const plain = text
    .replaceAll('\\|', BAR)
    .replace(/^\|\|.*\|\|$/gm, (line) => line.replaceAll('||', '|'));
  const { data, errors } = parse(plain, '|');
  const rows = errors.some(({ type }) => type === 'Quotes') ? lineByLine(plain, '|') : data;
  return rows.map((row) => row.map((cell) => cell.replaceAll(BAR, '|')));
}

const parse = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n' });

/** What may separate cells; of two that do it equally well, the first. A tab is in no text by chance. */
const DELIMITERS = ['\t', ',', '|', ';'];

/**
 * The delimiter that gives most lines the same number of cells; of those the one that parts headings that are known, for each
 * row may hold as many domains, apart by commas, as the list has columns; then the one that gives more cells.
 */
function delimiterOf(text: string): string {
  const told = /^"?sep=(.)/i.exec(text)?.[1];
  if (told) return told;
  // A title or a script's remark above the table would mislead the guess, and so would empty lines.
  const body = text.slice(0, 50_000).replace(/^(?:#TYPE|sep=).*\n/i, '');
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const sample = lines.slice(lines.length > 6 ? 3 : 0, 40).join('\n');
  const top = lines.slice(0, ABOVE).join('\n');
  const fits = DELIMITERS.map((delimiter) => {
    const known = parse(top, delimiter).data.map((row) => row.filter(isHeading).length);
    return { delimiter, known: Math.max(...known), ...usualWidth(parse(sample, delimiter).data) };
  });
  fits.sort((a, b) => b.lines - a.lines || b.known - a.known || b.width - a.width);
  return fits[0]?.lines ? fits[0].delimiter : ',';
}

/** Lines among which the headings are. */
const ABOVE = 15;

/** The commonest number of cells among the rows that have several, and how many rows have it. */
function usualWidth(rows: readonly string[][]): { lines: number; width: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, lines = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { lines, width };
}

/** Where quotes do not match, each line is read by itself; what cannot be read as quoted is taken as written. */
function lineByLine(text: string, delimiter: string): string[][] {
  const lines = text.split('\n');
  const isFine = ({ errors, data }: ReturnType<typeof parse>, width: number) =>
    !errors.some(({ type }) => type === 'Quotes') &&
    data.length === 1 &&
    (width === 0 || data[0]?.length === width);
  const rows: string[][] = [];
  let width = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const alone = parse(line, delimiter);
    let row = line === '' ? [''] : isFine(alone, 0) ? alone.data[0] : undefined;
    for (
      let more = 1;
      !row && width > 0 && more < MOST_LINES && at + more < lines.length;
      more += 1
    ) {
      const joined = parse(lines.slice(at, at + more + 1).join('\n'), delimiter);
      if (!isFine(joined, width)) continue;
      row = joined.data[0];
      at += more;
    }
    row ??= line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    width ||= row.length > 1 ? row.length : 0;
    rows.push(row);
  }
  return rows;
}
