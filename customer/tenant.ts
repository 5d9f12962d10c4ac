/** A directory with all that is known of it, and whether two are one. Pure. */

import type { Tenant } from '../portals/tenant';
import { isInitialDomain } from '../text/initial-domain';
import { beginsWithLabel, labelOf, sameOrganization } from '../text/organization-name';

/**
 * `alike`: two domains that merely begin alike, which may be one customer's or two; `unknown`: nothing to compare, as of a
 * tenant ID and a domain.
 */
export type Likeness = 'same' | 'different' | 'alike' | 'unknown';

/** Fewer letters begin alike by chance. */
const LEAST_ALIKE = 4;

const beginAlike = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [labelOf(one), labelOf(other)].sort(
    (a, b) => a.length - b.length,
  );
  return short.length >= LEAST_ALIKE ? long.startsWith(short) : short === long;
};

/** A directory's first domain and the company's own mostly have one label; two of a company's own may be two companies'. */
const isFirstAndOwn = (one: string, other: string): boolean =>
  labelOf(one) === labelOf(other) && isInitialDomain(one) !== isInitialDomain(other);

/** @returns whether two are surely one directory: by tenant ID, or, where not both have one, by a domain of both. */
export const isSameTenant = (one: Tenant, other: Tenant): boolean =>
  one.tenantId && other.tenantId
    ? one.tenantId === other.tenantId
    : one.domains.some((domain) => other.domains.includes(domain));

/** @returns whether two are one directory, as far as can be told. Names decide nothing. */
export function compareTenants(one: Tenant, other: Tenant): Likeness {
  if (isSameTenant(one, other)) return 'same';
  if (one.tenantId && other.tenantId) return 'different';
  const pairs = one.domains.flatMap((a) => other.domains.map((b) => [a, b] as const));
  if (pairs.length === 0) return 'unknown';
  if (pairs.some(([a, b]) => isFirstAndOwn(a, b))) return 'same';
  return pairs.some(([a, b]) => beginAlike(a, b)) ? 'alike' : 'different';
}

/** @returns whether a name alone is the directory's; `unknown` when nothing is known that it could be compared with. */
export function compareName(name: string, { domains, names }: Tenant): Likeness {
  if (names.length + domains.length === 0) return 'unknown';
  const isKnown =
    names.some((each) => sameOrganization(name, each)) ||
    domains.some((domain) => beginsWithLabel(name, domain));
  return isKnown ? 'same' : 'different';
}

/**
 * A look-up among known tenants: by tenant ID first, which is surer than a domain.
 * @returns what finds a tenant with all that is known of it; null for one that is not among them.
 */
export const inKnown =
  (known: readonly Tenant[]) =>
  ({ tenantId, domains }: Tenant): Tenant | null =>
    known.find((each) => tenantId !== undefined && each.tenantId === tenantId) ??
    known.find((each) => each.domains.some((domain) => domains.includes(domain))) ??
    null;
