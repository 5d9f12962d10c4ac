/** "Ask before a request is sent": the first press is held while something is not right, the second passes. */

import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { openTab, readTab, reset } from '../replay/extension.ts';
import { loadPage } from '../replay/load.ts';
import { press, readPanel } from '../replay/panel.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
declare const pressed: number;

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

/** Opens a page of the Azure form whose Create button counts its presses. */
async function open(name: string, askFirst: boolean): Promise<{ page: Page; tabId: number }> {
  const loaded = loadPage(`azure/${name}`);
  browser.serve(loaded.documents);
  await reset(browser, loaded.documents, loaded.page.profile);
  await browser.host.evaluate(
    (on) => chrome.runtime.sendMessage({ kind: 'settings-save', changes: { askFirst: on } }),
    askFirst,
  );
  const tab = await openTab(browser);
  await tab.page.bringToFront();
  await tab.page.goto(loaded.page.url);
  await expect
    .poll(async () => (await readTab(browser, tab.tabId)).state?.assessment?.verdict)
    .toBeTruthy();
  await tab.page.evaluate(() => {
    Object.assign(globalThis, { pressed: 0 });
    document.getElementById('create')?.addEventListener('click', () => {
      Object.assign(globalThis, { pressed: pressed + 1 });
    });
  });
  return tab;
}

const presses = (page: Page) => page.evaluate(() => pressed);

test.describe('pressing Create', () => {
  test('is held once when the user wants to be asked, with a notice', async () => {
    const { page } = await open('panel-create-blocked-ibiza', true);
    const devtools = await page.context().newCDPSession(page);
    await page.click('#create');
    await press(page, devtools, 'Close the warning');
    expect(await presses(page)).toBe(0);
    await page.click('#create');
    expect(await presses(page)).toBe(1);
    await page.close();
  });

  test('is held on a page that is loaded again, too', { tag: '@long' }, async () => {
    const { page, tabId } = await open('panel-create-blocked-ibiza', true);
    const isSaid = async () => (await readTab(browser, tabId)).badge !== '';
    await expect.poll(isSaid).toBe(true);
    await page.reload();
    await expect.poll(isSaid).toBe(true);
    const devtools = await page.context().newCDPSession(page);
    await page.click('#create');
    await press(page, devtools, 'Close the warning');
    await page.close();
  });

  test('is never held otherwise', async () => {
    const { page } = await open('panel-create-blocked-ibiza', false);
    await page.click('#create');
    expect(await presses(page)).toBe(1);
    const devtools = await page.context().newCDPSession(page);
    await expect.poll(async () => (await readPanel(devtools)).items.length).toBeGreaterThan(0);
    await page.close();
  });

  test('is not held when all is right', async () => {
    const { page } = await open('panel-keep-request', true);
    await page.click('#create');
    expect(await presses(page)).toBe(1);
    await page.close();
  });
});
