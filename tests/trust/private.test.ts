/** Private windows: it works there as anywhere, and when they are closed only what the user kept is kept. */

import { expect, test } from '../fixtures/extension.ts';
import { storedBook } from '../fixtures/stored-book.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { readTab, reset } from '../replay/extension.ts';
import { type LoadedPage, loadPage } from '../replay/load.ts';
import { press, readPanel } from '../replay/panel.ts';
import { everythingStored, letIntoPrivateWindows } from './private.ts';
import { type Opened, tourPage, until, verdictIs } from './site.ts';

declare const chrome: {
  action: { openPopup(where: { windowId: number }): Promise<void> };
  extension: {
    getViews(which: { type: 'popup'; windowId: number }): (Window & typeof globalThis)[];
    isAllowedIncognitoAccess(): Promise<boolean>;
  };
  tabs: { query(what: { windowId: number }): Promise<object[]> };
  omnibox: { onInputEntered: { dispatch(text: string, where: string): void } };
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  windows: {
    create(what: {
      url: string;
      incognito: boolean;
    }): Promise<{ id: number; incognito: boolean; tabs: { id: number }[] }>;
    remove(id: number): Promise<void>;
  };
};

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch({ locale: 'en-US' });
  browser = await letIntoPrivateWindows(browser);
  expect(await browser.host.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
});
test.afterAll(() => browser?.close());

interface Shown extends Opened {
  windowId: number;
}

async function openWindow(url: string, incognito: boolean): Promise<Shown> {
  const [page, made] = await Promise.all([
    browser.context.waitForEvent('page'),
    browser.host.evaluate((how) => chrome.windows.create(how), { url, incognito }),
  ]);
  expect(made.incognito).toBe(incognito);
  const devtools = await browser.context.newCDPSession(page);
  return { page, devtools, tabId: made.tabs[0]?.id ?? 0, windowId: made.id };
}

const stored = () => everythingStored(browser);
const book = () => storedBook(browser.host);

/** Sets everything back, then shows a page in a new window. */
async function show(loaded: LoadedPage, incognito: boolean, choices: object = {}) {
  browser.serve(loaded.documents);
  await reset(browser, loaded.documents, loaded.page.profile);
  await browser.host.evaluate(
    (changes) => chrome.runtime.sendMessage({ kind: 'settings-save', changes }),
    choices,
  );
  return await openWindow(loaded.page.url, incognito);
}

const close = async ({ windowId }: Shown) => {
  await browser.host.evaluate((id) => chrome.windows.remove(id), windowId);
  await expect.poll(async () => (await stored()).includes('"frames"')).toBe(false);
};

test('a form is checked as anywhere, and nothing of it stays', async () => {
  const shown = await show(tourPage('2-azure-form-wrong'), true);
  await until(browser, shown.tabId, verdictIs('blocked'));
  const items = async () => (await readPanel(shown.devtools)).items.join();
  await expect.poll(items).toContain('joe@contoso.com');
  await shown.page.locator('#email').fill('ada.lin@partner.example');
  await until(browser, shown.tabId, ({ badge }) => badge === '1');
  expect(await stored()).toMatch(/contoso/i);
  await close(shown);
  expect(await stored()).not.toMatch(/contoso/i);
});

test.describe('a request that was sent', () => {
  /** Sends a request, and has the page say that it was created. */
  async function send(incognito: boolean): Promise<Shown> {
    const shown = await show(loadPage('azure/panel-keep-request'), incognito);
    await until(browser, shown.tabId, verdictIs('ready'));
    await shown.page.click('#create');
    await offer();
    await shown.page.evaluate(() => {
      const said = document.createElement('div');
      said.setAttribute('role', 'alert');
      said.textContent = 'Support request 2607030040001234 was created.';
      document.body.append(said);
    });
    await expect.poll(stored).toContain('2607030040001234');
    return shown;
  }
  const offer = () => expect.poll(stored).toContain('"offered-requests":[{');
  const log = async () => (JSON.parse(await stored()) as [Record<string, object[]>])[0].requests;

  test('is kept when the page says so, or the rest would prove nothing', async () => {
    const shown = await send(false);
    await expect.poll(log).toMatchObject([{ number: '2607030040001234' }]);
    await close(shown);
    expect(await log()).toHaveLength(1);
  });

  test('is not kept by itself, and is no longer offered when the window is closed', async () => {
    const shown = await send(true);
    expect(await log()).toEqual([]);
    await offer();
    await close(shown);
    await expect.poll(stored).not.toMatch(/contoso/i);
    expect(await log()).toEqual([]);
  });

  test('is kept, with its number, when the user says so', { tag: '@long' }, async () => {
    const shown = await send(true);
    await press(shown.page, shown.devtools, 'Keep this request in my log');
    await expect.poll(log).toMatchObject([{ number: '2607030040001234' }]);
    await close(shown);
    expect(await log()).toHaveLength(1);
  });
});

test.describe('a customer', () => {
  const customer = tourPage('1-partner-center-customer');
  const visit = async (incognito: boolean) => {
    const shown = await show(customer, incognito, { rememberVisits: true });
    await until(browser, shown.tabId, ({ state }) =>
      Boolean(state?.assessment?.customer?.names[0]),
    );
    return shown;
  };

  test('visited in another window comes into the book, or the rest would prove nothing', {
    tag: '@long',
  }, async () => {
    const shown = await visit(false);
    await expect.poll(async () => (await book()).length).toBe(1);
    await close(shown);
  });

  test('that is visited does not come into the book', { tag: '@long' }, async () => {
    const shown = await visit(true);
    await expect.poll(async () => (await readPanel(shown.devtools)).shown).toBe(true);
    await close(shown);
    expect(await book()).toEqual([]);
    expect(await stored()).not.toMatch(/contoso/i);
  });

  test('whose portal is opened from there opens in the same window, and is not among the last opened', async () => {
    const shown = await visit(true);
    const { state } = await readTab(browser, shown.tabId);
    const domain = state?.assessment?.customer?.domains[0];
    const facts = {
      name: 'Contoso',
      domain,
      tenantId: null,
      relationship: '',
      tags: '',
      cloud: null,
    };
    await browser.host.evaluate(
      (row) =>
        chrome.runtime.sendMessage({ kind: 'customers-import', rows: [{ facts: row, own: null }] }),
      facts,
    );
    await press(
      shown.page,
      shown.devtools,
      "Open this customer's Azure portal (opens in a new tab)",
    );
    const tabs = () =>
      browser.host.evaluate(
        async (windowId) => (await chrome.tabs.query({ windowId })).length,
        shown.windowId,
      );
    await expect.poll(tabs).toBe(2);
    await expect.poll(stored).toMatch(/"intended:\d+":\{[^{}]*"domains":\["contoso/);
    await close(shown);
    expect(await book()).toMatchObject([{ domain, lastOpened: 0 }]);
  });
});

test.describe('a look-up', () => {
  const TENANT = '12345678-90ab-cdef-1234-567890abcdef';
  const HOST = 'login.microsoftonline.com';

  /** Looks a domain up in the browser's own popup of a window. @returns what it says then. */
  const lookUp = (windowId: number) =>
    browser.host.evaluate(async (id) => {
      const wait = async <T>(look: () => T | null | undefined | false): Promise<T> => {
        const end = Date.now() + 8000;
        for (;;) {
          const found = look();
          if (found) return found;
          if (Date.now() > end) throw new Error(String(look));
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      await chrome.action.openPopup({ windowId: id });
      const view = await wait(() => chrome.extension.getViews({ type: 'popup', windowId: id })[0]);
      const find = <T extends Element>(selector: string) =>
        view.document.querySelector<T>(selector);
      const input = await wait(() => find<HTMLInputElement>('#customer'));
      input.value = 'fabrikam.com';
      input.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
      (await wait(() => find<HTMLElement>('.lookup button'))).click();
      const said = await wait(() => find('.lookup [role=status]')?.textContent);
      view.close();
      return said;
    }, windowId);

  for (const [incognito, what] of [
    [false, 'is kept, or the rest would prove nothing'],
    [true, 'in a private window is not kept'],
  ] as const)
    test(what, { tag: '@long' }, async () => {
      const shown = await show(tourPage('2-azure-form-wrong'), incognito, { lookup: true });
      await browser.host.evaluate(
        (origins) => chrome.permissions.request({ origins }),
        [HOST, 'login.microsoftonline.us', 'login.partner.microsoftonline.cn'].map(
          (host) => `https://${host}/*`,
        ),
      );
      await browser.context.route(`https://${HOST}/**`, (route) => {
        const issuer = `https://${HOST}/${TENANT}/v2.0`;
        return route.fulfill({
          json: { issuer, token_endpoint: `https://${HOST}/${TENANT}/token` },
        });
      });
      expect(await lookUp(shown.windowId)).toContain(TENANT);
      await close(shown);
      if (incognito) expect(await stored()).not.toMatch(/fabrikam|contoso/i);
      else expect(await stored()).toContain('fabrikam.com');
    });
});

test.describe('what is typed into the address bar', () => {
  for (const [incognito, what] of [
    [false, 'is taken over to the page of customers, and does not stand in its address'],
    [true, 'in a private window is not taken over to a page in another'],
  ] as const)
    test(what, { tag: '@long' }, async () => {
      const shown = await show(tourPage('2-azure-form-wrong'), incognito);
      await until(browser, shown.tabId, verdictIs('blocked'));
      const [page] = await Promise.all([
        browser.context.waitForEvent('page'),
        browser.context
          .serviceWorkers()
          .at(-1)
          ?.evaluate(() => chrome.omnibox.onInputEntered.dispatch('Fabrikam Inc', 'currentTab')),
      ]);
      await page.waitForSelector('#customer');
      await expect(page.locator('#customer')).toHaveValue(incognito ? '' : 'Fabrikam Inc');
      expect(page.url()).not.toContain('Fabrikam');
      await close(shown);
    });
});
