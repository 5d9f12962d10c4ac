/** What the user adds to a customer: stored while it is typed, and removed with a way back. */

import type { Page } from '@playwright/test';
import type { Profile } from '../../profile/profile';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

let browser: Browser;
let page: Page;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});
test.beforeEach(() => reset(browser, new Map(), null));

async function openPopup(): Promise<void> {
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${browser.origin}/popup.html`);
  await page.waitForSelector('#customer');
}

test('keeps a nickname and a favourite, and finds by them', async () => {
  await openPopup();
  await page.fill('#customer', 'huber.example');
  await page.getByText('Add to the customer book').click();
  await page.locator('#nickname:focus').waitFor();
  await page.keyboard.type('the bakery in Graz');
  // It is stored while it is typed, and nothing moves under the typing.
  await page.locator('.own-fields').getByText('Saved').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('nickname');
  await page.fill('#customer', 'bakrey');
  await page.locator('#results').getByRole('option', { name: 'the bakery in Graz' }).waitFor();
  await page.getByRole('button', { name: 'Favorite' }).click();
  await page.fill('#customer', '');
  await page
    .locator('#results')
    .getByRole('option', { name: 'Favorite the bakery in Graz' })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByText('Notes and nickname').click();
  // What was opened at the foot is in sight.
  await expect(page.locator('#diagnostics')).toBeInViewport();
  const remove = page.getByRole('button', { name: 'Remove from the book' });
  await remove.click();
  await page.locator('.result').waitFor({ state: 'detached' });
  await page.locator('button:focus', { hasText: 'Undo' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.result').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByText('Notes and nickname').click();
  await remove.click();
  // Gone for good with the page: who closes it has not taken it back.
  await page.close();
  await openPopup();
  await page.getByText('Import your customers').waitFor();
  expect(await page.locator('.result').count()).toBe(0);
});

test('says that a directory is the partner’s own, and does not offer it to the book', async () => {
  await reset(browser, new Map(), {
    version: 1,
    firstName: 'Ada',
    lastName: 'Lin',
    emails: ['ada.lin@partner.example'],
    domains: ['partner.example', 'partner.onmicrosoft.com'],
  } as Profile);
  await openPopup();
  await page.fill('#customer', 'https://portal.azure.com/#@partner.onmicrosoft.com/resource');
  await page.getByText("This is your own directory, not a customer's.").waitFor();
  await page.getByRole('button', { name: 'Azure portal' }).waitFor();
  expect(await page.getByText('Add to the customer book').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Favorite' }).count()).toBe(0);
  await page.fill('#customer', 'contoso.example');
  await page.getByText('Add to the customer book').waitFor();
  expect(await page.getByText('your own directory').count()).toBe(0);
});
