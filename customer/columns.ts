/**
 * Which column of a customer list is which. The heading decides: a column under a heading that is not known is never
 * guessed from its cells, for a subscription's ID looks like a tenant's. Only columns without any heading are told by
 * what they hold. What stays open, or could be two columns, the user is asked.
 */

import { COLUMNS, type Column, HEADINGS } from '../portals/list-headings';
import * as portal from '../portals/made/list-columns';
import { GUID } from '../text/guid';

/** Index of each column found. */
export type Mapping = Partial<Record<Column, number>>;

export interface Recognised {
  mapping: Mapping;
  /** Columns that two headings name; they are left out of the mapping. */
  doubtful: Column[];
}

/** The header of our own export. */
export const HEADER: Readonly<Record<Column, string>> = Object.fromEntries(
  COLUMNS.map((column) => [column, HEADINGS[column][0]]),
) as Record<Column, string>;

const FROM_PORTAL: Partial<Record<Column, readonly string[]>> = portal;

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Every caption that names a column, folded. */
const KNOWN: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    [...(FROM_PORTAL[column] ?? []), ...HEADINGS[column]].map(
      (text) => [fold(text), column] as const,
    ),
  ),
);

/** @returns the column that a heading names, or undefined. */
export const columnOf = (heading: string): Column | undefined => KNOWN.get(fold(heading));

/** A tenant ID, and nothing else in the cell. */
export const ID_CELL = new RegExp(`^\\s*(?:=")?\\{?${GUID}\\}?"?\\s*$`, 'i');
/** One domain, and nothing else in the cell. */
export const DOMAIN_CELL = /^\s*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+\.?\s*$/u;

/**
 * Finds the columns.
 * @param header the headings; empty texts where there are none.
 * @param sample some of the rows.
 */
export function recognise(header: readonly string[], sample: readonly string[][]): Recognised {
  const mapping: Mapping = {};
  const doubtful: Column[] = [];
  for (const column of COLUMNS) {
    const found = header.flatMap((heading, index) => (columnOf(heading) === column ? [index] : []));
    const [first, ...others] = found;
    if (first === undefined) continue;
    if (others.every((other) => areEqual(sample, first, other))) mapping[column] = first;
    else doubtful.push(column);
  }
  tellByCells(mapping, doubtful, header, sample);
  return { mapping, doubtful };
}

/** Two columns that hold the same are one. */
const areEqual = (sample: readonly string[][], a: number, b: number): boolean =>
  sample.length > 0 && sample.every((row) => (row[a] ?? '').trim() === (row[b] ?? '').trim());

/** Columns without a heading are known by what their cells look like, where only one of a kind is there. */
function tellByCells(
  mapping: Mapping,
  doubtful: Column[],
  header: readonly string[],
  sample: readonly string[][],
): void {
  const isFree = (index: number) =>
    header[index]?.trim() === '' && !Object.values(mapping).includes(index);
  const free = () => header.map((_, index) => index).filter(isFree);
  const tell = (column: Column, shape: RegExp) => {
    if (mapping[column] !== undefined || doubtful.includes(column)) return;
    const [only, ...others] = free().filter((index) => mostly(sample, index, shape));
    if (only !== undefined && others.length === 0) mapping[column] = only;
    else if (others.length > 0) doubtful.push(column);
  };
  tell('tenantId', ID_CELL);
  tell('domain', DOMAIN_CELL);
  // A name is guessed only where nothing else can be meant.
  if (mapping.name !== undefined || !isEnough(mapping)) return;
  const [only, ...others] = free().filter((index) => sample.some((row) => row[index]?.trim()));
  if (others.length === 0 && only !== undefined) mapping.name = only;
}

/** Whether a mapping is enough to import: something to find a customer by. */
export const isEnough = (mapping: Mapping): boolean =>
  mapping.tenantId !== undefined || mapping.domain !== undefined;

function mostly(sample: readonly string[][], index: number, shape: RegExp): boolean {
  const cells = sample.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.filter((cell) => shape.test(cell)).length >= cells.length * 0.8;
}
