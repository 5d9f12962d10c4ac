/** On the extension's own pages the focus never falls to the body when what was pressed is gone. */

import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

let browser: Browser;
let page: Page;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});
test.beforeEach(async () => {
  await reset(browser, new Map(), null);
  page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html`);
  await page.waitForSelector('form');
});
test.afterEach(() => page.close());

/** Presses by keyboard, waits until it is gone, and says within which part of the page the focus then is. */
async function pressAway(name: string, within: string, part = 'body'): Promise<void> {
  const button = page.locator(part).getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await button.waitFor({ state: 'detached' });
  await expect.poll(() => page.locator(`${within} :focus`).count()).toBe(1);
}

test('a domain that is offered and accepted', async () => {
  await page.fill('#email-0', 'ada@partner.example');
  await pressAway('Yes, add partner.example', 'form');
});

test('rows that are pasted, imported, and taken back', async () => {
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
  await page.locator('#paste-customers:focus').waitFor();
  await page.keyboard.insertText('Name\tDomain\nContoso\tcontoso.example\n');
  await pressAway('Read the rows', '.review');
  await pressAway('Import', '#customers', '.review');
  await pressAway('Undo the import', '#customers');
});

test('a press on nothing is left alone', async () => {
  await page.fill('#email-0', 'ada@partner.example');
  await page.locator('h1').click();
  await page.evaluate(() => document.querySelector('.offer')?.remove());
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
