/** What becomes of a text that should name a customer. */

import { type Tenant, tenantFrom } from '../portals/tenant';

/** Why a text is refused; the popup has one message for each. */
export const DOMAIN_PROBLEMS = [
  'empty',
  'no-dot',
  'ip-address',
  'user-info',
  'port',
  'path',
  'too-long',
  'label-too-long',
  'invisible',
  'characters',
  'scheme',
  /** A link that names no customer. */
  'no-customer',
  /** An ID that is not said to be a tenant's: a subscription's looks the same. */
  'other-id',
  /** Two customers, or two domains, are named. */
  'several',
  /** A consumer mail host, or a suffix under which everybody's domains live. */
  'shared',
  /** A host of Microsoft's, as `contoso.sharepoint.com`. */
  'microsoft-host',
  /** `undefined`, `[customerdomainname]`: what a script or a template left behind. */
  'placeholder',
  /** `contoso.local`: known inside a network only. */
  'internal',
  /** Nearly an initial domain: `contoso.onmircosoft.com`. */
  'misspelled',
  /** Nearly a tenant ID: a part of it is missing, or there is too much of it. */
  'bad-id',
  /** `customers.csv` */
  'file-name',
] as const;

export type DomainProblem = (typeof DOMAIN_PROBLEMS)[number];

export type ParsedCustomer =
  | { kind: 'domain'; ascii: string; unicode: string }
  | { kind: 'tenant-id'; id: string }
  | { kind: 'error'; reason: DomainProblem };

/** @returns the customer that was typed. */
export const typedTenant = (parsed: Exclude<ParsedCustomer, { kind: 'error' }>): Tenant =>
  tenantFrom(parsed.kind === 'domain' ? { domain: parsed.ascii } : { tenantId: parsed.id });

export const refused = (reason: DomainProblem): ParsedCustomer => ({ kind: 'error', reason });
