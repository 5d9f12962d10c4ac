/** Whether what stands before a colon may be the name of the customer whose domain stands behind it. Pure. */

import { foldLetters } from '../text/fold';
import { isInitialDomain } from '../text/initial-domain';
import { namesCustomer } from './headings';

/** Shorter words agree with anything. */
const LETTERS = /[\p{L}\p{N}]{3,}/gu;

/** Whose it is when it is no customer's. */
export const OTHERS = /^(?:managed\s?by|managing|partner|reseller|provider|distributor)/iu;

/**
 * `Contoso: contoso.com` and `Customer: contoso.com` name a customer; `Module: Microsoft.Graph` and `Server: ns1.contoso.com`
 * do not.
 * @param before the words before the colon.
 * @param domain in ASCII or as people write it.
 * @returns whether the domain may be believed: an initial one is a directory's, any other has to agree with the words.
 */
export function mayBeNameOf(before: string, domain: string): boolean {
  if (OTHERS.test(before.trim())) return false;
  if (isInitialDomain(domain) || namesCustomer(before)) return true;
  const [first = ''] = domain.split('.');
  const label = foldLetters(first);
  const words = (before.match(LETTERS) ?? []).map(foldLetters);
  return (
    words.some((word) => label.includes(word)) ||
    (label.length > 2 && foldLetters(before).includes(label))
  );
}
