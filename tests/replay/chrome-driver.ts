/** Chromium as a replay drives it. */

import type { Page } from '@playwright/test';
import { type Browser, type LaunchOptions, launch, PLAIN_VIEW } from './browser.ts';
import type { Driver, Tab } from './driver.ts';
import { openTab, readTab, reset } from './extension.ts';
import { click, fill, frameOf, valueOf } from './fields.ts';
import type { LoadedPage } from './load.ts';
import { press, readPanel } from './panel.ts';
import { watchRequests } from './watch-requests.ts';

/** Starts Chromium. */
export async function driveChrome(options: LaunchOptions): Promise<Driver> {
  return driverOf(await launch({ view: PLAIN_VIEW, ...options }));
}

/** Drives a Chromium that is already there. */
export const driverOf = (browser: Browser): Driver => ({
  origin: browser.origin,
  open: (loaded) => open(browser, loaded),
  close: browser.close,
});

async function open(browser: Browser, { page: file, documents }: LoadedPage): Promise<Tab> {
  browser.serve(documents);
  await reset(browser, documents, file.profile, file.taught, file.customers);

  const { page, tabId } = await openTab(browser);
  const requests = await watchRequests(browser.context, page, browser.origin);
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  const devtools = await browser.context.newCDPSession(page);
  await page.bringToFront();
  return {
    goto: async (address, frame) => {
      if (frame) await (await frameOf(page, frame)).goto(address);
      else await goto(page, address);
    },
    fill: async (selector, text, frame) => await fill(await frameOf(page, frame), selector, text),
    click: async (selector, frame) => await click(await frameOf(page, frame), selector),
    valueOf: async (selector, frame) => await valueOf(await frameOf(page, frame), selector),
    press: (name, patience) => press(page, devtools, name, { patience }),
    readPanel: (spaced) => readPanel(devtools, spaced),
    state: () => readTab(browser, tabId),
    screenshot: (path) => page.screenshot({ path }),
    requests: requests.list,
    pageErrors,
    close: async () => {
      requests.stop();
      await page.close();
    },
  };
}

async function goto(page: Page, url: string): Promise<void> {
  // An address that no document names answers with an empty 404, which the browser reports as an error.
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 }).catch((error: Error) => {
    if (!error.message.includes('ERR_HTTP_RESPONSE_CODE_FAILURE')) throw error;
  });
}
