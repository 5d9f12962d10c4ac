/** The other ways in: the address bar, the context menu, the keyboard, the side panel. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

interface Dispatched<Args extends unknown[]> {
  dispatch(...args: Args): void;
}

declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  contextMenus?: {
    onClicked: Dispatched<[{ menuItemId: string; selectionText: string }]>;
    update(id: string, changes: object): Promise<void>;
  };
  omnibox: {
    onInputChanged: Dispatched<
      [string, (found: { content: string; description: string }[]) => void]
    >;
    onInputEntered: Dispatched<[string, string]>;
  };
  permissions: {
    request(what: { permissions: string[] }): Promise<boolean>;
    remove(what: { permissions: string[] }): Promise<boolean>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  sidePanel?: { getOptions(what: object): Promise<{ path?: string }> };
};

/** What was typed goes along in memory: the browser keeps addresses. */
const POPUP = /\/popup\.html\?text=[0-9a-f-]{36}$/;

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';

let browser: Browser;

/** Awake, and the one that runs now. */
async function worker() {
  await send({ kind: 'profile-get' });
  const [only] = browser.context.serviceWorkers();
  if (!only) throw new Error('no service worker');
  return only;
}
const send = (message: object) =>
  browser.host.evaluate((value) => chrome.runtime.sendMessage(value), message);

const opened = async (act: () => Promise<unknown>): Promise<string> => {
  const [tab] = await Promise.all([browser.context.waitForEvent('page'), act()]);
  await tab.waitForURL(/^(https|chrome-extension):/);
  return tab.url();
};

test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
  await browser.context.route(/^https:/, (route) =>
    route.fulfill({ body: '<title>Portal</title>', contentType: 'text/html' }),
  );
});
test.beforeEach(async () => {
  await reset(browser, new Map(), null);
  await send({
    kind: 'customers-import',
    rows: [
      {
        facts: { name: 'Bäckerei <Graz>', domain: 'graz.example', tenantId: TENANT },
        own: null,
      },
    ],
  });
});

test.describe('the address bar', () => {
  const enter = async (text: string) => {
    const background = await worker();
    return opened(() =>
      background.evaluate(
        (typed) => chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab'),
        text,
      ),
    );
  };
  const suggest = async (text: string) =>
    (await worker()).evaluate(
      (typed) =>
        new Promise<{ content: string; description: string }[]>((resolve) =>
          chrome.omnibox.onInputChanged.dispatch(typed, resolve),
        ),
      text,
    );

  for (const [text, url] of [
    ['contoso.com', 'https://portal.azure.com/contoso.com'],
    ['backerei', 'https://portal.azure.com/graz.example'],
    [TENANT, 'https://portal.azure.com/graz.example'],
    ['contoso.onmicrosoft.us', 'https://portal.azure.us/contoso.onmicrosoft.us'],
  ] as const)
    test(`${text} opens ${url}`, { tag: text === 'backerei' ? [] : '@long' }, async () =>
      expect(await enter(text)).toBe(url),
    );

  test('leads to the popup when nothing is found, with what was typed and an address without it', async () => {
    expect(await enter('nobody at all')).toMatch(POPUP);
    const popup = browser.context.pages().find((page) => POPUP.test(page.url()));
    await popup?.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#customer')?.value === 'nobody at all',
    );
    // It is taken once.
    await popup?.reload();
    await popup?.waitForSelector('#customer');
    expect(await popup?.inputValue('#customer')).toBe('');
  });

  test('suggests customers, without markup', { tag: '@long' }, async () => {
    expect(await suggest('graz')).toEqual([
      { content: TENANT, description: 'Bäckerei  Graz  · graz.example' },
    ]);
    await send({ kind: 'settings-save', changes: { omnibox: false } });
    expect(await suggest('graz')).toEqual([]);
  });
});

test.describe('the context menu', () => {
  test('is there once it is turned on, and opens the selected domain', async () => {
    expect(await (await worker()).evaluate(() => typeof chrome.contextMenus)).toBe('undefined');
    await browser.host.evaluate(() =>
      chrome.permissions.request({ permissions: ['contextMenus'] }),
    );
    await send({ kind: 'settings-save', changes: { menu: true } });
    const background = await worker();
    const select = (text: string) =>
      opened(() =>
        background.evaluate(
          (selectionText) =>
            chrome.contextMenus?.onClicked.dispatch({ menuItemId: 'open-customer', selectionText }),
          text,
        ),
      );
    expect(await select(' contoso.com。')).toBe('https://portal.azure.com/contoso.com');
    expect(await select('the bakery')).toMatch(POPUP);
    // The menu item exists: changing it does not fail. Turned off, it does.
    await background.evaluate(() =>
      chrome.contextMenus?.update('open-customer', { enabled: true }),
    );
    await send({ kind: 'settings-save', changes: { menu: false } });
    await expect(
      background.evaluate(() => chrome.contextMenus?.update('open-customer', { enabled: true })),
    ).rejects.toThrow(/Cannot find menu item/);
    await browser.host.evaluate(() => chrome.permissions.remove({ permissions: ['contextMenus'] }));
  });
});

test('a key opens the popup', async () => {
  const commands = await browser.host.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name)).toContain('_execute_action');
  // A key that the browser keeps for itself is not given to an extension.
  expect(commands.filter(({ shortcut }) => shortcut === '')).toEqual([]);
});

test('the side panel shows the popup’s content', async () => {
  await browser.host.evaluate(() => chrome.permissions.request({ permissions: ['sidePanel'] }));
  const options = await browser.host.evaluate(() => chrome.sidePanel?.getOptions({}));
  expect(options?.path).toMatch(/popup\.html$/);
  await browser.host.evaluate(() => chrome.permissions.remove({ permissions: ['sidePanel'] }));
});
