/** Opens a customer's portal in a new tab, which from then on carries the customer it is meant for. */

import { browser } from 'wxt/browser';
import { type CustomerKey, mayOpen } from '../../customer/links';
import { markOpened } from './stored/book';

/** The key under which `storage.session` remembers whom a tab was opened for. */
export const intendedKey = (tabId: number): string => `intended:${tabId}`;

/**
 * Opens an address for a customer.
 * @param url an address on one of the known hosts.
 * @param customer whom the tab is meant to show.
 * @returns whether it was opened; false for any other address, and then nothing happens.
 */
export async function openFor(url: string, customer: CustomerKey): Promise<boolean> {
  if (!URL.canParse(url) || !mayOpen(new URL(url))) return false;
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined && (customer.domain || customer.tenantId)) {
    await browser.storage.session.set({ [intendedKey(tab.id)]: customer });
    await markOpened(customer).catch(() => undefined);
  }
  return true;
}
