/** Opens a customer's portal in a new tab, which from then on carries the customer it is meant for. */

import { browser } from 'wxt/browser';
import { mayOpen } from '../../customer/links';
import { isNamed, type Tenant } from '../../portals/tenant';
import { report } from '../../text/report';
import { markOpened } from '../stored/book';
import { saveIntended } from './intended';

/**
 * Opens an address for a customer.
 * @param url an address on one of the known hosts.
 * @param customer whom the tab is meant to show.
 * @param from the tab that it is opened from: the new one comes into its window. Left out: the window in use.
 * @returns whether it was opened; false for any other address, and then nothing happens.
 */
export async function openFor(url: string, customer: Tenant, from?: number): Promise<boolean> {
  if (!URL.canParse(url) || !mayOpen(new URL(url))) return false;
  const window = from === undefined ? {} : { windowId: (await browser.tabs.get(from)).windowId };
  const tab = await browser.tabs.create({ url, ...window });
  if (tab.id !== undefined && isNamed(customer)) {
    await saveIntended(tab.id, { ...customer, names: [] });
    if (!tab.incognito)
      await markOpened(customer).catch((error) => report(error, 'customer opened'));
  }
  return true;
}
