/** Which customer a link into one of Microsoft's portals names. */

import { portalHostOf } from '../portals/hosts';
import { LOGIN_HOSTS, OUTBOUND_HOSTS } from '../portals/outbound';
import { customerTenantIdOf, routeOf } from '../portals/pages';

/** Names of parameters that carry a customer, in the order in which they are believed. */
const PARAMETERS = ['delegatedorg', 'ctid', 'tid', 'tenantid'];

/** What the portals' paths begin with when it is no customer. */
const NO_CUSTOMER = /^(?:common|organizations|consumers|favicon\.ico|[\w-]+\.aspx)$/i;

const LOGIN = Object.values(LOGIN_HOSTS);

/**
 * @param url any URL.
 * @returns true when its host is one of Microsoft's portals or sign-in hosts that Onbehalf knows.
 */
export function isKnownPortal(url: URL): boolean {
  return (
    portalHostOf(url) !== undefined ||
    LOGIN.includes(url.hostname) ||
    OUTBOUND_HOSTS.includes(url.hostname)
  );
}

/**
 * The customer that a portal link names: a domain or tenant ID, as it stands in the link, unchecked.
 * @param url a link for which {@link isKnownPortal} holds.
 * @returns the text to be parsed as a domain or tenant ID; null when the link names no customer.
 */
export function customerInPortalLink(url: URL): string | null {
  const portal = portalHostOf(url)?.portal;
  if (portal === 'partner-center') return customerTenantIdOf(url);
  const named = fromParameters(url);
  if (named) return named;
  // The path decides the directory, `#@domain` alone does not switch it: believe the path first.
  return fromPath(url) ?? fromRoute(url);
}

function fromParameters(url: URL): string | null {
  const route = url.hash.slice(1);
  const inRoute = route.includes('?') ? route.slice(route.indexOf('?')) : '';
  const all = [...url.searchParams, ...new URLSearchParams(inRoute)];
  for (const name of PARAMETERS) {
    const found = all.find(([key, value]) => key.toLowerCase() === name && value !== '');
    if (found) return found[1];
  }
  return null;
}

/** `/contoso.com`, `/<tenant ID>/…`, `/signin/index/@contoso.com`, `/account/login/<tenant ID>` */
function fromPath(url: URL): string | null {
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);
  const marked = segments.find((segment) => segment.startsWith('@'));
  if (marked) return marked.slice(1) || null;
  const [first, second, third] = segments;
  const candidate = first === 'account' && second === 'login' ? third : first;
  if (!candidate || NO_CUSTOMER.test(candidate)) return null;
  return /[.。．｡]/u.test(candidate) || /^[0-9a-f]{8}-/i.test(candidate) ? candidate : null;
}

/** `#@contoso.com/resource/…` */
function fromRoute(url: URL): string | null {
  return /^@([^/?]+)/.exec(routeOf(url))?.[1] ?? null;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Malformed escapes stay as they are.
    return segment;
  }
}
