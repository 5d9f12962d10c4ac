/** Which domains are the partner's own. */

import { asciiDomain, isSharedAscii } from '../text/domain';
import { foldWidth } from '../text/fold';
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
  const own = profile.domains
    .map(asciiDomain)
    .filter((known) => known !== '' && (name === known || name.endsWith(`.${known}`)));
  // Last, because it takes longest: a list has tens of thousands of domains.
  return own.some((known) => !isSharedAscii(known)) && !isSharedAscii(name);
}

/**
 * @returns true for a domain of the profile, or of one of its addresses where that is a company's, and everything under it.
 */
export const isPartnersDomain = (
  domain: string,
  { domains, emails }: Pick<Profile, 'domains' | 'emails'>,
): boolean => isOwnDomain(domain, { domains: [...domains, ...emails.map(domainOfAddress)] });

/** @returns the domain of an address, in ASCII; empty for none. */
export const domainOfAddress = (email: string): string =>
  asciiDomain(foldWidth(email.slice(email.lastIndexOf('@') + 1)));
