/** Which customer a link into one of Microsoft's portals names. */

import { portalHostOf } from '../portals/hosts';
import { LOGIN_HOSTS, OUTBOUND_HOSTS, PASTED_HOSTS } from '../portals/outbound';
import { customerTenantIdOf, routeOf } from '../portals/pages';
import { decoded } from '../text/decoded';
import { isGuid } from '../text/guid';
import { isTemplate } from './placeholder';

/** Names of parameters that carry a customer, in the order in which they are believed. */
const PARAMETERS = [
  'delegatedorg',
  'ctid',
  'tid',
  'tenantid',
  'realm',
  'domain_hint',
  'whr',
  'tenant',
];

/** What the portals' paths begin with when it is no customer. */
const NO_CUSTOMER =
  /^(?:common|organizations|consumers|[\w-]+\.(?:aspx|srf|svc|ashx|html?|js|json|ico|png))$/i;

const LOGIN = Object.values(LOGIN_HOSTS);

/**
 * @param url any URL.
 * @returns true when its host is one of Microsoft's portals or sign-in hosts whose addresses Onbehalf understands.
 */
export function isKnownPortal(url: URL): boolean {
  return (
    portalHostOf(url) !== undefined ||
    [LOGIN, OUTBOUND_HOSTS, PASTED_HOSTS].some((hosts) => hosts.includes(url.hostname))
  );
}

/**
 * The customer that a portal link names: a domain or tenant ID, as written in the link, unchecked.
 * @param url a link to one of Microsoft's hosts.
 * @returns the text to be parsed as a domain or tenant ID; null when the link names no customer; `several` when it
 *   names two, for which of them the portal obeys is not known.
 */
export function customerInPortalLink(url: URL): string | null {
  const portal = portalHostOf(url)?.portal;
  if (portal === 'partner-center') return customerTenantIdOf(url) ?? inSegments(url);
  const named = fromParameters(url);
  if (!isKnownPortal(url)) return named ?? defaultEnvironmentIn(url);
  // The path decides the directory, `#@domain` alone does not switch it: believe the path first.
  const inPath = fromPath(url);
  if (named && inPath && isGuid(named) === isGuid(inPath) && named !== inPath.toLowerCase())
    return 'several';
  return named ?? inPath ?? fromRoute(url) ?? inSegments(url);
}

function fromParameters(url: URL): string | null {
  // `#home?tenantId=…`, `#tenantId=…&state=…`: a fragment has no marks of its own.
  const inRoute = new URLSearchParams(url.hash.replace(/[#?]/g, '&'));
  const all = [...url.searchParams, ...inRoute];
  for (const name of PARAMETERS) {
    const found = all.flatMap(([key, value]) =>
      key.toLowerCase() === name && value !== '' ? [value.toLowerCase()] : [],
    );
    if (new Set(found).size > 1) return 'several';
    if (found[0]) return found[0];
  }
  return null;
}

/** Longer paths name their customer before; the limit bounds the work. */
const MOST_SEGMENTS = 40;

/** A line break or tab would be trimmed: what the address names is not what is left then. */
const plain = (segment: string): string => {
  const text = decoded(segment);
  return /\p{Cc}/u.test(text) ? segment : text;
};

const segmentsOf = (path: string): string[] =>
  path
    .split('/', MOST_SEGMENTS)
    .filter((segment) => segment !== '')
    .map(plain);

/** What stands before a customer in some paths: `/account/login/<tenant ID>`, `/owa/contoso.com`. */
const BEFORE_CUSTOMER = /^\/(?:account\/login|signin\/index|owa|ecp)\//i;

/** `/contoso.com`, `/<tenant ID>/…`, `/signin/index/@contoso.com` */
function fromPath(url: URL): string | null {
  const segments = segmentsOf(url.pathname);
  const marked = segments.find((segment) => segment.startsWith('@'));
  if (marked) return marked.slice(1) || null;
  const [candidate] = segmentsOf(url.pathname.replace(BEFORE_CUSTOMER, '/'));
  if (!candidate || NO_CUSTOMER.test(candidate)) return null;
  if (isTemplate(candidate)) return candidate;
  return /[.。．｡]/u.test(candidate) || /^\{?[0-9a-f]{8}-/i.test(candidate) ? candidate : null;
}

/** `#@contoso.com/resource/…` */
function fromRoute(url: URL): string | null {
  return /^@([^/?]+)/.exec(routeOf(url))?.[1] ?? null;
}

/** A Power Platform environment that every tenant has: `…/environments/Default-<tenant ID>` */
const DEFAULT_ENVIRONMENT = /^Default-(?=[0-9a-f]{8}-)/i;

function defaultEnvironmentIn(url: URL): string | null {
  const own = [url.pathname, routeOf(url)]
    .flatMap(segmentsOf)
    .find((segment) => DEFAULT_ENVIRONMENT.test(segment));
  return own?.replace(DEFAULT_ENVIRONMENT, '') ?? null;
}

/** `…/customers/<tenant ID>`, `…/customer/<tenant ID>`, `#/tenants/<tenant ID>`, `…/tenantId/<tenant ID>` */
function inSegments(url: URL): string | null {
  for (const path of [url.pathname, routeOf(url)]) {
    const segments = segmentsOf(path);
    const at = segments.findIndex((segment) => /^(?:customers?|tenants|tenantid)$/i.test(segment));
    const next = segments[at + 1] ?? '';
    if (at >= 0 && isGuid(next)) return next;
  }
  return defaultEnvironmentIn(url);
}
