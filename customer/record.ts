/** A customer in the book: what Partner Center says of it, and what the user adds. */

import type { Cloud } from '../portals/hosts';

/** What an import or a visited page brings. At least one of domain and tenant ID is known. */
export interface CustomerFacts {
  name: string;
  /** ASCII form. */
  domain: string | null;
  tenantId: string | null;
  relationship: string;
  tags: string;
  cloud: Cloud | null;
}

/** What only the user knows. */
export interface CustomerOwn {
  nickname: string;
  notes: string;
  /** Who at the indirect provider files for this customer: name, e-mail, phone, whatever helps. */
  provider: string;
  favourite: boolean;
}

export interface Customer extends CustomerFacts, CustomerOwn {
  /** Made by {@link idOf}. */
  id: string;
  /** When one of its links was last opened, in milliseconds since 1970; 0: never. */
  lastOpened: number;
}

export const NOTHING_OWN: CustomerOwn = { nickname: '', notes: '', provider: '', favourite: false };

export const NOTHING_KNOWN: CustomerFacts = {
  name: '',
  domain: null,
  tenantId: null,
  relationship: '',
  tags: '',
  cloud: null,
};

/**
 * The key of a customer: the tenant ID where it is known, for names and domains change.
 * @throws RangeError when neither tenant ID nor domain is known.
 */
export function idOf({ tenantId, domain }: Pick<CustomerFacts, 'tenantId' | 'domain'>): string {
  if (tenantId) return tenantId;
  if (domain) return `domain:${domain}`;
  throw new RangeError('A customer needs a tenant ID or a domain.');
}

/** How the customer is called: the user's own name for it first. */
export const nameOf = (customer: Customer): string =>
  customer.nickname || customer.name || customer.domain || customer.tenantId || '';
