/** A directory with all that is known of it, and whether two are one. Pure. */

import { isInitialDomain } from '../text/initial-domain';
import { beginsWithLabel, labelOf, sameOrganization } from '../text/organization-name';

export interface Tenant {
  /** In lower case. */
  tenantId?: string;
  /** ASCII form, the likeliest to be shown first. */
  domains: readonly string[];
  names: readonly string[];
}

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

/** @returns whether two are one directory. Tenant IDs decide before any likeness of domains; names decide nothing. */
export function compareTenants(one: Tenant, other: Tenant): Likeness {
  if (one.tenantId && other.tenantId) return one.tenantId === other.tenantId ? 'same' : 'different';
  const pairs = one.domains.flatMap((a) => other.domains.map((b) => [a, b] as const));
  if (pairs.length === 0) return 'unknown';
  if (pairs.some(([a, b]) => a === b || isFirstAndOwn(a, b))) return 'same';
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
