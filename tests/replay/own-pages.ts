/** The extension's own pages on the tour: the popup and the options page. */

import type { Page } from '@playwright/test';
import type { Browser } from './browser.ts';
import { openTab, reset, until } from './extension.ts';
import type { LoadedPage } from './load.ts';

export interface OwnPage {
  name: string;
  /**
   * Opens the page, uses it, takes the screenshot.
   * @param form a page of the tour, open in another tab meanwhile.
   * @returns what the visitor is told about it.
   */
  visit: (browser: Browser, form: LoadedPage, screenshot: string) => Promise<string>;
}

const CUSTOMER = 'contoso.onmicrosoft.com';

/** Opens a page of a portal and returns its tab's ID. */
async function openForm(browser: Browser, { page: file, documents }: LoadedPage): Promise<number> {
  browser.serve(documents);
  await reset(browser, documents, file.profile);
  const { page, tabId } = await openTab(browser);
  await page.goto(file.url);
  // The popup repeats what the panel says, so it has to be said first.
  await until(browser, tabId, ({ state }) => Boolean(state?.assessment?.verdict));
  return tabId;
}

async function openOwn(
  { context, origin }: Browser,
  path: string,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`${origin}/${path}`);
  return page;
}

const indent = (lines: string[]) => lines.map((line) => `     ${line}`).join('\n');

export const ownPages: readonly OwnPage[] = [
  {
    name: 'tour/8-popup',
    visit: async (browser, form, screenshot) => {
      const tab = await openForm(browser, form);
      const page = await openOwn(browser, `popup.html?tab=${tab}`, { width: 420, height: 600 });
      await page.locator('#customer').fill(CUSTOMER);
      const url = await page.locator('.primary-link .url').first().innerText();
      const now = await page.locator('main').innerText();
      await page.screenshot({ path: screenshot, fullPage: true });
      await page.close();
      return indent([
        `typed ${CUSTOMER}: the link is ${url}`,
        ...now
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .slice(0, 6),
      ]);
    },
  },
  {
    name: 'tour/9-options',
    visit: async (browser, form, screenshot) => {
      await reset(browser, form.documents, form.page.profile);
      const page = await openOwn(browser, 'options.html', { width: 1000, height: 900 });
      await page.locator('#first-name').waitFor();
      const values = await page
        .locator('input.ob-input')
        .evaluateAll((inputs) =>
          inputs.map((input) => (input as HTMLInputElement).value).filter(Boolean),
        );
      await page.screenshot({ path: screenshot, fullPage: true });
      await page.close();
      return indent([`the profile holds ${values.join(', ')}`]);
    },
  },
];
