/** The links of the table in `portals/links.ts`, filled in for one customer. */

import { type Cloud, portalHostOf } from '../portals/hosts';
import { LINKS, type LinkId, type PortalLink } from '../portals/links';
import { OUTBOUND_HOSTS } from '../portals/outbound';
import type { Tenant } from '../portals/tenant';
import { isGuid } from '../text/guid';
import { isInitialDomain } from '../text/initial-domain';

export interface CustomerLink {
  link: PortalLink;
  /** The address; null when what it needs is not known. */
  url: string | null;
  /** What is missing for the address; null when nothing is. */
  needs: 'domain' | 'tenant-id' | null;
  /** No public source names this address for this cloud, or with a domain of this kind. */
  guessed: boolean;
  /** Users reported that it answers no more. */
  isReportedDead: boolean;
}

const DOMAIN = /^(?=.{1,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/;

/**
 * Every link that a cloud has for a customer, in the table's order.
 * @param customer its first domain is the one that links are made of; a value that is neither plain ASCII domain nor
 *   tenant ID counts as unknown.
 */
export function linksFor(customer: Tenant, cloud: Cloud): CustomerLink[] {
  return ROWS.flatMap((link) => filledIn(link, customer, cloud) ?? []);
}

const ROWS: readonly PortalLink[] = LINKS;

/** @returns null for a link that the cloud does not have. */
function filledIn(link: PortalLink, customer: Tenant, cloud: Cloud): CustomerLink | null {
  const template = link.urls[cloud];
  if (template === undefined) return null;
  const guessed =
    link.evidence === 'guessed' ||
    (link.guessedIn?.includes(cloud) ?? false) ||
    (template.includes('{initial}') && !initialOf(customer));
  const isReportedDead = link.reportedDead !== undefined;
  return { link, guessed, isReportedDead, ...filled(template, customer) };
}

/**
 * One link of a customer.
 * @returns the address, or null when the cloud has no such link or what it needs is not known.
 */
export function linkFor(id: LinkId, customer: Tenant, cloud: Cloud): string | null {
  const row = ROWS.find((link) => link.id === id);
  return (row && filledIn(row, customer, cloud)?.url) ?? null;
}

/**
 * The customer's Azure portal, by domain where it is known, else by tenant ID.
 * Source: "Report problems on behalf of a customer" (Partner Center documentation, 2020-06).
 * @returns the address, or null when neither is known.
 */
export function azureLink(customer: Tenant, cloud: Cloud): string | null {
  return linkFor('azure-domain', customer, cloud) ?? linkFor('azure-tenant', customer, cloud);
}

/**
 * Whether Onbehalf may open an address: only known hosts over https, without user, on the default port.
 * @param url any URL.
 */
export function mayOpen(url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  const row = portalHostOf(url);
  if (row) return row.role !== 'frame';
  return url.protocol === 'https:' && url.port === '' && OUTBOUND_HOSTS.includes(url.hostname);
}

/** @returns the customer's initial domain, where it is known. */
const initialOf = ({ domains }: Tenant): string | undefined => domains.find(isInitialDomain);

function filled(template: string, customer: Tenant): Pick<CustomerLink, 'url' | 'needs'> {
  const [first = ''] = customer.domains;
  const domain = DOMAIN.test(first) ? first : undefined;
  const tenantId = isGuid(customer.tenantId ?? '') ? customer.tenantId : undefined;
  const initial = initialOf(customer);
  const values = {
    domain,
    tenantId,
    customer: domain ?? tenantId,
    initial: initial && DOMAIN.test(initial) ? initial : domain,
  };
  const name = /\{(domain|tenantId|customer|initial)\}/.exec(template)?.[1] as keyof typeof values;
  const value = values[name];
  if (!value) return { url: null, needs: name === 'tenantId' ? 'tenant-id' : 'domain' };
  const url = new URL(template.replace(`{${name}}`, encodeURIComponent(value)));
  return { url: mayOpen(url) ? url.href : null, needs: null };
}
