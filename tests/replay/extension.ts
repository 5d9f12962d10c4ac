/** Looks into the extension and sets it up, through its own APIs, from a page of its own. */

import type { Page } from '@playwright/test';
import { type TabState, tabKey } from '../../messages/tab-state';
import { matchPatterns } from '../../portals/hosts';
import type { Profile } from '../../profile/profile';
import { bookRows } from './book.ts';
import type { Browser } from './browser.ts';
import type { Known } from './driver.ts';
import { neededBy } from './optional-hosts.ts';
import type { CustomerInPage } from './page-schema.ts';
import type { Documents } from './serve.ts';

/** The little of the extension APIs that is used here; the functions below run inside the extension. */
declare const chrome: {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  permissions: {
    remove(what: { origins: string[] }): Promise<boolean>;
    request(what: { origins: string[] }): Promise<boolean>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  storage: Record<'local' | 'session' | 'sync', { clear(): Promise<void> }> & {
    session: { get(key: string): Promise<Record<string, unknown>> };
  };
  tabs: { create(details: { url: string }): Promise<{ id: number }> };
};

/**
 * Opens a fresh tab.
 * @returns the page to drive and the tab's ID as extensions know it.
 */
export async function openTab({ context, host }: Browser): Promise<{ page: Page; tabId: number }> {
  const url = `about:blank#${Math.random().toString(36).slice(2)}`;
  const [page, tab] = await Promise.all([
    context.waitForEvent('page', { predicate: (candidate) => candidate.url() === url }),
    host.evaluate((address) => chrome.tabs.create({ url: address }), url),
  ]);
  return { page, tabId: tab.id };
}

/** What the extension knows about a tab right now. */
export async function readTab({ host }: Browser, tabId: number): Promise<Known> {
  const [state, badge] = await host.evaluate(
    async ([id, key]) => [
      (await chrome.storage.session.get(key))[key],
      await chrome.action.getBadgeText({ tabId: id }),
    ],
    [tabId, tabKey(tabId)] as const,
  );
  return { state: (state as TabState | undefined) ?? null, badge: badge as string };
}

/**
 * Waits until what the extension knows of a tab is as it should be.
 * @throws with what it knew last, after the time is up.
 */
export async function until(
  browser: Browser,
  tabId: number,
  test: (known: Known) => boolean,
  patience = 30_000,
): Promise<Known> {
  const end = Date.now() + patience;
  for (;;) {
    const known = await readTab(browser, tabId);
    if (test(known)) return known;
    if (Date.now() > end) throw new Error(`still: ${JSON.stringify(known).slice(0, 1500)}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/**
 * Takes the extension and the sites back to where they were after installation, then sets the profile and grants the
 * optional hosts that the documents need.
 */
export async function reset(
  browser: Browser,
  documents: Documents,
  profile: Profile | null,
  taught: readonly unknown[] = [],
  customers: readonly CustomerInPage[] = [],
) {
  const { context, host, origin } = browser;
  for (const page of context.pages()) if (page !== host) await page.close();

  const devtools = await context.newCDPSession(host);
  // The worker first: what it holds in memory must not outlive what it has stored.
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  const clear = (site: string, storageTypes: string) =>
    devtools.send('Storage.clearDataForOrigin', { origin: site, storageTypes });
  const sites = new Set([...documents.keys()].map((address) => new URL(address).origin));
  await Promise.all([
    clear(origin, 'indexeddb,local_storage,cache_storage'),
    ...[...sites].map((site) => clear(site, 'all')),
    context.clearCookies(),
  ]);
  await devtools.detach();

  const optional = matchPatterns('optional');
  await host.evaluate(async (origins) => {
    await chrome.permissions.remove({ origins });
    for (const area of ['local', 'sync', 'session'] as const) await chrome.storage[area].clear();
  }, optional);
  await grant(host, neededBy(documents));
  await workerAnswers(host);
  await host.evaluate(
    (value) => chrome.runtime.sendMessage({ kind: 'profile-save', profile: value }),
    profile,
  );
  if (taught.length)
    await host.evaluate(
      (entries) => chrome.runtime.sendMessage({ kind: 'taught-add', entries }),
      taught,
    );
  if (customers.length)
    await host.evaluate(
      (rows) => chrome.runtime.sendMessage({ kind: 'customers-import', rows }),
      bookRows(customers),
    );
}

/** While the browser still stops the worker, a message reaches nobody. */
async function workerAnswers(host: Page): Promise<void> {
  await host.evaluate(async () => {
    const end = Date.now() + 20_000;
    for (;;) {
      try {
        return await chrome.runtime.sendMessage({ kind: 'profile-get' });
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  });
}

/** Grants hosts as the options page would, and waits until the extension watches them. */
async function grant(host: Page, origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const watched = await host.evaluate(async (wanted) => {
    if (!(await chrome.permissions.request({ origins: wanted }))) return false;
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      const matches = scripts.flatMap((script) => script.matches ?? []);
      if (wanted.every((pattern) => matches.includes(pattern))) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  }, origins);
  if (!watched) throw new Error(`granted, but not watched by the extension: ${origins.join(', ')}`);
}
