/** Whose an e-mail address is. */

import { isAlias } from '../portals/alias';
import { isPartnersDomain } from '../profile/domains';
import type { Profile } from '../profile/profile';
import { asciiDomain } from '../text/domain';
import { foldWidth } from '../text/fold';
import type { Directory } from './directory';

export type EmailOwner =
  /** One of the profile's addresses. */
  | 'mine'
  /** Another address of the partner. */
  | 'ours'
  /** An alias of the directory, nobody's mailbox. */
  | 'alias'
  /** In the customer's own domain, as the portal shows it. */
  | 'customer'
  /** In a domain that is not the partner's. */
  | 'foreign'
  /** There is no profile to tell. */
  | 'unknown';

/**
 * @returns an address with its domain in ASCII (`xn--…`): in a box for e-mail addresses Chromium spells it so by itself,
 *   Firefox does not; and what only looks like the own domain then no longer does.
 */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = asciiDomain(address.slice(at + 1));
  return at < 0 || !domain ? address : address.slice(0, at + 1) + domain;
}

const plain = (address: string) => asciiAddress(foldWidth(address));

/** @returns whose an address is, the worst reading first: an alias is one even in the partner's domain. */
export function ownerOf(
  address: string,
  profile: Profile | null,
  directory: Directory | null,
): EmailOwner {
  const email = plain(address);
  if (profile?.emails.some((own) => plain(own) === email)) return 'mine';
  if (isAlias(email)) return 'alias';
  const domain = email.split('@').pop() ?? '';
  if (profile && isPartnersDomain(domain, profile)) return 'ours';
  const [shown] = directory && directory.kind !== 'own' ? directory.domains : [];
  if (shown && isUnder(domain, asciiDomain(shown) || shown)) return 'customer';
  return profile ? 'foreign' : 'unknown';
}

const ONE = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:]{1,253}/gu;
const NAMED = /^[^@<>]*<([^\s@<>]+@[^\s@<>]+)>$/u;

/**
 * @param text what stands in a field for an address.
 * @returns the addresses in it: of "Ada Lin <ada@partner.example>" the one, and the text itself where it holds none.
 *   `isAlone`: there is nothing else in it but that name.
 */
export function addressesIn(text: string): { addresses: string[]; isAlone: boolean } {
  const whole = text.trim();
  const named = NAMED.exec(whole)?.[1];
  if (named) return { addresses: [named], isAlone: true };
  const found = whole.match(ONE) ?? [];
  return found.length === 0
    ? { addresses: [whole], isAlone: true }
    : { addresses: [...found], isAlone: found.length === 1 && found[0] === whole };
}

const isUnder = (domain: string, other: string) => domain === other || domain.endsWith(`.${other}`);

/** @returns whether two texts are one address, whatever the case, the width and the spelling of the domain. */
export const sameAddress = (one: string, other: string): boolean =>
  plain(one.trim()) === plain(other.trim());
