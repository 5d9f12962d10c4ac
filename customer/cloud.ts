/** Which cloud a customer's domain belongs to, as far as its name shows. */

import type { Cloud } from '../portals/hosts';
import { INITIAL_SUFFIXES, type InitialSuffix } from '../text/initial-domain';

/**
 * Where directories with such an initial domain are. The German cloud was closed in 2021; its directories moved.
 * Source: "National clouds" of the Microsoft identity platform; Azure Government documentation (2025).
 */
const CLOUD_OF: Readonly<Record<InitialSuffix, Cloud>> = {
  'onmicrosoft.com': 'public',
  'onmicrosoft.us': 'us-government',
  'onmicrosoft.de': 'public',
  'partner.onmschina.cn': 'china',
};

/**
 * @param domain in ASCII form; may be empty.
 * @returns the cloud that the initial domain names; `public` for every other domain, which may still be in another.
 */
export function cloudOfDomain(domain: string): Cloud {
  if (domain.endsWith('.onmschina.cn')) return 'china';
  const suffix = INITIAL_SUFFIXES.find((each) => domain.endsWith(`.${each}`));
  return suffix ? CLOUD_OF[suffix] : 'public';
}
