/** Brings facts about customers into a book without losing what the user added. Pure. */

import {
  type Customer,
  type CustomerFacts,
  type CustomerOwn,
  domainsOf,
  idOf,
  MOST_DOMAINS,
  MOST_NAMES,
  NOTHING_OWN,
} from './record';

/** Facts about one customer; `own` only when they come from an export of the book itself. */
export interface Incoming {
  facts: CustomerFacts;
  own: CustomerOwn | null;
}

export interface Merged {
  /** To be written. */
  put: Customer[];
  /** Keys to be removed: records that are now known under their tenant ID. */
  remove: string[];
  added: number;
  updated: number;
  /** Known before, and nothing new is said of them. */
  unchanged: number;
}

/**
 * @param book the customers that are kept.
 * @param incoming facts, later ones winning over earlier ones for the same customer.
 * @returns what to write; nothing else changes.
 */
export function merge(book: readonly Customer[], incoming: readonly Incoming[]): Merged {
  const byId = new Map(book.map((customer) => [customer.id, customer]));
  const byDomain = new Map<string, Customer>();
  for (const customer of book)
    for (const domain of domainsOf(customer)) byDomain.set(domain, customer);
  const before = new Map(byId);
  const remove = new Set<string>();
  const touched = new Set<string>();

  for (const { facts, own } of incoming) {
    const known = find(facts, byId, byDomain);
    const next = joined(known, facts, own);
    if (known && known.id !== next.id) {
      if (before.has(known.id)) remove.add(known.id);
      touched.delete(known.id);
      byId.delete(known.id);
    }
    byId.set(next.id, next);
    for (const domain of domainsOf(next)) byDomain.set(domain, next);
    touched.add(next.id);
    remove.delete(next.id);
  }
  return counted(
    [...touched].flatMap((id) => byId.get(id) ?? []),
    before,
    [...remove],
  );
}

/** What really changed of what was touched; a record that only got another key counts as changed. */
function counted(
  touched: readonly Customer[],
  before: ReadonlyMap<string, Customer>,
  remove: string[],
): Merged {
  const put = touched.filter((customer) => !isSame(customer, before.get(customer.id)));
  const known = put.filter(({ id }) => before.has(id)).length;
  const updated = known + remove.length;
  return {
    put,
    remove,
    added: put.length - updated,
    updated,
    unchanged: touched.length - put.length,
  };
}

const isSame = (a: Customer, b: Customer | undefined): boolean =>
  b !== undefined && (a === b || JSON.stringify(ordered(a)) === JSON.stringify(ordered(b)));

const ordered = (customer: Customer) =>
  Object.entries(customer).sort(([a], [b]) => (a < b ? -1 : 1));

/** The same customer: by tenant ID, else by domain when the other side does not know another tenant ID. */
function find(
  facts: CustomerFacts,
  byId: ReadonlyMap<string, Customer>,
  byDomain: ReadonlyMap<string, Customer>,
): Customer | undefined {
  const same = facts.tenantId ? byId.get(facts.tenantId) : undefined;
  if (same) return same;
  for (const domain of domainsOf(facts)) {
    const namesake = byDomain.get(domain);
    const isOther = namesake?.tenantId && facts.tenantId && namesake.tenantId !== facts.tenantId;
    if (namesake && !isOther) return namesake;
  }
  return undefined;
}

function joined(
  known: Customer | undefined,
  facts: CustomerFacts,
  own: CustomerOwn | null,
): Customer {
  const base = known ?? { ...facts, ...NOTHING_OWN, lastOpened: 0, proposed: null };
  const tenantId = facts.tenantId ?? base.tenantId;
  const domain = facts.domain ?? base.domain;
  const name = facts.name || base.name;
  return {
    ...base,
    id: idOf({ tenantId, domain }),
    tenantId,
    domain,
    name,
    otherDomains: further(domain, [...domainsOf(facts), ...domainsOf(base)], MOST_DOMAINS),
    otherNames: further(name, [base.name, ...facts.otherNames, ...base.otherNames], MOST_NAMES),
    relationship: facts.relationship || base.relationship,
    tags: facts.tags || base.tags,
    cloud: facts.cloud ?? base.cloud,
    // What the user wrote here is never overwritten by an empty cell.
    nickname: own?.nickname || base.nickname,
    notes: own?.notes || base.notes,
    provider: own?.provider || base.provider,
    favourite: own?.favourite || base.favourite,
  };
}

/** All but the first, each once. */
const further = (first: string | null, all: readonly string[], most: number): string[] =>
  [...new Set(all)].filter((each) => each !== '' && each !== first).slice(0, most);
