/** Which cloud a customer's domain belongs to, as far as the name tells. */

import type { Cloud } from '../portals/hosts';

/**
 * Initial domains: `.onmicrosoft.us` in Azure Government, `.partner.onmschina.cn` at 21Vianet.
 * Source: "National clouds" of the Microsoft identity platform; Azure Government documentation (2025).
 */
const SUFFIXES: readonly (readonly [string, Cloud])[] = [
  ['.onmicrosoft.us', 'us-government'],
  ['.onmschina.cn', 'china'],
];

/**
 * @param domain in ASCII form; may be empty.
 * @returns the cloud that the initial domain names; `public` for every other domain, which may still be in another.
 */
export function cloudOfDomain(domain: string): Cloud {
  return SUFFIXES.find(([suffix]) => domain.endsWith(suffix))?.[1] ?? 'public';
}
