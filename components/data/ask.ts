/** What the popup asks of the background. */

import { browser } from 'wxt/browser';
import type { CustomerKey } from '../../customer/links';
import type { CustomerFacts, CustomerOwn } from '../../customer/record';
import type { TenantAnswer } from '../../customer/tenant';
import type { CustomerAnswer, CustomerMessage } from '../../messages/customers';

const FAILED: CustomerAnswer = { ok: false, reason: 'storage', detail: '' };

/** @returns the background's answer; a failure when it could not be reached. Never rejects. */
export async function ask(message: CustomerMessage): Promise<CustomerAnswer> {
  // No answer is a failure, and the caller shows it.
  const answer = await browser.runtime.sendMessage(message).catch(() => undefined);
  return (answer as CustomerAnswer | undefined) ?? FAILED;
}

/**
 * Opens an address in a new tab that carries the customer it is meant for.
 * @param url one of the customer's links.
 * @param customer whom the tab must show; another directory there is then reported.
 */
export const openLink = (url: string, customer: CustomerKey) =>
  ask({ kind: 'open', url, customer });

/** Sets what the user adds to a customer. */
export const saveOwn = (facts: CustomerFacts, own: CustomerOwn) =>
  ask({ kind: 'customer-save', facts, own });

/** Asks whose tenant a domain is. Never rejects. */
export async function lookUp(domain: string): Promise<TenantAnswer> {
  const isPrivate = await inPrivateWindow();
  const answer = await browser.runtime
    .sendMessage({ kind: 'lookup', domain, isPrivate } satisfies CustomerMessage)
    // No answer is a failure, and the caller shows it.
    .catch(() => undefined);
  return (answer as TenantAnswer | undefined) ?? { ok: false, reason: 'unreachable' };
}

/** @returns whether the popup stands over a private window; what is done there leaves nothing behind. */
export async function inPrivateWindow(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ?? false;
}
