/** What the customer book holds, read with care: storage can be damaged, and one bad record hides no other. */

import { CLOUDS } from '../portals/hosts';
import { CONSENTS, type Customer } from './record';

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Records of before the book knew further domains and names have none. A list that is as it should be is not copied. */
function textsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const isText = (each: unknown) => typeof each === 'string';
  return value.every(isText) ? value : value.filter(isText);
}

function proposedIn(value: unknown): Customer['proposed'] {
  // Most have none, and a book has tens of thousands.
  if (value === null || value === undefined) return null;
  const { domain, name, tenantId, isRefused } = value as Record<string, unknown>;
  const proposed = {
    domain: textIn(domain),
    name: textIn(name) ?? '',
    tenantId: textIn(tenantId),
    isRefused: isRefused === true,
  };
  return proposed.domain || proposed.name || proposed.tenantId ? proposed : null;
}

/**
 * @param values what is stored, of any kind.
 * @returns the customers among it; what of one cannot be read is empty. One without a domain or a tenant ID is left
 *   out: nobody could say whose it is.
 */
export function customersIn(values: unknown): Customer[] {
  const customers: Customer[] = [];
  for (const value of Array.isArray(values) ? values : []) {
    const customer = customerIn(value);
    if (customer) customers.push(customer);
  }
  return customers;
}

function customerIn(value: unknown): Customer | null {
  const stored = (value ?? {}) as Record<keyof Customer, unknown>;
  const domain = textIn(stored.domain);
  const tenantId = textIn(stored.tenantId);
  if (typeof stored.id !== 'string' || !(domain || tenantId)) return null;
  return {
    id: stored.id,
    domain,
    tenantId,
    otherDomains: textsIn(stored.otherDomains),
    otherNames: textsIn(stored.otherNames),
    name: textIn(stored.name) ?? '',
    relationship: textIn(stored.relationship) ?? '',
    tags: textIn(stored.tags) ?? '',
    cloud: CLOUDS.find((cloud) => cloud === stored.cloud) ?? null,
    nickname: textIn(stored.nickname) ?? '',
    notes: textIn(stored.notes) ?? '',
    provider: textIn(stored.provider) ?? '',
    favourite: stored.favourite === true,
    diagnostics: CONSENTS.find((consent) => consent === stored.diagnostics) ?? null,
    lastOpened: Number.isFinite(stored.lastOpened) ? Number(stored.lastOpened) : 0,
    proposed: proposedIn(stored.proposed),
  };
}
