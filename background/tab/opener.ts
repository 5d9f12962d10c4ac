/** A tab opened from a customer's page in Partner Center, or that goes on from there, is meant for that customer. */

import { type Browser, browser } from 'wxt/browser';
import type { CustomerKey } from '../../customer/links';
import type { Assessment } from '../../request/finding';
import { intendedKey } from '../open';
import { customerOf } from '../panel/links';
import { intendedFor, loadTab } from './record';

/** To be called for each new tab. */
export async function rememberOpener({ id, openerTabId }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined || openerTabId === undefined) return;
  const { assessment } = await loadTab(openerTabId);
  if (assessment?.page !== 'partner-center/customer') return;
  const customer = customerOf(assessment);
  if (!customer.domain && !customer.tenantId) return;
  await browser.storage.session.set({ [intendedKey(id)]: customer });
}

/**
 * Keeps whose page in Partner Center a tab shows, for what it shows next; forgets that on other pages there.
 * @param assessment of the tab.
 */
export async function rememberShown(tabId: number, assessment: Assessment): Promise<void> {
  if (!assessment.page.startsWith('partner-center/')) return;
  const before = await intendedFor(tabId);
  const customer = assessment.page === 'partner-center/customer' ? customerOf(assessment) : {};
  if (before?.isVisited && isSame(before, customer)) return;
  if (customer.domain || customer.tenantId)
    await browser.storage.session.set({ [intendedKey(tabId)]: { ...customer, isVisited: true } });
  else if (before?.isVisited) await browser.storage.session.remove(intendedKey(tabId));
}

const isSame = (one: CustomerKey, other: CustomerKey): boolean =>
  one.domain === other.domain && one.tenantId === other.tenantId;
