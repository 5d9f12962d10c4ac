/** Storage that is damaged, full, or of another version: what can be said is said, and nothing breaks or gets lost. */

import type { Page, Worker } from '@playwright/test';
import { expect, test } from '../fixtures/extension.ts';
import { sentFor } from '../fixtures/samples.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';
import { readPanel } from '../replay/panel.ts';
import { open, tourPage, until, verdictIs } from './site.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean; reason?: string } | boolean> };
  storage: Record<
    'local' | 'session',
    { get(key: null): Promise<object>; set(items: object): Promise<void> }
  >;
};

const WRONG = tourPage('2-azure-form-wrong');
const { profile } = WRONG.page;
const REQUEST = { ...sentFor('Fabrikam', 'fabrikam.example'), id: 'good' };
const CUSTOMER = {
  id: 'domain:adatum.example',
  domain: 'adatum.example',
  tenantId: null,
  name: 'Adatum',
};
/** Not what should stand there, each in another way. */
const RUBBISH = [7, 'text', null, [], [null, 5], {}, { 0: null, tenant: 5, ok: true, length: -1 }];

/** Each key gets another kind of rubbish, and another in each turn. */
const TURNS = [0, 2, 4];
const rubbishFor = (keys: readonly string[], turn: number) =>
  Object.fromEntries(keys.map((key, n) => [key, RUBBISH[(n + turn) % RUBBISH.length]]));

let browser: Browser;
let errors: string[] = [];
test.beforeAll(async () => {
  browser = await launch({ locale: 'en-US' });
});
test.afterAll(() => browser?.close());
test.beforeEach(async () => {
  errors = [];
  await reset(browser, WRONG.documents, profile);
});

/** One of the extension's pages; what goes wrong in it is collected. */
async function ownPage(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${browser.origin}/${path}`);
  return page;
}

/** Writes into the database past everything that watches over it. */
const damage = (change: {
  settings?: Record<string, unknown>;
  book?: object[];
  requests?: object[];
}) =>
  browser.host.evaluate(async ({ settings = {}, book = [], requests = [] }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('onbehalf');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const work = db.transaction(['settings', 'book', 'requests'], 'readwrite');
    for (const [key, value] of Object.entries(settings))
      work.objectStore('settings').put(value, key);
    for (const one of book) work.objectStore('book').put(one);
    for (const one of requests) work.objectStore('requests').put(one);
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    db.close();
  }, change);

test.describe('damaged', () => {
  for (const turn of TURNS)
    test(`what is kept in memory, and the panel’s place (${turn}): the page is judged, the panel in sight`, {
      tag: turn > 0 ? '@long' : [],
    }, async () => {
      const { page, tabId, devtools } = await open(browser, WRONG);
      await until(browser, tabId, verdictIs('blocked'));
      const keys = [`tab:${tabId}`, 'offered-requests', `panel-seen:${tabId}`, `intended:${tabId}`];
      await browser.host.evaluate(
        async ([session, local]) => {
          await chrome.storage.session.set(session);
          await chrome.storage.local.set(local);
        },
        [rubbishFor(keys, turn), rubbishFor(['panel-place'], turn)] as const,
      );
      await page.reload();
      await until(browser, tabId, verdictIs('blocked'));
      await expect
        .poll(async () => (await readPanel(devtools)).items.join())
        .toContain('joe@contoso.com');
      const popup = await ownPage(`popup.html?tab=${tabId}`);
      await popup.locator('.now summary').first().click();
      await popup.getByText('joe@contoso.com').first().waitFor();
      await popup.getByRole('button', { name: 'Requests', exact: true }).click();
      await popup.getByText('Requests you sent').waitFor({ state: 'attached' });
      expect(errors).toEqual([]);
    });

  test('the log and the book: what is whole is shown, and can be worked with', async () => {
    await damage({
      requests: [
        ...RUBBISH.map((value, n) => ({
          ...REQUEST,
          id: `due-${n}`,
          due: value,
          customerName: value,
          domain: 'contoso.example',
        })),
        ...RUBBISH.map((value, n) => ({ id: `at-${n}`, at: value })),
        { ...REQUEST, id: 'late', customerName: 'Woodgrove', due: 1e20, answeredAt: Number.NaN },
        REQUEST,
      ],
      book: [
        ...RUBBISH.map((value, part) => ({ part, customers: value, domains: value })),
        {
          part: 200,
          domains: RUBBISH,
          customers: [
            ...RUBBISH,
            ...RUBBISH.map((value, n) => ({
              ...CUSTOMER,
              id: `x${n}`,
              name: value,
              tags: value,
              lastOpened: value,
            })),
            ...RUBBISH.map((value, n) => ({ id: `y${n}`, domain: value, tenantId: value })),
            CUSTOMER,
          ],
        },
      ],
      settings: { choices: { reminders: true, lookup: 'yes' } },
    });
    const popup = await ownPage('popup.html');
    await popup.fill('#customer', 'Adatum');
    await popup.getByText('adatum.example').first().waitFor();
    await popup.getByRole('button', { name: 'Requests', exact: true }).click();
    const item = popup.locator('li.request', { hasText: 'Fabrikam' });
    await item.getByText(/^(?:Due in|Was due)/).waitFor();
    await item.getByRole('button', { name: 'Mark as answered' }).click();
    await popup.getByRole('button', { name: /^Answered \(\d+\)$/ }).click();
    await item.getByText('Answered at').waitFor();
    expect(await popup.locator('main').innerText()).not.toMatch(/Invalid|NaN|undefined|\[object/);
    expect(errors).toEqual([]);
  });

  for (const turn of TURNS)
    test(`every setting (${turn}): the pages open, the form is judged, a profile can be saved`, {
      tag: turn > 0 ? '@long' : [],
    }, async () => {
      const keys = ['profiles', 'kept-aside', 'place', 'choices', 'tenants', 'log-days'];
      const more = ['log-expired', 'customer-subscriptions', 'welcomed'];
      await damage({ settings: rubbishFor([...keys, ...more], turn) });
      browser.serve(WRONG.documents);
      const options = await ownPage('options.html');
      await options.waitForSelector('form');
      const popup = await ownPage('popup.html');
      await popup.fill('#customer', 'contoso.com');
      await popup.getByRole('button', { name: 'Requests', exact: true }).click();
      await popup.getByText('Requests you sent').waitFor({ state: 'attached' });
      const form = await browser.context.newPage();
      await form.goto(WRONG.page.url);
      const devtools = await browser.context.newCDPSession(form);
      await expect
        .poll(async () => (await readPanel(devtools)).items.join())
        .toContain('joe@contoso.com');
      const saved = await browser.host.evaluate(
        (given) => chrome.runtime.sendMessage({ kind: 'profile-save', profile: given }),
        profile,
      );
      expect(saved).toMatchObject({ ok: true });
      expect(errors).toEqual([]);
    });
});

test.describe('full', () => {
  /** In the background nothing more can be stored, as the browser says it when the disk is full. */
  async function setFull(isFull: boolean): Promise<void> {
    // It answers, so it runs.
    await browser.host.evaluate(() => chrome.runtime.sendMessage({ kind: 'profile-get' }));
    await (browser.context.serviceWorkers().at(-1) as Worker).evaluate((now) => {
      const store = IDBObjectStore.prototype as { put: unknown; realPut?: unknown };
      store.realPut ??= store.put;
      store.put = now
        ? () => {
            throw new DOMException('The disk is full', 'QuotaExceededError');
          }
        : store.realPut;
    }, isFull);
  }

  test('a profile: it is said, what was typed stays, and it can be saved later', async () => {
    const options = await ownPage('options.html');
    await options.waitForSelector('form');
    await setFull(true);
    await options.fill('#first-name', 'Grace');
    await options.getByRole('button', { name: 'Save', exact: true }).click();
    await options.getByText("The browser couldn't read or write its storage.").waitFor();
    expect(await options.inputValue('#first-name')).toBe('Grace');
    await setFull(false);
    await options.getByRole('button', { name: 'Save', exact: true }).click();
    await options.getByText('Saved').first().waitFor();
    expect(errors).toEqual([]);
  });

  test('a request: it is said, and it is still offered', async () => {
    await browser.host.evaluate(
      (one) => chrome.storage.session.set({ 'offered-requests': [one] }),
      REQUEST,
    );
    const popup = await ownPage('popup.html');
    await popup.getByRole('button', { name: 'Requests', exact: true }).click();
    const keep = popup.getByRole('button', { name: 'Yes, keep it' });
    await keep.waitFor();
    await setFull(true);
    await keep.click();
    await popup.getByText('Not saved. The browser refused to store it.').waitFor();
    await setFull(false);
    await keep.click();
    await popup
      .locator('li.request')
      .getByText(/^(?:Due in|Was due)/)
      .waitFor();
    expect(await popup.getByText('Not saved.').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test('of a newer version: nothing is written over, and the form is judged', async () => {
  await browser.host.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('onbehalf', 99);
      request.onupgradeneeded = () => request.result.createObjectStore('later').put('kept', 'x');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
  });
  browser.serve(WRONG.documents);
  const form = await browser.context.newPage();
  await form.goto(WRONG.page.url);
  const devtools = await browser.context.newCDPSession(form);
  await expect
    .poll(async () => (await readPanel(devtools)).items.join())
    .toContain('joe@contoso.com');
  const saved = await browser.host.evaluate(
    (given) => chrome.runtime.sendMessage({ kind: 'profile-save', profile: given }),
    profile,
  );
  expect(saved).toMatchObject({ ok: false, reason: 'storage' });
  const options = await ownPage('options.html');
  await options.getByText("The browser couldn't read or write its storage.").first().waitFor();
  expect(errors).toEqual([]);
  const kept = await browser.host.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('onbehalf').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          db.transaction('later').objectStore('later').get('x').onsuccess = (got) => {
            db.close();
            resolve((got.target as IDBRequest).result);
          };
        };
      }),
  );
  expect(kept).toBe('kept');
});
