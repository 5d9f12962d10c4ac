/** Access to the portals that the user withholds: said on the toolbar and in the popup, and at work again once granted. */

import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { readPanel } from '../replay/panel.ts';
import { open, tourPage, until, verdictIs } from './site.ts';

declare const chrome: {
  action: { getTitle(details: { tabId?: number }): Promise<string> };
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
  };
  permissions: { getAll(): Promise<{ origins: string[] }> };
};

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch({ locale: 'en-US' });
});
test.afterAll(() => browser?.close());

const titleIn = (tabId?: number) =>
  browser.host.evaluate(
    (id) => chrome.action.getTitle(id === undefined ? {} : { tabId: id }),
    tabId,
  );

/** As the user does in the browser's own page about the extension. */
async function setAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const manage = await browser.context.newPage();
  await manage.goto('chrome://extensions');
  await manage.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId: new URL(browser.origin).host,
    hostAccess,
  });
  await manage.close();
}

test('withheld: the toolbar says so, the popup offers to grant it, and the open form is judged', async () => {
  await setAccess('ON_CLICK');
  await expect.poll(() => titleIn()).toMatch(/no access/);

  const opened = await open(browser, tourPage('2-azure-form-wrong'));
  // A tab that it may not look into shows what holds for all.
  await expect.poll(() => titleIn(opened.tabId)).toMatch(/no access/);
  expect((await readPanel(opened.devtools)).shown).toBe(false);

  const popup = await browser.context.newPage();
  await popup.goto(`${browser.origin}/popup.html`);
  await popup.getByText('The browser is blocking Onbehalf on these sites').waitFor();
  await popup.getByRole('button', { name: 'Allow access to the portals' }).waitFor();
  // The browser's own question cannot be pressed from here; what follows its answer is the same.
  await setAccess('ON_ALL_SITES');
  await expect.poll(() => titleIn()).not.toMatch(/no access/);
  await popup.getByText('nothing to check').waitFor();
  await expect(popup.getByText('The browser is blocking Onbehalf on these sites')).toHaveCount(0);

  // Without a reload: nobody loses a half-written request.
  await opened.page.bringToFront();
  await until(browser, opened.tabId, verdictIs('blocked'));
  await expect.poll(() => titleIn(opened.tabId)).toMatch(/to fix/);
});
