/** The address bar: `csp`, a space, and what is known of a customer; Enter opens its Azure portal. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { cloudOfDomain } from '../../customer/cloud';
import { parseCustomer } from '../../customer/domain';
import { azureLink } from '../../customer/links';
import { typedTenant } from '../../customer/parsed-customer';
import { type Customer, nameOf, tenantOfCustomer } from '../../customer/record';
import { search } from '../../customer/search';
import { type Index, indexOf } from '../../customer/search-index';
import { isSameTenant } from '../../customer/tenant';
import { handOver } from '../../messages/handed-over';
import type { Cloud } from '../../portals/hosts';
import type { Tenant } from '../../portals/tenant';
import { loadSettings } from '../../storage/settings';
import { report } from '../../text/report';
import { loadCustomers } from '../stored/book';
import { isPrivateInUse } from '../stored/private';
import { openFor } from '../tab/open';

/** The book as it is while the user types; read again for the next session. */
let session: Promise<Index> | null = null;

/** Call it at the top of the background: the browser delivers events only to listeners added at once. */
export function listenToOmnibox(): void {
  browser.omnibox.setDefaultSuggestion({ description: i18n.t('popup.omnibox.default') });
  browser.omnibox.onInputStarted.addListener(() => {
    session = loadCustomers().then(indexOf);
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestions(text)
      .then(suggest)
      .catch((error) => {
        report(error, 'address bar');
        suggest([]);
      });
  });
  browser.omnibox.onInputEntered.addListener((text) => void enter(text));
}

const isOn = async () => (await loadSettings()).omnibox;

const bookNow = () => {
  session ??= loadCustomers().then(indexOf);
  return session;
};

async function suggestions(text: string) {
  if (!(await isOn())) return [];
  return search(await bookNow(), text, 5).map((customer) => ({
    content: customer.tenantId ?? customer.domain ?? '',
    description: plain(`${nameOf(customer)} · ${customer.domain ?? customer.tenantId}`),
  }));
}

/** Chromium reads the description as XML, Firefox as text: without markup it is the same in both. */
const plain = (text: string) => text.replace(/[<>&"']/g, ' ');

/**
 * Opens what was typed: a domain or tenant ID as it is, else the best find in the book; the popup's page when
 * there is neither.
 */
async function enter(text: string): Promise<void> {
  if (!(await isOn())) return void (await browser.runtime.openOptionsPage());
  const found = await find(text);
  const url = found && azureLink(found.customer, found.cloud);
  session = null;
  if (found && url) await openFor(url, found.customer);
  else await openPopupPage(text);
}

async function find(text: string): Promise<{ customer: Tenant; cloud: Cloud } | null> {
  const parsed = parseCustomer(text);
  const book = await bookNow().catch((error) => {
    report(error, 'address bar');
    return indexOf([]);
  });
  if (parsed.kind === 'error') {
    const [best] = search(book, text, 1);
    return best && text.trim() !== '' ? known(best) : null;
  }
  const typed = typedTenant(parsed);
  const customer = book.customers.find((each) => isSameTenant(tenantOfCustomer(each), typed));
  if (customer) return known(customer);
  return { customer: typed, cloud: cloudOfDomain(typed.domains[0] ?? '') };
}

const known = (customer: Customer) => ({
  customer: tenantOfCustomer(customer),
  cloud: customer.cloud ?? cloudOfDomain(customer.domain ?? ''),
});

/**
 * The popup as a page of its own, with something typed already. From a private window nothing: the page is in another
 * window.
 */
export async function openPopupPage(query: string): Promise<void> {
  const text = (await isPrivateInUse()) ? '' : query;
  const page = `/popup.html${await handOver(text)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(page as '/popup.html') });
}
