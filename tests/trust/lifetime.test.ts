/** What browsers do to extensions and pages: updates, back and forward, storage that is broken or full. */

import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { readPanel } from '../replay/panel.ts';
import { type Opened, open, statusOf, tourPage, until, verdictIs, withNewHost } from './site.ts';

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<void>;
  };
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string } | undefined> };
  storage: {
    session: {
      get(key: null): Promise<object>;
      set(items: object): Promise<void>;
    };
  };
};

let browser: Browser;
test.beforeEach(async () => {
  browser = await launch({ locale: 'en-US' });
});
test.afterEach(() => browser?.close());

const openForm = async (): Promise<Opened> => {
  const opened = await open(browser, tourPage('2-azure-form-wrong'));
  await until(browser, opened.tabId, verdictIs('blocked'));
  await panelSays(opened, /joe@contoso\.com/);
  return opened;
};

const panelSays = ({ devtools }: Opened, text: RegExp) =>
  expect.poll(async () => (await readPanel(devtools)).items.join()).toMatch(text);

/** How many elements stand beside the page's body: panels. */
const panelsIn = ({ page }: Opened) =>
  page.evaluate(() => document.querySelectorAll('html > div').length);

test('an update while a form is open: one panel, and it lives', async () => {
  const opened = await openForm();
  const manage = await browser.context.newPage();
  await manage.goto('chrome://extensions');
  await manage.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: true });
  }, new URL(browser.origin).host);
  const after = await withNewHost(browser);
  const { page, tabId } = opened;
  await until(after, tabId, verdictIs('blocked'), 20_000);
  await page.bringToFront();
  await expect.poll(() => panelsIn(opened)).toBe(1);
  await page.locator('#email').fill('ada.lin@partner.example');
  await until(after, tabId, (known) => statusOf(known, 'contact-email') === 'ok');
  await expect
    .poll(async () => (await readPanel(opened.devtools)).items.join())
    .not.toContain('joe@contoso.com');
  expect(await panelsIn(opened)).toBe(1);
});

// The short run shows the way back in `tabs.test.ts`.
test('back and forward: the form is judged again, with one panel', { tag: '@long' }, async () => {
  const opened = await openForm();
  const { page, tabId, devtools } = opened;
  await page.goto('https://portal.azure.com/tour.css');
  await until(browser, tabId, verdictIs(null));
  expect((await readPanel(devtools)).shown).toBe(false);
  await page.goBack();
  await until(browser, tabId, verdictIs('blocked'));
  await panelSays(opened, /joe@contoso\.com/);
  expect(await panelsIn(opened)).toBe(1);
  await page.locator('#email').fill('ada.lin@partner.example');
  await until(browser, tabId, (known) => statusOf(known, 'contact-email') === 'ok');
});

test('a reload: the badge is that of the form as it is loaded again', {
  tag: '@long',
}, async () => {
  const { page, tabId } = await openForm();
  await page.locator('#email').fill('ada.lin@partner.example');
  await until(browser, tabId, ({ badge }) => badge === '1');
  await page.reload();
  await until(browser, tabId, ({ badge }) => badge === '2');
});

test('what is kept of a tab is nonsense: it is judged again', { tag: '@long' }, async () => {
  const opened = await openForm();
  const { page, tabId } = opened;
  for (const nonsense of [
    7,
    'text',
    null,
    { frames: 'none', accepted: 5, memory: { doc: 1 } },
    [],
  ]) {
    await browser.host.evaluate(([key, value]) => chrome.storage.session.set({ [key]: value }), [
      `tab:${tabId}`,
      nonsense,
    ] as const);
    await page.reload();
    await until(browser, tabId, verdictIs('blocked'));
  }
  await panelSays(opened, /joe@contoso\.com/);
});

test('the session storage is full: nothing is known of the tab until it recovers', async () => {
  const opened = await openForm();
  const { page, tabId } = opened;
  // 10 MB is what there is; what is left is too little for a tab.
  await browser.host.evaluate(async () => {
    const big = (size: number) => 'x'.repeat(size);
    for (let size = 1_000_000; size >= 500; size = Math.floor(size / 2)) {
      for (let part = 0; part < 12; part += 1) {
        const item = { [`fill-${size}-${part}`]: big(size) };
        const full = await chrome.storage.session.set(item).then(
          () => false,
          () => true,
        );
        if (full) break;
      }
    }
  });
  await page.locator('#email').fill(`${'a'.repeat(200)}@contoso.com`);
  await panelSays(opened, /This check didn't work/);
  await until(browser, tabId, (known) => known.badge === '' && !verdictIs('blocked')(known));
  await browser.host.evaluate(async () => {
    const all = Object.keys(await chrome.storage.session.get(null));
    await (chrome.storage.session as unknown as { remove(keys: string[]): Promise<void> }).remove(
      all.filter((key) => key.startsWith('fill-')),
    );
  });
  await page.locator('#email').fill('ada.lin@partner.example');
  await until(browser, tabId, (known) => statusOf(known, 'contact-email') === 'ok');
});

test('the database is damaged: nothing is ready, and nothing breaks', async () => {
  const opened = await openForm();
  const { page, tabId } = opened;
  await browser.host.evaluate(async () => {
    const request = indexedDB.open('onbehalf');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = db.transaction(['settings', 'book'], 'readwrite');
    change.objectStore('settings').put({ version: 2, profiles: 'none' }, 'profiles');
    change.objectStore('settings').put('yes', 'choices');
    const customers = [{ id: 'x', domain: 7, tenantId: {} }, null];
    change.objectStore('book').put({ part: 0, customers, domains: 'none' });
    change.objectStore('book').put({ part: 1, customers: 7 });
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    db.close();
  });
  await page.reload();
  const { state } = await until(browser, tabId, verdictIs('blocked'));
  const email = state?.assessment?.findings.find(({ check }) => check === 'contact-email');
  // Nobody knows now whose address it is, but it is still told.
  expect(['noProfile', 'customer', 'foreign']).toContain(email?.reason);
  expect(state?.assessment?.verdict).not.toBe('ready');
  const saved = await browser.host.evaluate(
    (profile) => chrome.runtime.sendMessage({ kind: 'profile-save', profile }),
    tourPage('2-azure-form-wrong').page.profile,
  );
  expect(saved?.ok).toBe(true);
  await until(browser, tabId, (known) => statusOf(known, 'contact-country') === 'ok');
});
