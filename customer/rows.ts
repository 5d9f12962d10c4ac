/** The rows of a customer list: read into facts on the way in, written out on the way out. */

import { z } from 'zod';
import { COLUMNS, type Column, HEADER, type Mapping } from './columns';
import { parseCustomer } from './domain';
import type { Incoming } from './merge';
import type { Customer } from './record';
import { CustomerFactsSchema, CustomerOwnSchema } from './record-schema';

const SKIP_REASONS = ['no-id', 'bad-tenant-id', 'bad-domain', 'too-long', 'twice'] as const;
type SkipReason = (typeof SKIP_REASONS)[number];

export interface Skipped {
  /** Line in the file as a spreadsheet counts it: the header is line 1. */
  line: number;
  reason: SkipReason;
  /** What names the row for the user. */
  name: string;
}

export interface Rows {
  rows: Incoming[];
  skipped: Skipped[];
}

const OWN_COLUMNS: readonly Column[] = ['nickname', 'notes', 'provider', 'favourite'];

/** Reads a list piece by piece, so that a long one can show its progress. */
export interface RowReader {
  /** Takes the next rows below the header. */
  take: (rows: readonly string[][]) => void;
  /** What was read so far. Empty rows count neither as read nor as left out. */
  result: Rows;
}

/**
 * @param mapping where each column is.
 * @returns a reader; every row that cannot be read is left out with its line and reason.
 */
export function rowReader(mapping: Mapping): RowReader {
  const result: Rows = { rows: [], skipped: [] };
  const seen = new Set<string>();
  let line = 1;
  const takeRow = (cells: readonly string[]) => {
    line += 1;
    if (cells.every((cell) => cell.trim() === '')) return;
    const cell = (column: Column) => unquoted(cells[mapping[column] ?? -1] ?? '');
    const read = readRow(cell, mapping);
    const key = typeof read === 'string' ? null : (read.facts.tenantId ?? read.facts.domain ?? '');
    if (typeof read === 'string' || key === null || seen.has(key)) {
      const name = (cell('name') || cell('domain') || cell('tenantId')).slice(0, 100);
      result.skipped.push({ line, reason: typeof read === 'string' ? read : 'twice', name });
      return;
    }
    seen.add(key);
    result.rows.push(read);
  };
  return { take: (rows) => rows.forEach(takeRow), result };
}

function readRow(cell: (column: Column) => string, mapping: Mapping): Incoming | SkipReason {
  const tenant = parseCustomer(cell('tenantId'));
  if (tenant.kind === 'domain' || (tenant.kind === 'error' && tenant.reason !== 'empty')) {
    return 'bad-tenant-id';
  }
  const domain = parseCustomer(cell('domain'));
  if (domain.kind === 'tenant-id' || (domain.kind === 'error' && domain.reason !== 'empty')) {
    return 'bad-domain';
  }
  if (tenant.kind === 'error' && domain.kind === 'error') return 'no-id';
  const facts = CustomerFactsSchema.safeParse({
    name: cell('name'),
    tenantId: tenant.kind === 'tenant-id' ? tenant.id : null,
    domain: domain.kind === 'domain' ? domain.ascii : null,
    relationship: cell('relationship'),
    tags: cell('tags'),
    cloud: cell('cloud') || null,
  });
  const own = OWN_COLUMNS.some((column) => mapping[column] !== undefined)
    ? CustomerOwnSchema.safeParse({
        nickname: cell('nickname'),
        notes: cell('notes'),
        provider: cell('provider'),
        favourite: z.stringbool().catch(false).parse(cell('favourite')),
      })
    : null;
  if (!facts.success || own?.success === false) return 'too-long';
  return { facts: facts.data, own: own?.data ?? null };
}

/** Our export puts an apostrophe before what a spreadsheet would run as a formula; take it off again. */
const unquoted = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();

/**
 * The book as a table, readable by {@link readRows}.
 * @returns the header and one row per customer.
 */
export function writeRows(customers: readonly Customer[]): string[][] {
  const header = COLUMNS.map((column) => HEADER[column]);
  const rows = customers.map((customer) =>
    COLUMNS.map((column) => {
      const value = customer[column];
      return value === true ? 'yes' : value === false ? '' : (value ?? '');
    }),
  );
  return [header, ...rows];
}
