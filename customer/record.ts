/** A customer in the book: facts from Partner Center, and what the user adds. */

import type { Cloud } from '../portals/hosts';
import type { Tenant } from '../portals/tenant';

/** A customer has a handful of domains and names; more come from a page or file that is not one's own. */
export const MOST_DOMAINS = 20;
export const MOST_NAMES = 10;

/** Characters that a text of a customer may have. */
export const LONGEST_FACTS = { name: 300, otherNames: 300, relationship: 200, tags: 500 } as const;
export const LONGEST_OWN = { nickname: 200, notes: 2000, provider: 500 } as const;

/** What an import or a visited page brings. At least one of domain and tenant ID is known. */
export interface CustomerFacts {
  name: string;
  /** ASCII form. The one that links are made of. */
  domain: string | null;
  /** The customer's further domains, in ASCII form: the initial one, its own ones, those the user confirmed. */
  otherDomains: string[];
  /** What else the customer is called: names from before, names that a portal shows. */
  otherNames: string[];
  tenantId: string | null;
  relationship: string;
  tags: string;
  cloud: Cloud | null;
}

/** `ask`: the customer wants to be asked for each request. */
export const CONSENTS = ['agreed', 'refused', 'ask'] as const;
export type Consent = (typeof CONSENTS)[number];

/** What only the user knows. */
export interface CustomerOwn {
  nickname: string;
  notes: string;
  /** Who at the indirect provider files for this customer: name, e-mail, phone, whatever helps. */
  provider: string;
  favourite: boolean;
  /** Whether Microsoft may collect diagnostic information at this customer's; null where nobody said. */
  diagnostics: Consent | null;
}

export interface Customer extends CustomerFacts, CustomerOwn {
  /** Made by {@link idOf}. */
  id: string;
  /** When one of its links was last opened, in milliseconds since 1970; 0: never. */
  lastOpened: number;
  /** What a visited page says differently, for the user to decide; null for nothing. */
  proposed: Proposal | null;
}

export interface Proposal {
  domain: string | null;
  name: string;
  /** Only for a customer of whom no tenant ID is known. */
  tenantId: string | null;
  isRefused: boolean;
}

export const NOTHING_OWN: CustomerOwn = {
  nickname: '',
  notes: '',
  provider: '',
  favourite: false,
  diagnostics: null,
};

export const NOTHING_KNOWN: CustomerFacts = {
  name: '',
  domain: null,
  otherDomains: [],
  otherNames: [],
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

/** @returns every domain of a customer, the one of its links first. */
export const domainsOf = ({
  domain,
  otherDomains,
}: Pick<CustomerFacts, 'domain' | 'otherDomains'>): string[] =>
  domain === null ? otherDomains : [domain, ...otherDomains];

/** @returns the customer's directory, with all that the book knows of it. */
export const tenantOfCustomer = ({
  tenantId,
  name,
  otherNames,
  ...domains
}: Pick<
  CustomerFacts,
  'domain' | 'otherDomains' | 'tenantId' | 'name' | 'otherNames'
>): Tenant => ({
  ...(tenantId && { tenantId }),
  domains: domainsOf(domains),
  names: name ? [name, ...otherNames] : otherNames,
});

/** How the customer is called: the user's own name for it first. */
export const nameOf = (customer: Customer): string =>
  customer.nickname || customer.name || customer.domain || customer.tenantId || '';
