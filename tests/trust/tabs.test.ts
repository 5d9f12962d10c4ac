/** Tabs as browsers treat them: discarded, kept for the way back, side by side in two windows. */

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import type { Known } from '../replay/driver.ts';
import { readTab } from '../replay/extension.ts';
import { readPanel } from '../replay/panel.ts';
import {
  FABRIKAM_FORM,
  type Opened,
  open,
  statusOf,
  tourPage,
  until,
  verdictIs,
  withFabrikam,
  withScript,
} from './site.ts';

declare const chrome: {
  action: { openPopup(where: { windowId: number }): Promise<void> };
  extension: { getViews(which: { type: 'popup'; windowId: number }): Window[] };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { get(key: null): Promise<object>; set(items: object): Promise<void> } };
  tabs: {
    discard(id: number): Promise<{ id: number } | undefined>;
    get(id: number): Promise<{ discarded: boolean; windowId: number }>;
    reload(id: number): Promise<void>;
  };
  windows: {
    create(what: { url: string }): Promise<{ id: number; tabs: { id: number }[] }>;
    remove(id: number): Promise<void>;
  };
};

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch({ locale: 'en-US', keepsPages: true });
});
test.afterAll(() => browser?.close());

const itemsIn = async ({ devtools }: Pick<Opened, 'devtools'>) =>
  (await readPanel(devtools)).items.join();

/** The popup as it stands over a tab. */
async function popupOver(tabId: number): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.goto(`${browser.origin}/popup.html?tab=${tabId}`);
  return popup;
}

/** Opens the browser's own popup in a window. @returns what it says once it knows the tab. */
async function popupIn(windowId: number): Promise<string> {
  return await browser.host.evaluate(async (id) => {
    await chrome.action.openPopup({ windowId: id });
    const end = Date.now() + 8000;
    for (;;) {
      const [view] = chrome.extension.getViews({ type: 'popup', windowId: id });
      const text = view?.document.querySelector('.now[aria-busy="false"]')?.textContent;
      if (text || Date.now() > end) {
        view?.close();
        return text ?? 'no popup';
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, windowId);
}

test.describe('a page that is gone without a word', () => {
  test('discarded: nothing is told of it, and it is judged again when it comes back', async () => {
    const { tabId: before } = await open(browser, tourPage('5-microsoft-365-support'));
    await until(browser, before, verdictIs('blocked'));
    // It was opened for another customer than the one it shows.
    await browser.host.evaluate((items) => chrome.storage.session.set(items), {
      [`intended:${before}`]: { domains: ['fabrikam.onmicrosoft.com'], names: [] },
    });
    const popup = await popupOver(before);
    await popup.getByText('admin@contoso.com').first().waitFor({ state: 'attached' });
    const tabId = await browser.host.evaluate(
      async (id) => (await chrome.tabs.discard(id))?.id ?? id,
      before,
    );
    await popup.goto(`${browser.origin}/popup.html?tab=${tabId}`);
    await popup.getByText('nothing to check').waitFor();
    // What is judged again because something else changed must not bring it back.
    await browser.host.evaluate(() =>
      chrome.runtime.sendMessage({ kind: 'profile-save', profile: null }),
    );
    await until(browser, tabId, verdictIs(null));
    await browser.host.evaluate((id) => chrome.tabs.reload(id), tabId);
    const { state } = await until(
      browser,
      tabId,
      (known) => statusOf(known, 'contact-email') !== undefined,
    );
    expect(state?.assessment?.findings.find(({ check }) => check === 'directory')).toMatchObject({
      status: 'wrong',
      reason: 'other',
    });
    await popup.getByText('admin@contoso.com').first().waitFor({ state: 'attached' });
  });

  test('left for another site: nothing of it is told there', { tag: '@long' }, async () => {
    const opened = await open(browser, tourPage('2-azure-form-wrong'));
    const { page, tabId } = opened;
    await until(browser, tabId, verdictIs('blocked'));
    const popup = await popupOver(tabId);
    await popup.getByText('joe@contoso.com').first().waitFor({ state: 'attached' });
    await page.goto('chrome://version');
    await popup.getByText('nothing to check').waitFor();
    expect((await readTab(browser, tabId)).badge).toBe('');
    await page.goBack({ waitUntil: 'commit' });
    await popup.getByText('joe@contoso.com').first().waitFor({ state: 'attached' });
  });
});

/** The top frame was told to be loaded; its reader waits for nothing more. */
const isSettled = ({ state }: Known): boolean =>
  (state?.frames[0] as { settled?: boolean } | undefined)?.settled === true;

test.describe('the way back', () => {
  test('a page that was kept in memory: panel and findings are its own, not those of the one left', async () => {
    const opened = await open(
      browser,
      withFabrikam(
        tourPage(
          '2-azure-form-wrong',
          withScript(
            "addEventListener('pageshow', (event) => { if (event.persisted) document.documentElement.dataset.kept = 'yes'; });",
          ),
        ),
      ),
    );
    const { page, tabId } = opened;
    const isKept = () => page.evaluate(() => document.documentElement.dataset.kept);
    const customerIs = (customer: string) => (known: Known) =>
      known.state?.assessment?.customer?.domains[0] === customer &&
      known.state.assessment.verdict === 'blocked';
    await until(browser, tabId, customerIs('contoso.onmicrosoft.com'));
    await expect.poll(() => itemsIn(opened)).toContain('joe@contoso.com');
    // From then on it says nothing more by itself, and must be made to when it comes back.
    await until(browser, tabId, isSettled);
    await page.goto(FABRIKAM_FORM);
    await until(browser, tabId, customerIs('fabrikam.onmicrosoft.com'));
    await expect.poll(() => itemsIn(opened)).not.toContain('joe@contoso.com');
    // What is typed into the one says nothing of the other.
    await page.locator('#email').fill('eve@fabrikam.com');
    await expect.poll(() => itemsIn(opened)).toContain('eve@fabrikam.com');
    await until(browser, tabId, isSettled);

    // Out of the memory nothing is loaded.
    await page.goBack({ waitUntil: 'commit' });
    const back = await until(browser, tabId, customerIs('contoso.onmicrosoft.com'));
    expect(await isKept()).toBe('yes');
    expect(JSON.stringify(back.state?.assessment)).not.toMatch(/fabrikam/i);
    await expect.poll(() => itemsIn(opened)).toContain('joe@contoso.com');
    expect(await itemsIn(opened)).not.toContain('fabrikam');
    await page.locator('#email').fill('ada.lin@partner.example');
    await until(browser, tabId, (known) => statusOf(known, 'contact-email') === 'ok');

    await page.goForward({ waitUntil: 'commit' });
    await until(browser, tabId, customerIs('fabrikam.onmicrosoft.com'));
    expect(await isKept()).toBe('yes');
    await expect.poll(() => itemsIn(opened)).toContain('eve@fabrikam.com');
    expect(await itemsIn(opened)).not.toContain('joe@contoso.com');
  });
});

test.describe('two windows', () => {
  test('each tab has its own verdict, badge, panel and popup; closing one leaves the other', async () => {
    const loaded = withFabrikam();
    const first = await open(browser, loaded);
    const [page, made] = await Promise.all([
      browser.context.waitForEvent('page'),
      browser.host.evaluate((url) => chrome.windows.create({ url }), FABRIKAM_FORM),
    ]);
    const second: Opened = {
      page,
      tabId: made.tabs[0]?.id ?? 0,
      devtools: await browser.context.newCDPSession(page),
    };
    const { state: a, badge: badgeA } = await until(browser, first.tabId, verdictIs('blocked'));
    const { state: b, badge: badgeB } = await until(browser, second.tabId, verdictIs('blocked'));
    expect([a, b].map((state) => state?.assessment?.customer?.domains[0])).toEqual([
      'contoso.onmicrosoft.com',
      'fabrikam.onmicrosoft.com',
    ]);
    expect([badgeA, badgeB]).toEqual(['2', '1']);
    await expect.poll(() => itemsIn(first)).toContain('joe@contoso.com');
    await expect.poll(() => itemsIn(second)).not.toContain('joe@contoso.com');

    // Each popup is that of the window's own tab.
    const texts = async (tabId: number) => {
      const { windowId } = await browser.host.evaluate((id) => chrome.tabs.get(id), tabId);
      return await popupIn(windowId);
    };
    expect(await texts(first.tabId)).toContain('joe@contoso.com');
    expect(await texts(second.tabId)).toMatch(/fabrikam/i);
    expect(await texts(second.tabId)).not.toContain('joe@contoso.com');

    await second.page.locator('#email').fill('eve@fabrikam.com');
    await until(browser, second.tabId, ({ badge }) => badge === '2');
    expect((await readTab(browser, first.tabId)).state?.assessment).toEqual(a?.assessment);
    await browser.host.evaluate((id) => chrome.windows.remove(id), made.id);
    const known = () =>
      browser.host.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    await expect.poll(known).not.toContain(`tab:${second.tabId}`);
    expect((await readTab(browser, first.tabId)).badge).toBe('2');
    await first.page.bringToFront();
    await first.page.locator('#email').fill('ada.lin@partner.example');
    await until(browser, first.tabId, ({ badge }) => badge === '1');
    await expect.poll(() => itemsIn(first)).not.toContain('@contoso.com');
  });
});
