/** Whatever is removed on the options page can be taken back for eight seconds; then it is gone for good. */

import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import { ADA } from '../fixtures/samples.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Longer than a removal can be taken back. */
const GONE = { timeout: 20_000 };

let browser: Browser;
let page: Page;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
  page = browser.host;
});
test.beforeEach(async () => {
  await reset(browser, new Map(), null);
  await ask({ kind: 'profile-save', profile: ADA });
  await page.goto(`${browser.origin}/options.html`);
  await page.waitForSelector('form');
});

const ask = (message: object) =>
  page.evaluate((one) => chrome.runtime.sendMessage(one), message) as Promise<{
    state: { profiles: { label?: string; profile: { firstName: string } }[] };
    lessons: unknown[];
  }>;
const profiles = async () => {
  const { state } = await ask({ kind: 'profile-get' });
  return state.profiles.map(({ profile }) => profile.firstName).sort();
};
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a profile', async () => {
  await ask({
    kind: 'profile-save',
    profile: { ...ADA, firstName: 'Bo' },
    id: 'bo',
    label: 'Night',
  });
  await button('Remove this profile').click();
  await expect.poll(profiles).toEqual(['Ada']);
  await page.getByText('Removed: Night').waitFor();
  await button('Undo').click();
  await expect.poll(profiles).toEqual(['Ada', 'Bo']);
  await button('Remove this profile').click();
  await button('Undo').waitFor({ state: 'detached', ...GONE });
  expect(await profiles()).toEqual(['Ada']);
});

test('the customer book, and what is imported meanwhile stays', async () => {
  const bringIn = (name: string) =>
    page.setInputFiles('#import-customers', {
      name: 'customers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Name,Domain\n${name},${name.toLowerCase()}.com\n`),
    });
  const clear = async () => {
    await button('Delete all customers').click();
    await expect(button('Cancel')).toBeFocused();
    await button('Delete them all').click();
    await page.getByText('No customers yet').waitFor();
  };
  await bringIn('Contoso');
  await page.locator('.review button[type=submit]').click();
  await page.getByText('One customer, on this computer only.').waitFor();
  await clear();
  await page.locator('#customers').getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('One customer, on this computer only.').waitFor();
  await clear();
  await bringIn('Fabrikam');
  await page.locator('.review button[type=submit]').click();
  await page.getByText('Imported: 1 new').waitFor();
  await page.getByText('One customer, on this computer only.').waitFor();
});

test('a label that was taught', { tag: '@long' }, async () => {
  const entry = {
    kind: 'caption',
    lang: 'hu',
    text: 'Vezetéknév',
    field: 'last-name',
    when: '2026-11-30',
  };
  await ask({ kind: 'taught-add', entries: [entry] });
  const count = async () => (await ask({ kind: 'taught-get' })).lessons.length;
  expect(await count()).toBe(1);
  await page.reload();
  await button('Remove “Vezetéknév”').click();
  await page.getByText('No labels have been taught yet.').waitFor();
  await button('Undo').click();
  await button('Remove “Vezetéknév”').waitFor();
  expect(await count()).toBe(1);
  await button('Remove “Vezetéknév”').click();
  // Closed at once, it is done at once.
  await page.reload();
  await expect.poll(count).toBe(0);
});

test('everything', async () => {
  const forget = async () => {
    await button('Delete everything…').click();
    await expect(button('Keep it')).toBeFocused();
    await button('Delete everything').click();
    await page.getByText('Everything will be deleted in 8 seconds.').waitFor();
  };
  await forget();
  await button('Undo').click();
  await forget();
  expect(await profiles()).toEqual(['Ada']);
  await page.getByText('Everything is deleted.').waitFor(GONE);
  expect(await profiles()).toEqual([]);
});
