/** Merges facts about customers into the book without losing what the user added. Pure. */

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
  const loose = new Map<string, Customer>();
  for (const customer of book)
    if (customer.tenantId === null)
      for (const domain of domainsOf(customer)) loose.set(domain, customer);
  const before = new Map(byId);
  const remove = new Set<string>();
  const touched = new Set<string>();
  /** Keys under which a customer of before is known now. */
  const moved = new Set<string>();

  for (const { facts, own } of incoming) {
    const known = find(facts, byId, byDomain);
    let next = joined(known, facts, own);
    const forget = (customer: Customer) => {
      if (before.has(customer.id)) remove.add(customer.id);
      if (before.has(customer.id) || moved.has(customer.id)) moved.add(next.id);
      touched.delete(customer.id);
      byId.delete(customer.id);
      for (const domain of domainsOf(customer)) loose.delete(domain);
    };
    if (known && known.id !== next.id) forget(known);
    for (const same of next.tenantId === null || loose.size === 0 ? [] : looseOf(next, loose)) {
      next = absorbed(next, same);
      forget(same);
    }
    byId.set(next.id, next);
    for (const domain of domainsOf(next)) {
      byDomain.set(domain, next);
      if (next.tenantId === null) loose.set(domain, next);
    }
    touched.add(next.id);
    remove.delete(next.id);
  }
  return counted(
    [...touched].flatMap((id) => byId.get(id) ?? []),
    before,
    moved,
    [...remove],
  );
}

/** The customers of whom only a domain was known, which turns out to be this one's. */
const looseOf = (customer: Customer, loose: ReadonlyMap<string, Customer>): Set<Customer> =>
  new Set(domainsOf(customer).flatMap((domain) => loose.get(domain) ?? []));

/** One customer of two records; what the user wrote about either stays. */
function absorbed(customer: Customer, same: Customer): Customer {
  const {
    id: _,
    tenantId: __,
    lastOpened,
    proposed: ___,
    nickname,
    notes,
    provider,
    favourite,
    diagnostics,
    ...facts
  } = same;
  const next = joined(
    { ...customer, lastOpened: Math.max(customer.lastOpened, lastOpened) },
    {
      ...facts,
      tenantId: null,
      domain: customer.domain,
      name: customer.name || facts.name,
      otherDomains: domainsOf(same),
      otherNames: [same.name, ...same.otherNames],
    },
    null,
  );
  return {
    ...next,
    relationship: customer.relationship || facts.relationship,
    tags: customer.tags || facts.tags,
    nickname: customer.nickname || nickname,
    notes: [...new Set([customer.notes, notes])].filter(Boolean).join('\n'),
    provider: customer.provider || provider,
    favourite: customer.favourite || favourite,
    diagnostics: stricter(customer.diagnostics, diagnostics),
  };
}

/** Of two records of one customer that say otherwise, the one that lets Microsoft collect less counts. */
function stricter(one: Customer['diagnostics'], other: Customer['diagnostics']) {
  const said = [one, other].filter((consent) => consent !== null);
  return (['refused', 'ask', 'agreed'] as const).find((consent) => said.includes(consent)) ?? null;
}

/** What really changed of what was touched; a record that only got another key counts as changed. */
function counted(
  touched: readonly Customer[],
  before: ReadonlyMap<string, Customer>,
  moved: ReadonlySet<string>,
  remove: string[],
): Merged {
  const put = touched.filter((customer) => !isSame(customer, before.get(customer.id)));
  const updated = put.filter(({ id }) => before.has(id) || moved.has(id)).length;
  return {
    put,
    remove,
    added: put.length - updated,
    updated,
    unchanged: touched.length - put.length,
  };
}

function isSame(a: Customer, b: Customer | undefined): boolean {
  if (a === b) return true;
  const keys = Object.keys(a) as (keyof Customer)[];
  return b !== undefined && keys.every((key) => a[key] === b[key] || isAlike(a[key], b[key]));
}

/** The same list, or the same proposal. */
const isAlike = (a: unknown, b: unknown): boolean =>
  typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b);

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
  if (!known) return newOf(facts, own);
  const base = known;
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
    diagnostics: own?.diagnostics ?? base.diagnostics,
  };
}

/** A customer of whom nothing was known: most of a list that is imported for the first time. */
const newOf = (facts: CustomerFacts, own: CustomerOwn | null): Customer => ({
  ...facts,
  id: idOf(facts),
  otherDomains: further(facts.domain, facts.otherDomains, MOST_DOMAINS),
  otherNames: further(facts.name, facts.otherNames, MOST_NAMES),
  ...(own ?? NOTHING_OWN),
  lastOpened: 0,
  proposed: null,
});

/** All but the first, each once. */
function further(first: string | null, all: readonly string[], most: number): string[] {
  const found: string[] = [];
  // A handful each: a set for every one of ten thousand customers takes longer than to look through them.
  for (const each of all)
    if (each !== '' && each !== first && found.length < most && !found.includes(each))
      found.push(each);
  return found;
}
