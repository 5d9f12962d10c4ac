/**
 * Identifies the columns of a customer list by their headings. The cells of a column with an unknown heading are never
 * guessed, because a subscription ID looks like a tenant ID; only columns without a heading are identified by their
 * cells. The user is asked about columns that stay unclear.
 */

import { COLUMNS, type Column } from '../portals/list-headings';
import { foldLetters } from '../text/fold';
import { DOMAIN_CELL, DOMAINS_CELL, ID_CELL, mostly, NAME_CELL } from './cell-shapes';
import {
  columnOf,
  isPluralDomains,
  isTenantHeading,
  isTenantName,
  numberedDomain,
} from './headings';

/** Index of each column found. */
export type Mapping = Partial<Record<Column, number>>;

export interface Recognised {
  mapping: Mapping;
  /** Columns that two headings name; they are left out of the mapping. */
  doubtful: Column[];
  /** Columns of further domains, in addition to the one in the mapping: all of them are the customer's. */
  furtherDomains: number[];
}

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
  const headings = header.map((heading, index) => columnUnder(header, sample, heading, index));
  const columnsOf = (column: Column) =>
    headings.flatMap((each, index) => (each === column ? [index] : []));
  const [otherDomains, ...furtherDomains] = columnsOf('otherDomains');
  if (otherDomains !== undefined) mapping.otherDomains = otherDomains;
  for (const column of COLUMNS) {
    if (column === 'otherDomains') continue;
    const found = columnsOf(column);
    const [first, ...others] = fitting(column, customersOwn(header, found), sample);
    if (first === undefined) continue;
    if (others.every((other) => areEqual(rows, first, other))) mapping[column] = first;
    else doubtful.push(column);
  }
  tellByCells(mapping, doubtful, header, sample);
  return { mapping, doubtful, furtherDomains };
}

/** What stands under a heading; where the heading leaves it open, the cells and the other headings say it. */
function columnUnder(
  header: readonly string[],
  sample: readonly string[][],
  heading: string,
  index: number,
): Column | undefined {
  if (isTenantHeading(heading)) return tenantColumn(header, sample, index);
  if (isNameOfSubscription(header, heading)) return undefined;
  const number = numberedDomain(heading);
  if (number !== null) {
    const numbers = header.flatMap((each) => numberedDomain(each) ?? []);
    const isFirst = number === Math.min(...numbers);
    return isFirst && !header.some((each) => columnOf(each) === 'domain')
      ? 'domain'
      : 'otherDomains';
  }
  const column = columnOf(heading);
  if (column === 'domain' && isPluralDomains(heading)) {
    const isOneNamed = header.some((each) => columnOf(each) === 'domain' && !isPluralDomains(each));
    return isOneNamed ? 'otherDomains' : 'domain';
  }
  // `contoso.onmicrosoft.com` is what Microsoft 365 calls the name of a tenant.
  if (isTenantName(heading) && mostly(sample, index, DOMAIN_CELL))
    return header.some((each) => columnOf(each) === 'domain') ? 'otherDomains' : 'domain';
  return column;
}

/** Commands print a subscription as `Name`, `SubscriptionId`, `TenantId`: the name is not the tenant's. */
const isNameOfSubscription = (header: readonly string[], heading: string): boolean =>
  /^(?:display)?name$/i.test(heading.trim()) &&
  header.some((each) => /^subscription_?id$/i.test(each.trim()));

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

/** Headings of whose row it is. */
const WHOSE = /^(?:customer|tenant|client|company|organi[sz]ation)/;

/** "Customer name" next to "Name", "customer.tenantId" next to "TenantId": the other one is somebody else's. */
function customersOwn(header: readonly string[], found: readonly number[]): readonly number[] {
  const folded = (index: number) => foldLetters(header[index] ?? '');
  const named = found.filter((index) => !ANY_NAME.test(folded(index)));
  if (named.length === 1 && WHOSE.test(folded(named[0] ?? -1))) return named;
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
  tell('domain', DOMAINS_CELL);
  // A name is guessed only where nothing else can be meant.
  if (mapping.name !== undefined || !isEnough(mapping)) return;
  const [only, ...others] = free().filter((index) => mostly(sample, index, NAME_CELL));
  if (others.length === 0 && only !== undefined) mapping.name = only;
}

/** Whether a mapping is enough to import: something to find a customer by. */
export const isEnough = (mapping: Mapping): boolean =>
  (['tenantId', 'domain', 'otherDomains'] as const).some((key) => mapping[key] !== undefined);
