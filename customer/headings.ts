/** Which column of a customer list a heading names. Pure. */

import {
  COLUMNS,
  type Column,
  HEADINGS,
  PLURAL_DOMAINS,
  REMARKS,
  TENANT_HEADINGS,
  TENANT_NAMES,
} from '../portals/list-headings';
import * as portal from '../portals/made/list-columns';
import { foldLetters } from '../text/fold';

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

const folded = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(foldLetters));

/** Headings of a tenant, be it by its ID, its domain, or its name. */
const TENANTS = folded(TENANT_HEADINGS);
const NAMES_OF_TENANTS = folded(TENANT_NAMES);
const PLURALS = folded(PLURAL_DOMAINS);

/** What tools put before the name of a column: `companyProfile.domain`, "Microsoft 365 tenant ID". */
const PREFIX =
  /^(?:customer|tenant|companyprofile|company|client|account|organi[sz]ation|csp|udf|customfield|(?:microsoft|ms|office|m|o)(?:365)?|azure(?:ad)?|aad|entra(?:id)?)(?=.)/;

/** "Tenant ID (GUID)", "Primary Domain [UDF]": what the brackets say leaves the column what it is. */
const REMARK = new RegExp(`\\s*[([](?:${REMARKS.join('|')})[)\\]]\\s*$`, 'i');

/** No heading is longer; the limit also bounds the work. */
const LONGEST = 200;

/** `Customers[CustomerTenantId]` of Power BI: a column with its table. Another table's columns are somebody else's. */
const OF_TABLE =
  /^(?:customers?|tenants?|compan(?:y|ies)|clients?|accounts?|organi[sz]ations?)\[([^[\]]+)\]$/i;

/** `Tenant_ID__c` of Salesforce: a field that its users added. */
const ADDED_FIELD = /__c$/i;

/** A heading as written, then without what may precede and follow its name. */
function* spellings(heading: string): Generator<string> {
  if (heading.length > LONGEST) return;
  const bare = heading.trim().replace(OF_TABLE, '$1').replace(ADDED_FIELD, '');
  let text = foldLetters(bare.replace(REMARK, ''));
  yield text;
  // "Company: Microsoft Tenant ID": one tool's word before another's.
  for (
    let shorter = text.replace(PREFIX, '');
    shorter !== text;
    shorter = text.replace(PREFIX, '')
  ) {
    text = shorter;
    yield text;
  }
}

/** @returns the column that a heading names, or undefined. */
export function columnOf(heading: string): Column | undefined {
  for (const text of spellings(heading)) {
    const column = KNOWN.get(text);
    if (column !== undefined) return column;
  }
  return undefined;
}

const isAmong = (heading: string, set: ReadonlySet<string>): boolean =>
  [...spellings(heading)].some((text) => set.has(text));

/** @returns whether a heading is a tenant's: what stands below says whether by its ID, its domain, or its name. */
export const isTenantHeading = (heading: string): boolean => isAmong(heading, TENANTS);

/** @returns whether a heading is that of a tenant's name: some keep the initial domain there. */
export const isTenantName = (heading: string): boolean => isAmong(heading, NAMES_OF_TENANTS);

/** @returns which of a customer's domains a heading counts, as "Domain 2"; null for any other heading. */
export function numberedDomain(heading: string): number | null {
  const [, base = '', number = ''] = /^(.{1,60}?)[\s_#-]*(\d{1,2})$/.exec(heading.trim()) ?? [];
  return columnOf(heading) === undefined && columnOf(base) === 'domain' ? Number(number) : null;
}

/** @returns whether a heading means all domains of a customer. */
export const isPluralDomains = (heading: string): boolean => isAmong(heading, PLURALS);

/** @returns whether a text is the heading of a column that is imported. */
export const isHeading = (text: string): boolean =>
  columnOf(text) !== undefined || isTenantHeading(text);

/** @returns whether what stands under a heading is a customer's name, or its tenant in any form. */
export const namesCustomer = (heading: string): boolean =>
  columnOf(heading) === 'name' || isTenantHeading(heading);
