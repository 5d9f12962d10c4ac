/** What the popup asks of the background. */

import { browser } from 'wxt/browser';
import type { CustomerKey } from '../../customer/links';
import type { FromExtension } from '../../wire/messages';

const send = (message: FromExtension): Promise<unknown> => browser.runtime.sendMessage(message);

/**
 * Opens an address in a new tab that carries the customer it is meant for.
 * @param url one of the customer's links.
 * @param customer whom the tab must show; another directory there is then reported.
 */
export async function openLink(url: string, customer: CustomerKey): Promise<void> {
  await send({ kind: 'open', url, customer });
}
