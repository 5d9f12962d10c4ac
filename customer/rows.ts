/** The rows of a customer list: read into facts on the way in, written out on the way out. */

import { CLOUDS } from '../portals/hosts';
import { COLUMNS, type Column } from '../portals/list-headings';
import { isGuid } from '../text/guid';
import { cellText, marksOf, partsOf } from './cell-text';
import type { Mapping } from './columns';
import { parseCustomer } from './domain';
import { HEADER } from './headings';
import { parseHost } from './host';
import type { Incoming } from './merge';
import {
  CONSENTS,
  type Customer,
  type CustomerFacts,
  type CustomerOwn,
  LONGEST_FACTS,
  LONGEST_OWN,
  MOST_DOMAINS,
  MOST_NAMES,
} from './record';

const SKIP_REASONS = [
  'no-id',
  'bad-tenant-id',
  'bad-domain',
  'too-long',
  'twice',
  'own',
  'own-domain',
  'too-many',
] as const;
type SkipReason = (typeof SKIP_REASONS)[number];

export interface Skipped {
  /** Line in the file as a spreadsheet counts it. */
  line: number;
  reason: SkipReason;
  /** What names the row for the user. */
  name: string;
}

export interface Rows {
  rows: Incoming[];
  /** Rows that are left out. */
  skipped: Skipped[];
  /** Rows that are imported without a cell that says nothing usable. */
  partial: Skipped[];
}

const OWN_COLUMNS: readonly Column[] = [
  'nickname',
  'notes',
  'provider',
  'favourite',
  'diagnostics',
];

/** Reads a list piece by piece, so that a long one can show its progress. */
export interface RowReader {
  /** Takes the next rows of data. */
  take: (rows: readonly string[][]) => void;
  /** What was read so far. Empty rows count neither as read nor as left out. */
  result: Rows;
}

export interface RowOptions {
  /** Line of the first row of data. */
  firstLine?: number;
  /** Columns of further domains, in addition to the one in the mapping. */
  furtherDomains?: readonly number[];
  /** Whether a tenant ID or a domain is the partner's own: its directory is no customer's. */
  isOwn?: (key: { tenantId: string | null; domains: readonly string[] }) => boolean;
}

/**
 * @param mapping where each column is.
 * @returns a reader; every row that cannot be read is left out with its line and reason.
 */
export function rowReader(
  mapping: Mapping,
  { firstLine = 2, furtherDomains = [], isOwn = () => false }: RowOptions = {},
): RowReader {
  const result: Rows = { rows: [], skipped: [], partial: [] };
  /** Every tenant ID and domain so far, and whether its customer has a name. */
  const isNamed = new Map<string, boolean>();
  const domainColumns = [
    mapping.otherDomains ?? [],
    mapping.otherDomains === undefined ? [] : furtherDomains,
  ].flat();
  let line = firstLine - 1;
  const takeRow = (cells: readonly string[]) => {
    line += 1;
    if (cells.every((cell) => cell.trim() === '')) return;
    const marks = marksOf(cells);
    const textAt = (index: number) => cellText(cells[index] ?? '', marks);
    const cell = (column: Column) =>
      column === 'otherDomains'
        ? domainColumns.map(textAt).filter(Boolean).join('\n')
        : textAt(mapping[column] ?? -1);
    const name = (cell('name') || cell('domain') || cell('tenantId')).slice(0, 100);
    const skip = (reason: SkipReason) => result.skipped.push({ line, reason, name });
    const read = readRow(cell, mapping, isOwn);
    if ('reason' in read) return skip(read.reason);
    const { incoming, lost } = read;
    const { tenantId, domain, otherDomains } = incoming.facts;
    const keys = [tenantId, domain, ...otherDomains].filter((key) => key !== null);
    const hasName = incoming.facts.name !== '';
    const saysMore = (key: string) => !isNamed.has(key) || (hasName && !isNamed.get(key));
    if (!keys.some(saysMore)) return skip('twice');
    for (const key of keys) isNamed.set(key, hasName || isNamed.get(key) === true);
    result.rows.push(incoming);
    if (lost) result.partial.push({ line, reason: lost, name });
  };
  return {
    take: (rows) => {
      for (const row of rows) takeRow(row);
    },
    result,
  };
}

type Read = { incoming: Incoming; lost: SkipReason | null } | { reason: SkipReason };

type IsOwn = NonNullable<RowOptions['isOwn']>;

/** A row is kept if any part of it is valid: a tenant ID or one domain is enough. */
function readRow(cell: (column: Column) => string, mapping: Mapping, isOwn: IsOwn): Read {
  const tenant = tenantIn(cell('tenantId'));
  const named = domainsIn(cell('domain'));
  const others = domainsIn(cell('otherDomains'));
  const all = [...new Set([...named.domains, ...tenant.domains, ...others.domains])];
  const domains = all.filter((domain) => !isOwn({ tenantId: null, domains: [domain] }));
  // The partner's own directory, by its ID or by nothing but its domains.
  const isPartner = isOwn({ tenantId: tenant.id, domains: [] });
  if (isPartner || (all.length > 0 && domains.length === 0)) return { reason: 'own' };
  const [domain = null, ...rest] = domains;
  const lost = lostIn(tenant.isBad, named.isBad || others.isBad, {
    isOwnAmong: domains.length < all.length,
    isTooMany: rest.length > MOST_DOMAINS,
  });
  if (tenant.id === null && domain === null) return { reason: lost ?? 'no-id' };
  const said = cell('cloud');
  const facts: CustomerFacts = {
    name: cell('name'),
    tenantId: tenant.id,
    domain,
    otherDomains: rest.slice(0, MOST_DOMAINS),
    otherNames: partsOf(cell('otherNames'), /[;\n]/).slice(0, MOST_NAMES),
    relationship: cell('relationship'),
    tags: cell('tags'),
    cloud: CLOUDS.find((cloud) => cloud === said) ?? null,
  };
  const own = OWN_COLUMNS.some((column) => mapping[column] !== undefined)
    ? {
        nickname: cell('nickname'),
        notes: cell('notes'),
        provider: cell('provider'),
        favourite: YES.test(cell('favourite')),
        diagnostics:
          CONSENTS.find((consent) => consent === cell('diagnostics').toLowerCase()) ?? null,
      }
    : null;
  const isTooLong =
    areTooLong(facts, LIMITS_OF_FACTS) || (own !== null && areTooLong(own, LIMITS_OF_OWN));
  return isTooLong ? { reason: 'too-long' } : { incoming: { facts, own }, lost };
}

/** What spreadsheets make of a favorite. */
const YES = /^(?:yes|true|1|y|on|x)$/i;

type Limits = readonly (readonly [key: string, most: number])[];

/** The schema's limits, looked at here without the schema: a list has tens of thousands of rows. */
const LIMITS_OF_FACTS: Limits = Object.entries(LONGEST_FACTS);
const LIMITS_OF_OWN: Limits = Object.entries(LONGEST_OWN);

const areTooLong = (texts: CustomerFacts | CustomerOwn, limits: Limits): boolean =>
  limits.some(([key, most]) => {
    const value = texts[key as keyof typeof texts] as string | string[];
    return Array.isArray(value) ? value.some((each) => each.length > most) : value.length > most;
  });

/** What of a row is not imported, the worst first. */
function lostIn(
  isTenantBad: boolean,
  isDomainBad: boolean,
  { isOwnAmong, isTooMany }: { isOwnAmong: boolean; isTooMany: boolean },
): SkipReason | null {
  if (isTenantBad) return 'bad-tenant-id';
  if (isOwnAmong) return 'own-domain';
  if (isDomainBad) return 'bad-domain';
  return isTooMany ? 'too-many' : null;
}

const NO_TENANT = { id: null, domains: [], isBad: false };
const NO_DOMAINS = { domains: [], isBad: false };

/** A domain and nothing else, as most cells hold it. */
const ONE_DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** A tenant ID, with or without its hyphens; where people write the tenant's domain instead, that one. */
function tenantIn(text: string): { id: string | null; domains: string[]; isBad: boolean } {
  if (isGuid(text)) return { id: text.toLowerCase(), domains: [], isBad: false };
  if (text === '') return NO_TENANT;
  const bare = /^[0-9a-f]{32}$/i.test(text);
  const id = bare ? text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : text;
  const parsed = parseCustomer(id);
  if (parsed.kind === 'tenant-id') return { id: parsed.id, domains: [], isBad: false };
  if (parsed.kind === 'domain') return { id: null, domains: [parsed.ascii], isBad: false };
  return { id: null, domains: [], isBad: parsed.reason !== 'empty' };
}

/** What separates domains in a cell, including the punctuation of a JSON list or of a script's output. */
const BETWEEN_DOMAINS = /[\s,;|'"`()[\]{}<>]+/u;

/** "contoso.com, contoso.onmicrosoft.com": everything that looks like a domain must be a customer's. */
function domainsIn(text: string): { domains: string[]; isBad: boolean } {
  if (text === '') return NO_DOMAINS;
  if (ONE_DOMAIN.test(text)) {
    const parsed = parseHost(text);
    return parsed.kind === 'domain'
      ? { domains: [parsed.ascii], isBad: false }
      : { domains: [], isBad: true };
  }
  const parts = partsOf(text, BETWEEN_DOMAINS).flatMap((part) =>
    part.includes('://') ? [part] : partsOf(part, /\//u),
  );
  const read = parts.map((part) => ({ part, parsed: parseCustomer(part) }));
  const domains = read.flatMap(({ parsed }) => (parsed.kind === 'domain' ? [parsed.ascii] : []));
  const isBad = read.some(
    ({ part, parsed }) => parsed.kind !== 'domain' && (domains.length === 0 || /[.@]/.test(part)),
  );
  return { domains, isBad };
}

/**
 * The book as a table, readable by {@link rowReader}.
 * @returns the header and one row per customer.
 */
export function writeRows(customers: readonly Customer[]): string[][] {
  const header = COLUMNS.map((column) => HEADER[column]);
  const rows = customers.map((customer) => COLUMNS.map((column) => written(customer[column])));
  return [header, ...rows];
}

function written(value: string | boolean | string[] | null): string {
  if (Array.isArray(value)) return value.join('; ');
  return value === true ? 'yes' : value === false ? '' : (value ?? '');
}
