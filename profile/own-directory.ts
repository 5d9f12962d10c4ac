/** Whether a directory is the partner's own. Pure. */

import { isOwnDomain } from './domains';
import type { Profile } from './profile';

/**
 * @param directory its tenant ID, if known, and its domains.
 * @param profile only its `domains` and `tenantIds` count; null: nothing is known to be the partner's.
 * @returns true when the tenant ID or one of the domains is the partner's: it is no customer's then.
 */
export const isOwnDirectory = (
  { tenantId, domains }: { tenantId: string | null; domains: readonly string[] },
  profile: Pick<Profile, 'domains' | 'tenantIds'> | null,
): boolean =>
  profile !== null &&
  ((tenantId !== null && profile.tenantIds.includes(tenantId)) ||
    domains.some((domain) => isOwnDomain(domain, profile)));
