/**
 * How the customer book is stored: in parts of some hundred customers. A record for each customer would be simpler, but
 * what a browser's database does for a record costs far more than its content: ten thousand of them took a second to write,
 * in parts they take a tenth of it. Pure.
 */

/** A customer as it is stored (`customer/record.ts`), as far as it matters here. */
export interface StoredCustomer {
  id: string;
  domain: string | null;
  tenantId: string | null;
  /** Missing in records of before. */
  otherDomains?: readonly string[];
}

export interface BookPart {
  part: number;
  /** Anything: storage can be damaged. `customer/stored-customers.ts` reads it with care. */
  customers: unknown[];
  /** All domains of these customers; the database finds the part by them. */
  domains: string[];
}

/** With 50,000 customers a part has 200: an edit writes 80 kB. */
export const PARTS = 256;

/**
 * @param id of a customer.
 * @returns the part that holds it. Never change it: what is stored would no longer be found.
 */
export function partOf(id: string): number {
  // FNV-1a: tenant IDs that a list counts up are spread as well as random ones.
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (PARTS - 1);
}

/** @returns what is stored under the key of a customer; undefined where that cannot be read. */
const idIn = (stored: unknown): string | undefined => {
  const { id } = (stored ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
};

const domainsIn = (stored: unknown): string[] => {
  const { domain, otherDomains } = (stored ?? {}) as Partial<StoredCustomer>;
  const all: unknown[] = [domain, ...(Array.isArray(otherDomains) ? otherDomains : [])];
  return all.filter((each) => typeof each === 'string');
};

/** @returns the part with these customers. */
export const partWith = (part: number, customers: unknown[]): BookPart => ({
  part,
  customers,
  domains: customers.flatMap(domainsIn),
});

/** @returns customers, each in its part, in the order in which they are given. */
export function partsOf(customers: readonly unknown[]): BookPart[] {
  const parts = new Map<number, unknown[]>();
  for (const each of customers) listAt(parts, partOf(idIn(each) ?? '')).push(each);
  return [...parts].map(([part, list]) => partWith(part, list));
}

/** What changes in one part. */
export interface PartChange {
  part: number;
  /** By key. */
  put: Map<string, StoredCustomer>;
  remove: Set<string>;
}

/** @returns what changes, by part. A customer that is both written and removed is written. */
export function changesOf(put: readonly StoredCustomer[], remove: readonly string[]): PartChange[] {
  const changes = new Map<number, PartChange>();
  const at = (id: string) => {
    const part = partOf(id);
    const known = changes.get(part);
    if (known) return known;
    const change: PartChange = { part, put: new Map(), remove: new Set() };
    changes.set(part, change);
    return change;
  };
  for (const id of remove) at(id).remove.add(id);
  for (const one of put) at(one.id).put.set(one.id, one);
  return [...changes.values()];
}

/**
 * @param before what is stored of the part; undefined for nothing.
 * @returns what is to be stored of it. What cannot be read stays as it is.
 */
export function changed(before: BookPart | undefined, { part, put, remove }: PartChange): BookPart {
  const stored = Array.isArray(before?.customers) ? before.customers : [];
  const fresh = new Map(put);
  const customers: unknown[] = [];
  for (const each of stored) {
    const id = idIn(each);
    const next = put.get(id ?? '');
    // In its place; of two under one key one is left.
    if (id !== undefined && next) {
      if (fresh.delete(id)) customers.push(next);
    } else if (id === undefined || !remove.has(id)) customers.push(each);
  }
  for (const each of fresh.values()) customers.push(each);
  return partWith(part, customers);
}

function listAt(parts: Map<number, unknown[]>, part: number): unknown[] {
  const known = parts.get(part);
  if (known) return known;
  const list: unknown[] = [];
  parts.set(part, list);
  return list;
}
