/** A tab opened from a customer's page in Partner Center, or that goes on from there, is meant for that customer. */

import type { Browser } from 'wxt/browser';
import type { Tenant } from '../../portals/tenant';
import type { Assessment } from '../../request/finding';
import { forgetIntended, intendedFor, saveIntended } from './intended';
import { loadRecord } from './tab-store';

/** To be called for each new tab. */
export async function rememberOpener({ id, openerTabId }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined || openerTabId === undefined) return;
  const { assessment } = await loadRecord(openerTabId);
  if (assessment?.page !== 'partner-center/customer' || !assessment.customer) return;
  await saveIntended(id, unnamed(assessment.customer));
}

/**
 * Keeps whose page in Partner Center a tab shows, for what it shows next; forgets that on other pages there.
 * @param assessment of the tab.
 */
export async function rememberShown(tabId: number, assessment: Assessment): Promise<void> {
  if (!assessment.page.startsWith('partner-center/')) return;
  const before = await intendedFor(tabId);
  const customer = assessment.page === 'partner-center/customer' ? assessment.customer : null;
  if (before?.isVisited && customer && isUnchanged(before, customer)) return;
  if (customer) await saveIntended(tabId, { ...unnamed(customer), isVisited: true });
  else if (before?.isVisited) await forgetIntended(tabId);
}

/**
 * A tab goes on under another number: some browsers give it one when they discard its page. Whom it was opened for
 * goes with it, and nothing else: the page is gone.
 */
export async function renumber(tabId: number, before: number): Promise<void> {
  const intended = await intendedFor(before);
  if (intended) await saveIntended(tabId, intended);
}

/** What another page shows is compared with domains and IDs alone: a name may be written in many ways. */
const unnamed = (customer: Tenant): Tenant => ({ ...customer, names: [] });

const isUnchanged = (before: Tenant, now: Tenant): boolean =>
  before.tenantId === now.tenantId && before.domains.join() === now.domains.join();
