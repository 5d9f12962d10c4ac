/** Whether what stands in a request's text is another customer's than the one whose request it is. Pure. */

import { compareTenants, isSameTenant } from '../customer/tenant';
import { isNamed, type Tenant } from '../portals/tenant';
import { isOwnDomain } from '../profile/domains';
import { isOwnDirectory } from '../profile/own-directory';
import type { Profile } from '../profile/profile';
import { labelOf, nameWords, sameOrganization } from '../text/organization-name';
import { wordsOf } from '../text/trace-words';
import type { Directory } from './directory';
import type { FoundTrace } from './traces';

export interface Judged {
  directory: Directory | null;
  /** What the customer book knows of it; null for nothing. */
  inBook: Tenant | null;
  profile: Profile | null;
}

/**
 * What several customers share, what is the partner's own, and what the customer itself is called is nobody else's. Where
 * the page does not name the directory, nobody knows who the others are.
 */
export function isOthers(trace: FoundTrace, { directory, inBook, profile }: Judged): boolean {
  if (!directory || directory.kind === 'own') return false;
  const meant = [directory, directory.intended].filter((one) => one !== undefined);
  const named = meant.filter((one) => isNamed(one) || one.names.length > 0);
  if (!named.length) return false;
  if (profile && trace.kind === 'domain' && isOwnDomain(trace.text, profile)) return false;
  if (trace.kind === 'name' && isOfOwnWords(trace.text, inBook ? [inBook, ...named] : named))
    return false;
  return trace.customers.every(
    (owner) =>
      !isOwnDirectory({ tenantId: owner.tenantId ?? null, domains: owner.domains }, profile) &&
      !(inBook && isListedAs(inBook, owner)) &&
      !named.some((one) =>
        inBook && one === directory ? isSameTenant(one, owner) : mayBe(one, owner),
      ),
  );
}

/** Two records of the book are two customers, unless all says that one was listed twice. */
const isListedAs = (known: Tenant, owner: Tenant): boolean =>
  compareTenants(known, owner) === 'same';

/** A directory that the book does not know may be a customer's that it lists by another domain. */
function mayBe(shown: Tenant, owner: Tenant): boolean {
  const likeness = compareTenants(shown, owner);
  if (likeness !== 'unknown') return likeness !== 'different';
  const isCalled = shown.names.some((name) =>
    owner.names.some((other) => sameOrganization(name, other)),
  );
  return isCalled || shown.names.length === 0 || owner.names.length === 0;
}

/** "Contoso" in a request for Contoso Hotels, whoever else is called so. */
function isOfOwnWords(name: string, tenants: readonly Tenant[]): boolean {
  const own = new Set(
    tenants
      .flatMap(({ names, domains }) => [...names, ...domains.map(labelOf)])
      .flatMap((text) => wordsOf(text).map((word) => word.text)),
  );
  return nameWords(name).some(
    (words) => words.length > 0 && words.every(({ text }) => own.has(text)),
  );
}
