/** Which facts name a directory of the partner itself: it never enters the customer book. */

import { type CustomerFacts, domainsOf } from '../../customer/record';
import { isOwnDirectory } from '../../profile/own-directory';
import type { Profile } from '../../profile/profile';

/** @returns true when the tenant ID or a domain is the partner's. */
export const isOwn = (facts: CustomerFacts, profile: Profile | null): boolean =>
  isOwnDirectory({ tenantId: facts.tenantId, domains: domainsOf(facts) }, profile);
