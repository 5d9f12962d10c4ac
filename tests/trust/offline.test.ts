/** The network goes while a form is open, or while a look-up runs: it is said, nothing is lost, and it goes on. */

import type { Route } from '@playwright/test';
import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { readPanel } from '../replay/panel.ts';
import { open, statusOf, tourPage, until, verdictIs } from './site.ts';

declare const chrome: {
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';
const HOST = 'login.microsoftonline.com';
const ORIGINS = [HOST, 'login.microsoftonline.us', 'login.partner.microsoftonline.cn'].map(
  (host) => `https://${host}/*`,
);

let browser: Browser;
test.beforeEach(async () => {
  browser = await launch({ locale: 'en-US' });
});
test.afterEach(() => browser?.close());

/** What is served stands in for the network: it goes as well. */
const cut = (route: Route) => route.abort('internetdisconnected');
async function goOffline(): Promise<void> {
  await browser.context.setOffline(true);
  await browser.context.route(/^https?:/, cut);
}
async function goOnline(): Promise<void> {
  await browser.context.unroute(/^https?:/, cut);
  await browser.context.setOffline(false);
}

test('an open form is checked on, and nothing is told of one that could not be loaded', {
  tag: '@long',
}, async () => {
  const { page, tabId, devtools } = await open(browser, tourPage('2-azure-form-wrong'));
  await until(browser, tabId, verdictIs('blocked'));
  await goOffline();
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  await page.locator('#email').fill('ada.lin@partner.example');
  await until(browser, tabId, (known) => statusOf(known, 'contact-email') === 'ok');
  await page.locator('#email').fill('joe@contoso.com');
  await until(browser, tabId, (known) => statusOf(known, 'contact-email') === 'wrong');
  await expect
    .poll(async () => (await readPanel(devtools)).items.join())
    .toContain('joe@contoso.com');

  await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await until(browser, tabId, ({ badge }) => badge === '');
  const popup = await browser.context.newPage();
  await popup.goto(`${browser.origin}/popup.html?tab=${tabId}`);
  await popup.getByText('nothing to check').waitFor();

  await goOnline();
  await page.bringToFront();
  await page.reload();
  await until(browser, tabId, ({ badge }) => badge === '2');
  await popup.getByText('joe@contoso.com').first().waitFor({ state: 'attached' });
});

test('a look-up says that it could not ask, keeps nothing wrong, and asks again when told to', async () => {
  await browser.host.evaluate(async (origins) => {
    await chrome.permissions.request({ origins });
    await chrome.runtime.sendMessage({ kind: 'settings-save', changes: { lookup: true } });
  }, ORIGINS);
  const asked: string[] = [];
  let hold: ((route: Route) => void) | null = null;
  await browser.context.route(`https://${HOST}/**`, async (route) => {
    asked.push(route.request().url());
    if (hold) return hold(route);
    const issuer = `https://${HOST}/${TENANT}/v2.0`;
    return route.fulfill({ json: { issuer, token_endpoint: `https://${HOST}/${TENANT}/token` } });
  });
  const popup = await browser.context.newPage();
  await popup.goto(`${browser.origin}/popup.html`);
  await popup.fill('#customer', 'contoso.com');
  const start = popup.getByRole('button', { name: 'Look up the tenant ID' });

  // Offline before it: nothing is sent.
  await goOffline();
  await start.click();
  await popup.getByText('You are offline. Nothing was sent.').waitFor();
  expect(asked).toEqual([]);
  await goOnline();

  // Offline meanwhile: that something may have been sent is not denied.
  const under = new Promise<Route>((resolve) => {
    hold = resolve;
  });
  await start.click();
  const route = await under;
  hold = null;
  await goOffline();
  await route.abort('internetdisconnected');
  await popup.getByText("Microsoft's sign-in service couldn't be reached.").waitFor();
  expect(await popup.inputValue('#customer')).toBe('contoso.com');
  await goOnline();

  await start.click();
  await popup.getByText(TENANT).first().waitFor();
  // What is known needs no network.
  await goOffline();
  const sent = asked.length;
  await popup.reload();
  await popup.fill('#customer', 'contoso.com');
  await start.click();
  await popup.getByText(TENANT).first().waitFor();
  expect(asked).toHaveLength(sent);
});
