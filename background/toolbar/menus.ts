/** The context menu on selected text; only where the user turned it on (`contextMenus` is optional). */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { cloudOfDomain } from '../../customer/cloud';
import { parseCustomer } from '../../customer/domain';
import { azureLink } from '../../customer/links';
import { typedTenant } from '../../customer/parsed-customer';
import { loadSettings } from '../../storage/settings';
import { openFor } from '../tab/open';
import { openPopupPage } from './omnibox';

const ID = 'open-customer';

/** Call it at the top of the background; it listens to what the user grants later as well. */
export function listenToMenus(): void {
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (!permissions?.includes('contextMenus')) return;
    listen();
    void updateMenu();
  });
  browser.runtime.onStartup.addListener(() => void updateMenu());
  browser.runtime.onInstalled.addListener(() => void updateMenu());
}

/** Without the permission the API is not there at all. */
const listen = () => browser.contextMenus?.onClicked.addListener(clicked);

/** Shows the menu, or takes it away, as the user chose. */
export async function updateMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  const { menu } = await loadSettings();
  await browser.contextMenus.removeAll();
  if (!menu) return;
  browser.contextMenus.create({
    id: ID,
    title: i18n.t('popup.menu'),
    contexts: ['selection'],
  });
}

function clicked(info: { menuItemId: number | string; selectionText?: string }): void {
  if (info.menuItemId === ID) void open(info.selectionText ?? '');
}

/** A selection that is no customer goes to the popup's page, which says why or finds it by name. */
async function open(text: string): Promise<void> {
  const parsed = parseCustomer(text);
  if (parsed.kind === 'error') return openPopupPage(text);
  const customer = typedTenant(parsed);
  const url = azureLink(customer, cloudOfDomain(customer.domains[0] ?? ''));
  if (url) await openFor(url, customer);
}
