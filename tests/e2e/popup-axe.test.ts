/** The popup for everyone: axe looks at its views, in three languages, light and dark. */

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';
import { violations } from './axe.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const CONTOSO = {
  name: 'Contoso',
  domain: 'contoso.example',
  tenantId: '12345678-90ab-cdef-1234-567890abcdef',
  relationship: '',
  tags: '',
  cloud: null,
};

let browser: Browser;
let page: Page;

for (const locale of ['en-US', 'zh-TW', 'de'])
  test.describe(`in ${locale}`, () => {
    test.beforeAll(async () => {
      browser = await launch({ locale });
    });
    test.afterAll(() => browser?.close());

    for (const colorScheme of ['light', 'dark'] as const)
      test(`nothing for axe to find in ${colorScheme}`, {
        // The short run looks at the same views in `views.test.ts`, and here once in another language.
        tag: locale === 'zh-TW' && colorScheme === 'dark' ? [] : '@long',
      }, async () => {
        await reset(browser, new Map(), null);
        await browser.host.evaluate((facts) => {
          const rows = [{ facts, own: null }];
          return chrome.runtime.sendMessage({ kind: 'customers-import', rows });
        }, CONTOSO);
        page = await browser.context.newPage();
        await page.setViewportSize({ width: 400, height: 600 });
        await page.goto(`${browser.origin}/popup.html`);
        await page.waitForSelector('#customer');
        await page.emulateMedia({ colorScheme });
        expect(await page.getAttribute('html', 'lang')).toBe(locale.split('-U')[0]);
        await page.fill('#customer', 'contoso');
        await page.locator('.result').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.locator('nav button').nth(1).click();
        await page.locator('.answer summary').first().click();
        expect(await violations(page)).toEqual([]);
        await page.goto(`${browser.origin}/allow.html`);
        await page.waitForSelector('.allow');
        expect(await violations(page)).toEqual([]);
      });
  });
