/** The popup and the sidebar of a real Firefox: the same page, in the toolbar and beside the portal. */

import { expect, test } from '@playwright/test';
import { FIREFOX_ID } from '../../policy/extension-ids';
import { type Firefox, launchFirefox } from '../replay/firefox/browser.ts';
import { openTab, reset } from '../replay/firefox/extension.ts';
import { serve } from '../replay/firefox/serve.ts';
import { ensureBuilt } from '../tools/build.ts';
import { tourPage } from '../trust/site.ts';

/** The little of the extension's APIs and of the browser's insides that is used here. */
declare const browser: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(which: { type: 'popup' | 'sidebar' }): Window[] };
};
declare const SidebarController: { show(id: string): Promise<void>; hide(): void };

const FINDING = 'Change “Azure Support Plan - Standard” to Cloud Solution Provider.';

let firefox: Firefox;
test.beforeAll(async () => {
  ensureBuilt('firefox');
  const { page, documents } = tourPage('2-azure-form-wrong');
  firefox = await launchFirefox({
    locale: 'en-US',
    settings: { 'extensions.openPopupWithoutUserGesture.enabled': true },
  });
  await serve(firefox, () => documents);
  await reset(firefox, documents, page.profile);
  const { context } = await openTab(firefox);
  await firefox.send('browsingContext.navigate', { context, url: page.url, wait: 'complete' });
});
test.afterAll(() => firefox?.close());

const inside = <A, T>(work: (argument: A) => T | Promise<T>, argument?: A) =>
  firefox.run({ context: firefox.host }, work, argument);
/** @returns all that it says, with what it says of the tab unfolded. */
const textOf = (type: 'popup' | 'sidebar') => () =>
  inside((which) => {
    const page = browser.extension.getViews({ type: which })[0]?.document;
    for (const tab of page?.querySelectorAll('.now details') ?? []) tab.setAttribute('open', '');
    return page?.body.innerText;
  }, type);

const offersToStay = (type: 'popup' | 'sidebar') =>
  inside(
    (which) =>
      browser.extension
        .getViews({ type: which })[0]
        ?.document.querySelector('[aria-label="Open at the side"]') !== null,
    type,
  );

test('the popup tells of the tab in front, and offers to stay open', async () => {
  await inside(() => browser.action.openPopup());
  await expect.poll(textOf('popup')).toContain(FINDING);
  expect(await offersToStay('popup')).toBe(true);
});

test('the sidebar tells the same, and need not be kept open', async () => {
  const id = `${FIREFOX_ID.replaceAll(/[@.]/g, '_')}-sidebar-action`;
  await firefox.privileged((sidebar: string) => SidebarController.show(sidebar), id);
  await expect.poll(textOf('sidebar')).toContain(FINDING);
  expect(await offersToStay('sidebar')).toBe(false);
});
