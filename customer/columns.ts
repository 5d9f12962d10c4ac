/**
 * Which column of a customer list is which. The exact header of Partner Center's export is not documented
 * and comes in the user's language: known captions first, then what the cells look like; what stays open
 * the user is asked.
 */

import * as portal from '../portals/made/list-columns';

/** What a column of an imported list may be. */
export const COLUMNS = [
  'name',
  'tenantId',
  'domain',
  'relationship',
  'tags',
  'nickname',
  'notes',
  'provider',
  'favourite',
  'cloud',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Index of each column found. */
export type Mapping = Partial<Record<Column, number>>;

/** Header of our own export, and what lists from elsewhere are known to call the same. */
const OWN: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'Name',
    'Customer',
    'Customer name',
    'Company',
    'Company name',
    'Display name',
    '名稱',
    '客戶',
    '客戶名稱',
    '公司',
  ],
  tenantId: [
    'Microsoft ID',
    'Tenant ID',
    'Customer ID',
    'Customer tenant ID',
    'Directory ID',
    '租用戶識別碼',
    '客戶識別碼',
    '租用戶 ID',
  ],
  domain: [
    'Primary domain name',
    'Primary domain',
    'Domain',
    'Domain name',
    'Default domain',
    '網域',
    '網域名稱',
    '主要網域',
  ],
  relationship: ['Relationship', '關聯性', '關係'],
  tags: ['Tags', 'Tag', '標籤', '標記'],
  nickname: ['Nickname'],
  notes: ['Notes'],
  provider: ['Indirect provider contact'],
  favourite: ['Favorite'],
  cloud: ['Cloud'],
};

/** The first name of each column is the header of our own export. */
export const HEADER: Readonly<Record<Column, string>> = Object.fromEntries(
  COLUMNS.map((column) => [column, OWN[column][0]]),
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
    [...(FROM_PORTAL[column] ?? []), ...OWN[column]].map((text) => [fold(text), column] as const),
  ),
);

const GUID = /^\s*\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?\s*$/i;
const DOMAIN = /^\s*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\.?\s*$/u;

/**
 * Finds the columns.
 * @param header the cells of the first row.
 * @param sample some of the following rows.
 * @returns what was recognised; a column that is missing was not.
 */
export function recognise(header: readonly string[], sample: readonly string[][]): Mapping {
  const mapping: Mapping = {};
  header.forEach((caption, index) => {
    const column = KNOWN.get(fold(caption));
    if (column && mapping[column] === undefined) mapping[column] = index;
  });
  const free = () => header.map((_, index) => index).filter((index) => !taken(mapping, index));
  mapping.tenantId ??= free().find((index) => mostly(sample, index, GUID));
  mapping.domain ??= free().find((index) => mostly(sample, index, DOMAIN));
  // A name is guessed only where nothing else can be meant.
  if (mapping.name === undefined && (mapping.tenantId ?? mapping.domain) !== undefined) {
    const [only, ...others] = free().filter((index) => sample.some((row) => row[index]?.trim()));
    if (others.length === 0) mapping.name = only;
  }
  return Object.fromEntries(Object.entries(mapping).filter(([, index]) => index !== undefined));
}

/** Whether a mapping is enough to import: something to find a customer by. */
export const isEnough = (mapping: Mapping): boolean =>
  mapping.tenantId !== undefined || mapping.domain !== undefined;

const taken = (mapping: Mapping, index: number) => Object.values(mapping).includes(index);

function mostly(sample: readonly string[][], index: number, shape: RegExp): boolean {
  const cells = sample.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.filter((cell) => shape.test(cell)).length >= cells.length * 0.8;
}
