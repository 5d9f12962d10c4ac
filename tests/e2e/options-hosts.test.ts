/** Hosts that are turned on by hand: the browser's permission, and the watcher that comes and goes with it. */

import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

const MARKETPLACE = 'https://azuremarketplace.microsoft.com/*';
const POWER_PLATFORM = 'https://admin.powerplatform.microsoft.com/*';

let page: Page;
const watched = () =>
  page.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
const turn = async (name: string, to: boolean) => {
  await page.click(`#hosts-${name}`);
  await page.waitForSelector(`#hosts-${name}${to ? ':checked' : ':not(:checked)'}`);
};

test.beforeEach(async ({ extension }) => {
  const { host, origin } = await fresh(extension);
  page = host;
  await page.goto(`${origin}/options.html`);
  await page.reload();
  await page.waitForSelector('#hosts-china');
});

test('a cloud is turned on and off with the browser’s permission', async () => {
  await turn('china', true);
  expect(await page.locator('#hosts-dod').isChecked()).toBe(false);
  await turn('china', false);
});

test('product pages and the Power Platform are watched once they are turned on', async () => {
  expect(await watched()).toEqual([]);
  await turn('marketplace', true);
  await expect.poll(watched).toContain(MARKETPLACE);
  expect(await page.locator('#hosts-powerPlatform').isChecked()).toBe(false);
  await turn('powerPlatform', true);
  await expect.poll(watched).toContain(POWER_PLATFORM);
  await turn('marketplace', false);
  await expect.poll(watched).not.toContain(MARKETPLACE);
});

test('deleting everything gives back what was turned on', async () => {
  await turn('powerPlatform', true);
  await expect.poll(watched).toContain(POWER_PLATFORM);
  await page.locator('#forget .ob-danger').first().click();
  await page.locator('#forget dialog .ob-danger').click();
  await page.waitForSelector('#hosts-powerPlatform:not(:checked)');
  await expect.poll(watched).toEqual([]);
});
