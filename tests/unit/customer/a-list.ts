/** A list as it is imported, from its text to its customers. */

import { readText, type Table } from '../../../components/customers/table';
import { isEnough } from '../../../customer/columns';
import { rowReader } from '../../../customer/rows';

export const A = 'aaaaaaaa-0000-4000-8000-000000000001';
export const B = 'bbbbbbbb-0000-4000-8000-000000000002';
export const C = 'cccccccc-0000-4000-8000-000000000003';
export const D = 'dddddddd-0000-4000-8000-000000000004';
/** The partner's own. */
export const OWN = '11111111-2222-3333-4444-555555555555';

const isOwn = ({ tenantId, domains }: { tenantId: string | null; domains: readonly string[] }) =>
  tenantId === OWN || domains.includes('partner.example');

function tableOf(text: string): Table {
  const table = readText(text);
  if (typeof table === 'string') throw new Error(table);
  return table;
}

/** What is imported without a question; a question is `asked`. */
export function imported(text: string) {
  const table = tableOf(text);
  if (!isEnough(table.mapping) || table.doubtful.length > 0) return 'asked';
  const reader = rowReader(table.mapping, { ...table, isOwn });
  reader.take(table.data);
  const { rows, skipped, partial } = reader.result;
  return {
    rows: rows.map(({ facts: { name, tenantId, domain, otherDomains } }) =>
      [name, tenantId, domain, ...otherDomains].map((each) => each ?? '').join(' '),
    ),
    skipped: skipped.map(({ line, reason }) => `${line} ${reason}`),
    partial: partial.map(({ line, reason }) => `${line} ${reason}`),
  };
}
