/** Every view of the extension's own pages: axe finds nothing in light and dark, and no target is too small. */

import type { Page } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import { ADA, sentFor } from '../fixtures/samples.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';
import { isShort } from '../tools/run-length.ts';
import { violations } from './axe.ts';
import { smallTargets } from './small-targets.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { set(items: object): Promise<void> } };
};

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';
const CONTOSO = { name: 'Contoso', domain: 'contoso.example', tenantId: TENANT };
const FABRIKAM = { name: 'Fabrikam', domain: 'fabrikam.example', tenantId: null };
const REST = { relationship: '', tags: '', cloud: null };
const OWN = { nickname: '', notes: 'calls after two', provider: 'Dana, 555 0100', favourite: true };
const REQUEST = sentFor('Contoso', 'contoso.example');

let browser: Browser;
let page: Page;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const store = (items: object) =>
  browser.host.evaluate((given) => chrome.storage.session.set(given), items);
const press = (name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
const importList = (text: string) =>
  page.setInputFiles('#import-customers', {
    name: 'customers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });

interface View {
  /** The page, with its address's end. */
  at: string;
  width?: number;
  /** From there to the view. */
  go?: () => Promise<unknown>;
  /** What was pressed last is gone: the focus must not be lost with it. */
  isGone?: true;
}

const POPUP = { at: 'popup.html', width: 400 };
const keepRequest = async () => {
  await press('Requests');
  await press('Yes, keep it');
  await page.locator('li.request').waitFor();
  await page.locator('.chips button:focus').waitFor();
};

const VIEWS: Record<string, View> = {
  'popup, nothing typed': { ...POPUP, go: () => page.locator('.result').first().waitFor() },
  'popup, a customer selected': {
    ...POPUP,
    async go() {
      await page.fill('#customer', 'contoso');
      await page.locator('.own summary').click();
    },
  },
  'popup, a customer without tenant ID': {
    ...POPUP,
    go: () => page.fill('#customer', 'fabrikam.example'),
  },
  'popup, a customer removed': {
    isGone: true,
    ...POPUP,
    async go() {
      await page.fill('#customer', 'contoso');
      await page.locator('.own summary').click();
      await press('Remove from the book');
    },
  },
  'popup, nothing found': {
    ...POPUP,
    async go() {
      await page.fill('#customer', 'nobody');
      await page.press('#customer', 'Enter');
    },
  },
  'popup, answers': {
    ...POPUP,
    async go() {
      await press('Answers');
      await page.locator('.answer summary').first().click();
    },
  },
  'popup, decision': {
    isGone: true,
    ...POPUP,
    async go() {
      await press('Answers');
      await press('Should this go to Microsoft?');
    },
  },
  'popup, a request offered': { ...POPUP, go: () => press('Requests') },
  'popup, a request kept': {
    isGone: true,
    ...POPUP,
    async go() {
      await keepRequest();
      await press(/^Note and more/);
    },
  },
  'popup, a request removed': {
    isGone: true,
    ...POPUP,
    async go() {
      await keepRequest();
      await press(/^Note and more/);
      await press('Remove from the log');
    },
  },
  'popup, this tab': {
    at: 'popup.html?tab=77',
    width: 400,
    go: () => page.locator('.now-line').waitFor(),
  },
  options: { at: 'options.html', go: () => page.waitForSelector('form') },
  'options, errors': {
    at: 'options.html',
    async go() {
      await page.fill('#email-0', 'nonsense');
      await page.locator('form button[type=submit].ob-main').click();
      await page.waitForSelector('#email-0-error');
    },
  },
  'options, an import to be checked': {
    at: 'options.html',
    async go() {
      await importList(
        `Name,Tenant ID,Domain\nNorthwind,${TENANT.replace('1', '2')},northwind.example\nX,,n/a\n`,
      );
      await page.locator('.review-rows').waitFor();
    },
  },
  'options, columns to be named': {
    at: 'options.html',
    async go() {
      await importList(`One,Two\nNorthwind,northwind.example\n`);
      await page.locator('#customers select').first().waitFor();
    },
  },
  'options, rows pasted': {
    isGone: true,
    at: 'options.html',
    go: () => press('Paste from a spreadsheet'),
  },
  'options, the question before everything is deleted': {
    isGone: true,
    at: 'options.html',
    go: () => press('Delete everything…'),
  },
  'the question whether something counts': {
    at: 'confirm.html?id=asked',
    width: 460,
    go: () => page.locator('.subject').waitFor(),
  },
  'a question that is gone': {
    at: 'confirm.html?id=none',
    width: 460,
    go: () => page.getByRole('alert').waitFor(),
  },
  'the question whether tenants may be looked up': {
    at: 'allow.html',
    go: () => page.waitForSelector('.allow'),
  },
  'a report of no page': { at: 'report.html?tab=999', go: () => page.locator('main').waitFor() },
};

// The short run takes each third; the others are seen by the tests of what they show.
for (const [nth, [name, { at, width = 1024, go, isGone = false }]] of Object.entries(
  VIEWS,
).entries())
  test(name, { tag: nth % 3 ? '@long' : [] }, async () => {
    await reset(browser, new Map(), ADA);
    const rows = [
      { facts: { ...CONTOSO, ...REST }, own: OWN },
      { facts: { ...FABRIKAM, ...REST }, own: null },
    ];
    await browser.host.evaluate(
      (given) => chrome.runtime.sendMessage({ kind: 'customers-import', rows: given }),
      rows,
    );
    await store({
      'offered-requests': [REQUEST],
      'confirm:asked': {
        tabId: 7,
        check: 'contact-email',
        answer: 'add-address',
        subject: 'desk@partner.example',
      },
      'tab:77': { assessment: null, firstVerdictMs: 1 },
    });
    page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`${browser.origin}/${at}`);
    await go?.();
    if (isGone)
      await expect
        .poll(() => page.evaluate(() => document.activeElement !== document.body))
        .toBe(true);
    // What is scrolled half out of sight would count as too small.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('*')) each.scrollTop = 0;
    });
    for (const [index, colorScheme] of (['light', 'dark'] as const).entries()) {
      // In the short run the views take turns.
      if (isShort && index !== (nth / 3) % 2) continue;
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(await smallTargets(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await page.close();
  });
