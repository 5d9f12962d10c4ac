/** What a page without a form is about, by its address. Pure. */

import { customerTenantIdOf, pageOf, routeOf } from './pages';

/**
 * What was read on a page is true of its subject alone: single-page portals go from one customer to the next
 * without loading again.
 * @param url the address of a tab.
 * @returns the customer's tenant ID, or an address without its query for a product or a list; null where
 *   nothing else is read next to forms.
 */
export function subjectOf(url: URL): string | null {
  const tenantId = customerTenantIdOf(url);
  if (tenantId) return tenantId;
  const page = pageOf(url);
  if (page !== 'marketplace/product' && page !== 'partner-center/customer-list') return null;
  return `${url.origin}${url.pathname}#${routeOf(url)}`.slice(0, 2000);
}

/**
 * What is read on a page without a form.
 * @param isTop false for a frame: it has no address of its own to go by, and is read while its tab shows a product.
 */
export function subjectKindOf(url: URL, isTop: boolean): 'customer' | 'list' | 'publisher' | null {
  if (!isTop) return 'publisher';
  const page = pageOf(url);
  if (page === 'partner-center/customer') return 'customer';
  if (page === 'partner-center/customer-list') return 'list';
  return page === 'marketplace/product' ? 'publisher' : null;
}
