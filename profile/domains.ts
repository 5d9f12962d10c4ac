/** Which domains are the partner's own. */

import { asciiDomain, isSharedDomain } from '../text/domain';
import type { Profile } from './profile';

/**
 * Whether a domain belongs to the partner.
 * @param domain as read: a domain, or the part of an address after the `@`.
 * @param profile only its `domains` count, not the domains of its e-mail addresses.
 * @returns true for one of the own domains and everything under it; never for a consumer mail host or a
 * suffix that others share (`onmicrosoft.com`), even when the profile lists it.
 */
export function isOwnDomain(domain: string, profile: Pick<Profile, 'domains'>): boolean {
  const name = asciiDomain(domain);
  if (name === '' || isSharedDomain(name)) return false;
  return profile.domains.some((own) => {
    const known = asciiDomain(own);
    if (known === '' || isSharedDomain(known)) return false;
    return name === known || name.endsWith(`.${known}`);
  });
}
