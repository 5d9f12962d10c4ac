/** Brings facts about customers into a book without losing what the user added. Pure. */

import { type Customer, type CustomerFacts, type CustomerOwn, idOf, NOTHING_OWN } from './record';

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
}

/**
 * @param book the customers that are kept.
 * @param incoming facts, later ones winning over earlier ones for the same customer.
 * @returns what to write; nothing else changes.
 */
export function merge(book: readonly Customer[], incoming: readonly Incoming[]): Merged {
  const byId = new Map(book.map((customer) => [customer.id, customer]));
  const byDomain = new Map<string, Customer>();
  for (const customer of book) if (customer.domain) byDomain.set(customer.domain, customer);
  const put = new Map<string, Customer>();
  const remove = new Set<string>();
  const before = new Set(byId.keys());
  const result = { added: 0, updated: 0 };

  for (const { facts, own } of incoming) {
    const known = find(facts, byId, byDomain);
    const next = joined(known, facts, own);
    if (known && known.id !== next.id) {
      if (before.has(known.id)) remove.add(known.id);
      put.delete(known.id);
      byId.delete(known.id);
    }
    if (!known) result.added += 1;
    else if (before.has(known.id)) result.updated += 1;
    byId.set(next.id, next);
    if (next.domain) byDomain.set(next.domain, next);
    put.set(next.id, next);
    remove.delete(next.id);
  }
  return { put: [...put.values()], remove: [...remove], ...result };
}

/** The same customer: by tenant ID, else by domain when the other side does not know another tenant ID. */
function find(
  facts: CustomerFacts,
  byId: Map<string, Customer>,
  byDomain: Map<string, Customer>,
): Customer | undefined {
  const same = facts.tenantId ? byId.get(facts.tenantId) : undefined;
  if (same) return same;
  const namesake = facts.domain ? byDomain.get(facts.domain) : undefined;
  return namesake?.tenantId && facts.tenantId ? undefined : namesake;
}

function joined(
  known: Customer | undefined,
  facts: CustomerFacts,
  own: CustomerOwn | null,
): Customer {
  const base = known ?? { ...facts, ...NOTHING_OWN, lastOpened: 0 };
  const tenantId = facts.tenantId ?? base.tenantId;
  const domain = facts.domain ?? base.domain;
  return {
    ...base,
    id: idOf({ tenantId, domain }),
    tenantId,
    domain,
    name: facts.name || base.name,
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
