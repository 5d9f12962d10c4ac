/** The request log: from the press of Create to the popup. */

import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

declare const chrome: {
  action: { getTitle(details: object): Promise<string> };
  alarms?: { getAll(): Promise<{ scheduledTime: number }[]> };
  storage: { session: { set(items: object): Promise<void> } };
};

const REQUEST = {
  id: 'one',
  tabId: 7,
  at: Date.now(),
  portal: 'azure',
  cloud: 'public',
  customerName: '=Contoso',
  domain: 'contoso.example',
  tenantId: null,
  severity: 'A',
  due: Date.now() + 7_200_000,
  dueAtBest: false,
  number: '',
  note: '',
  answeredAt: null,
};

let browser: Browser;
let page: Page;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});
test.beforeEach(async () => {
  await reset(browser, new Map(), null);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openLog(offered: object[]): Promise<void> {
  await browser.host.evaluate(
    (list) => chrome.storage.session.set({ 'offered-requests': list }),
    offered,
  );
  page = await browser.context.newPage();
  await page.goto(`${browser.origin}/popup.html`);
  await button('Requests').click();
}

test.describe('the log in the popup', () => {
  test('keeps what is offered, marks it answered, removes it', async () => {
    await openLog([REQUEST]);
    await button('Yes, keep it').click();
    const item = page.locator('li.request');
    await item.getByText('First response by').waitFor();
    expect(await page.getByText('Was this request sent?').count()).toBe(0);
    await button('Mark as answered').click();
    await item.getByText('Answered at').waitFor();
    await button('Number and note').click();
    await page.getByLabel('Number').fill('2607030040001234');
    await page.keyboard.press('Tab');
    await item.getByText('2607030040001234').first().waitFor();
    await button('Remove from the log').click();
    await page.getByText('Nothing here yet').waitFor();
    await page.close();
  });

  test('drops what was not sent', async () => {
    await openLog([{ ...REQUEST, id: 'two' }]);
    await button('No').click();
    await page.getByText('Nothing here yet').waitFor();
    await page.close();
  });

  test('exports CSV in which no formula runs', async () => {
    await openLog([{ ...REQUEST, id: 'three' }]);
    await button('Yes, keep it').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Export (CSV)').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain("'=Contoso");
    expect(text).toContain('contoso.example');
    await page.close();
  });

  test('reminds on the toolbar of what is due, once asked for', async () => {
    const title = () => browser.host.evaluate(() => chrome.action.getTitle({}));
    const due = Date.now() + 4000;
    await openLog([{ ...REQUEST, id: 'due', due }]);
    await button('Yes, keep it').click();
    await page.getByLabel('Remind me when a first answer is due').click();
    await expect.poll(() => page.getByLabel('Remind me').isChecked()).toBe(true);
    const alarms = await page.evaluate(async () => (await chrome.alarms?.getAll()) ?? []);
    expect(alarms.map(({ scheduledTime }) => scheduledTime)).toEqual([due]);
    expect(await title()).not.toContain('answer is due');
    await expect.poll(title).toContain('answer is due – =Contoso');
    await button('Mark as answered').click();
    await expect.poll(title).not.toContain('answer is due');
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`nothing for axe to find in ${colorScheme}`, async () => {
      await openLog([{ ...REQUEST, id: `four-${colorScheme}` }]);
      await page.emulateMedia({ colorScheme });
      await button('Yes, keep it').click();
      await button('Number and note').click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    });
});
