/** A tab opened from a customer's page in Partner Center is meant for that customer. */

import { type Browser, browser } from 'wxt/browser';
import { intendedKey } from '../open';
import { customerOf } from '../panel/links';
import { loadTab } from './record';

/** To be called for each new tab. */
export async function rememberOpener({ id, openerTabId }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined || openerTabId === undefined) return;
  const { assessment } = await loadTab(openerTabId);
  if (assessment?.page !== 'partner-center/customer') return;
  const customer = customerOf(assessment);
  if (!customer.domain && !customer.tenantId) return;
  await browser.storage.session.set({ [intendedKey(id)]: customer });
}
