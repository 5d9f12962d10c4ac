/**
 * Identifies the columns of a customer list by their headings. The cells of a column with an unknown heading are never
 * guessed, because a subscription ID looks like a tenant ID; only columns without a heading are identified by their
 * cells. The user is asked about columns that stay unclear.
 */

import { COLUMNS, type Column, HEADINGS, TENANT_HEADINGS } from '../portals/list-headings';
import * as portal from '../portals/made/list-columns';
import { foldLetters } from '../text/fold';
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

/** Every caption that names a column, folded. */
const KNOWN: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    [...(FROM_PORTAL[column] ?? []), ...HEADINGS[column]].map(
      (text) => [foldLetters(text), column] as const,
    ),
  ),
);

/** Headings of a tenant, be it by its ID, its domain, or its name. */
const TENANTS: ReadonlySet<string> = new Set(TENANT_HEADINGS.map(foldLetters));

/** What tools put before the name of a column: `companyProfile.domain`, "Microsoft 365 tenant ID". */
const PREFIX =
  /^(?:customer|tenant|companyprofile|csp|(?:microsoft|ms|office|m|o)(?:365)?|azure(?:ad)?|aad|entra(?:id)?)/;

const withoutPrefix = (heading: string): string => foldLetters(heading).replace(PREFIX, '');

/** @returns the column that a heading names, or undefined. */
const columnOf = (heading: string): Column | undefined =>
  KNOWN.get(foldLetters(heading)) ?? KNOWN.get(withoutPrefix(heading));

const isTenantHeading = (heading: string): boolean =>
  TENANTS.has(foldLetters(heading)) || TENANTS.has(withoutPrefix(heading));

/** @returns whether a text is the heading of a column that is imported. */
export const isHeading = (text: string): boolean =>
  columnOf(text) !== undefined || isTenantHeading(text);

/** @returns whether what stands under a heading is a customer's name, or its tenant in any form. */
export const namesCustomer = (heading: string): boolean =>
  columnOf(heading) === 'name' || isTenantHeading(heading);

/** A tenant ID, and nothing else in the cell. */
export const ID_CELL = new RegExp(`^\\s*(?:=")?\\{?${GUID}\\}?"?\\s*$`, 'i');
/** One domain, and nothing else in the cell. */
export const DOMAIN_CELL = /^\s*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+\.?\s*$/u;

/** A text that may be a name: it has letters, and is neither an ID, a domain, nor an address. */
const NAME_CELL =
  /^(?!\S+@\S+$|\s*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\s*$|[{\s]*[0-9a-f-]{32,}[}\s]*$).*\p{L}/iu;

/** So much of a cell tells what it is. */
const LONGEST = 300;

/** Rows whose cells are looked at; more say no more. */
const SAMPLE = 50;

/**
 * Finds the columns.
 * @param header the headings; empty texts where there are none.
 * @param rows all rows of data: two columns of one heading are one only where no row says otherwise.
 */
export function recognise(header: readonly string[], rows: readonly string[][]): Recognised {
  const mapping: Mapping = {};
  const doubtful: Column[] = [];
  const sample = rows.slice(0, SAMPLE);
  const headings = header.map((heading, index) =>
    isTenantHeading(heading) ? tenantColumn(header, sample, index) : columnOf(heading),
  );
  for (const column of COLUMNS) {
    const found = headings.flatMap((each, index) => (each === column ? [index] : []));
    const [first, ...others] = fitting(column, customersOwn(header, found), sample);
    if (first === undefined) continue;
    if (others.every((other) => areEqual(rows, first, other))) mapping[column] = first;
    else doubtful.push(column);
  }
  tellByCells(mapping, doubtful, header, sample);
  return { mapping, doubtful };
}

/** "Tenant" heads IDs, domains or names; where another column says it plainly, that one counts. */
function tenantColumn(
  header: readonly string[],
  sample: readonly string[][],
  index: number,
): Column | undefined {
  const column = mostly(sample, index, ID_CELL)
    ? 'tenantId'
    : mostly(sample, index, DOMAIN_CELL)
      ? 'domain'
      : 'name';
  const isSaid = header.some((heading) => columnOf(heading) === column);
  // A second ID could be somebody else's: that is asked about.
  return isSaid && column !== 'tenantId' ? undefined : column;
}

/** A name of whatever the row is about: a subscription, a relationship. */
const ANY_NAME = /^(?:display)?name$/;

/** "Customer name" next to "Name", "customer.tenantId" next to "TenantId": the other one is somebody else's. */
function customersOwn(header: readonly string[], found: readonly number[]): readonly number[] {
  const folded = (index: number) => foldLetters(header[index] ?? '');
  const named = found.filter((index) => !ANY_NAME.test(folded(index)));
  if (named.length === 1 && /^(?:customer|tenant)/.test(folded(named[0] ?? -1))) return named;
  const own = found.filter((index) =>
    found.some((other) => folded(index) === `customer${folded(other)}`),
  );
  const isBesideOwn = (index: number) =>
    own.some((each) => each === index || folded(each) === `customer${folded(index)}`);
  return own.length > 0 && found.every(isBesideOwn) ? own : found;
}

/** Of several columns, those in which anything looks like an ID or a domain: a customer's number is no tenant ID. */
function fitting(
  column: Column,
  found: readonly number[],
  sample: readonly string[][],
): readonly number[] {
  const shape = { tenantId: ID_CELL, domain: DOMAIN_CELL }[column as string];
  if (!shape || found.length < 2) return found;
  const some = found.filter((index) => sample.some((row) => shape.test(row[index] ?? '')));
  return some.length > 0 ? some : found;
}

/** Two columns that hold the same are one. */
const areEqual = (rows: readonly string[][], a: number, b: number): boolean =>
  rows.length > 0 && rows.every((row) => (row[a] ?? '').trim() === (row[b] ?? '').trim());

/** Identifies columns without a heading by their cells, if there is only one of a kind. */
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
  const [only, ...others] = free().filter((index) => mostly(sample, index, NAME_CELL));
  if (others.length === 0 && only !== undefined) mapping.name = only;
}

/** Whether a mapping is enough to import: something to find a customer by. */
export const isEnough = (mapping: Mapping): boolean =>
  (['tenantId', 'domain', 'otherDomains'] as const).some((key) => mapping[key] !== undefined);

function mostly(sample: readonly string[][], index: number, shape: RegExp): boolean {
  const cells = sample
    .map((row) => (row[index] ?? '').slice(0, LONGEST))
    .filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.filter((cell) => shape.test(cell)).length >= cells.length * 0.8;
}
