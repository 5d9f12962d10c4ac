/** What a URL of a portal shows. Pure predicates; the example URLs of each are in `pages.examples.ts`. */

import { decoded } from '../text/decoded';
import { GUID } from '../text/guid';
import { type Cloud, portalHostOf } from './hosts';

export const PAGES = [
  'azure/new-support-request',
  'azure/support-overview',
  'microsoft-365/support',
  'intune/support',
  'power-platform/support',
  'partner-center/customer-list',
  'partner-center/customer',
  'partner-center/customer-requests',
  'partner-center/own-support',
  'marketplace/product',
] as const;

export type PageId = (typeof PAGES)[number];

/** The panes that ask for a contact's email address and phone number, and for no plan. */
export const SUPPORT_PANES = ['microsoft-365/support', 'intune/support'] as const;

export const isSupportPane = (page: PageId | null): boolean =>
  (SUPPORT_PANES as readonly (PageId | null)[]).includes(page);

/** Pages on which a request is written, and judged. */
export const REQUEST_PAGES: readonly PageId[] = ['azure/new-support-request', ...SUPPORT_PANES];

/** @returns true for one of them. */
export const isRequestPage = (page: PageId | null): boolean =>
  page !== null && REQUEST_PAGES.includes(page);

/** Partner Center paths may start with a locale: `/en-us/dashboard/…`. */
const LOCALE = '(?:/[a-z]{2,3}(?:-[a-z]{2,4}){1,2})?';

const AZURE_FORM =
  /Microsoft_Azure_Support\/(?:NewSupportRequest|HelpAndSupportBlade\/(?:~\/)?newsupportrequest)|(?:^|[#/])create\/Microsoft\.Support(?:$|[/?])|\/(?:new)?supportrequest\/?(?:$|\?)/i;
const AZURE_OVERVIEW =
  /Microsoft_Azure_Support\/(?:HelpAndSupport|HelpPane|Aurora|ManageSupportRequest|SupportRequest|ListSupportRequest)|\/(?:~\/)?managesupportrequests?(?:$|[/?])/i;
/** Intune's own menu of help and support; its route stands in Microsoft's documentation (2025-02-28). */
const INTUNE_SUPPORT = /Microsoft_Intune_DeviceSettings\/SupportMenu/i;
const AZURE_PRODUCT =
  /Microsoft_Azure_Marketplace\/(?:GalleryItemDetails|MarketplaceOffersBlade\/.*GalleryItem)|gallery\/[^/]+\.[^/]+/i;

const CUSTOMER_LIST = new RegExp(
  `^${LOCALE}/(?:dashboard/(?:v2|commerce2)|commerce|pcv)/customers(?:/list|/granularadminaccess/list)?/?$`,
  'i',
);
const CUSTOMER = new RegExp(
  `^${LOCALE}/(?:dashboard/(?:v2|commerce2)|dashboard|commerce|pcv)/customers/(${GUID})(?:/|$)`,
  'i',
);
const CUSTOMER_REQUESTS = new RegExp(
  `^${LOCALE}/dashboard/(?:support/csp|v2/support)/customers(?:/|$)`,
  'i',
);
const OWN_SUPPORT = new RegExp(
  `^${LOCALE}/(?:dashboard/(?:[^/]+/)*support/(?:[^/]+/)*servicerequests|pcv/servicerequests)(?:/|$)`,
  'i',
);

/**
 * The part of a URL that a single-page portal routes by: its hash, without `#`, decoded where possible.
 * @param url the address as shown.
 * @returns the route; malformed percent escapes are left as they are.
 */
export const routeOf = (url: URL): string => decoded(url.hash.slice(1));

/** A word that all of a pattern's routes hold is looked for first: it costs a frame that has none next to nothing. */
const leadsTo = (url: URL, pattern: RegExp, ...words: string[]): boolean => {
  const route = routeOf(url);
  const folded = route.toLowerCase();
  return words.some((word) => folded.includes(word)) && pattern.test(route);
};
const isForm = (url: URL) => leadsTo(url, AZURE_FORM, 'support');

const isAzureShell = (url: URL) => {
  const row = portalHostOf(url);
  return (
    row !== undefined &&
    row.role !== 'frame' &&
    (row.portal === 'azure' || row.portal === 'entra' || row.portal === 'intune')
  );
};

const inPortal = (url: URL, portal: string) => portalHostOf(url)?.portal === portal;

/** One predicate per page; each is true for its own URLs and false for every other page's. */
export const PREDICATES: Readonly<Record<PageId, (url: URL) => boolean>> = {
  'azure/new-support-request': (url) => isAzureShell(url) && isForm(url),
  'azure/support-overview': (url) =>
    isAzureShell(url) && !isForm(url) && leadsTo(url, AZURE_OVERVIEW, 'support'),
  'microsoft-365/support': (url) =>
    inPortal(url, 'microsoft-365') &&
    (/^\/?support(?!\/(?:feedback|CustomerDataAccessRequests)(?:$|[/?]))(?:$|[/?])/i.test(
      routeOf(url).replace(/^\?/, ''),
    ) ||
      /[?&]CSDEST=Support(?:&|$)/i.test(url.search)),
  'intune/support': (url) => isAzureShell(url) && leadsTo(url, INTUNE_SUPPORT, 'support'),
  'power-platform/support': (url) =>
    inPortal(url, 'power-platform') &&
    /^\/(?:[^/]+\/)?(?:support(?!\/(?:serviceHealth|knownissues)(?:\/|$))|helpandsupport)(?:\/|$)/i.test(
      `${url.pathname}`,
    ),
  'partner-center/customer-list': (url) =>
    inPortal(url, 'partner-center') && CUSTOMER_LIST.test(url.pathname),
  'partner-center/customer': (url) =>
    inPortal(url, 'partner-center') && CUSTOMER.test(url.pathname),
  'partner-center/customer-requests': (url) =>
    inPortal(url, 'partner-center') && CUSTOMER_REQUESTS.test(url.pathname),
  'partner-center/own-support': (url) =>
    inPortal(url, 'partner-center') && OWN_SUPPORT.test(url.pathname),
  'marketplace/product': (url) =>
    inPortal(url, 'marketplace')
      ? /\/(?:product|marketplace\/apps)\/[^/]+/i.test(url.pathname)
      : isAzureShell(url) && leadsTo(url, AZURE_PRODUCT, 'marketplace', 'gallery'),
};

/**
 * The page that a URL shows, by the URL alone.
 * @param url the address of a tab.
 * @returns the page, or null for anything that is not one of them.
 */
export function pageOf(url: URL): PageId | null {
  return PAGES.find((page) => PREDICATES[page](url)) ?? null;
}

/**
 * The cloud that a URL belongs to.
 * @param url the address of a tab.
 * @returns the cloud; `public` for hosts outside the table.
 */
export function cloudOf(url: URL): Cloud {
  return portalHostOf(url)?.cloud ?? 'public';
}

/**
 * The customer's tenant ID in the path of a Partner Center customer page.
 * @param url the address of a tab.
 * @returns the tenant ID in lower case, or null.
 */
export function customerTenantIdOf(url: URL): string | null {
  if (!inPortal(url, 'partner-center')) return null;
  return CUSTOMER.exec(url.pathname)?.[1]?.toLowerCase() ?? null;
}
