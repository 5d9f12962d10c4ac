/** How Microsoft reaches the person, in the options: kept with the profile, refused where it would be a stranger's. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import { ADA } from '../fixtures/samples.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});
test.beforeEach(async () => {
  await reset(browser, new Map(), ADA);
  await browser.host.goto(`${browser.origin}/options.html`);
  await browser.host.waitForSelector('form');
});

test('a mailbox at a domain that is not the own is refused with the reason, else all is kept', async () => {
  const page = browser.host;
  const save = () => page.locator('form button[type=submit].ob-main').click();
  await page.fill('#additional-email', 'desk@contoso.example');
  await save();
  await expect(page.locator('#additional-email-error')).toContainText('your own domains');
  await page.fill('#additional-email', 'desk@partner.example');
  await page.selectOption('#contact-method', 'email');
  await page.selectOption('#availability', 'around-the-clock');
  await page.selectOption('#time-zone', 'computer');
  await page.fill('#on-call-phone', '+886 2 5550 0199');
  await save();
  await expect(page.locator('form [role=status]')).toContainText('Saved');
  await page.reload();
  await expect(page.locator('#additional-email')).toHaveValue('desk@partner.example');
  await expect(page.locator('#contact-method')).toHaveValue('email');
  await expect(page.locator('#availability')).toHaveValue('around-the-clock');
  await expect(page.locator('#time-zone')).toHaveValue('computer');
  await expect(page.locator('#on-call-phone')).toHaveValue('+886 2 5550 0199');
});

test('each optional check can be turned off, and stays off', async () => {
  const page = browser.host;
  const checks = page.locator('#before-create fieldset input[type=checkbox]');
  await expect(checks).toHaveCount(5);
  for (const check of await checks.all()) await expect(check).toBeChecked();
  await page.click('#check-time-zone');
  await expect(page.locator('#check-time-zone')).not.toBeChecked();
  await page.reload();
  await expect(page.locator('#check-time-zone')).not.toBeChecked();
  await expect(page.locator('#check-availability')).toBeChecked();
});
