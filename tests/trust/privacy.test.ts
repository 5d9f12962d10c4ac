/** What PRIVACY.md says is not kept, is not: looked for in everything that the extension holds. */

import { expect, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { statusOf, tourPage, until } from './site.ts';

declare const chrome: {
  storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> }>;
};

const held = ({ host }: Browser) =>
  host.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return JSON.stringify(await Promise.all([local, session, sync].map((area) => area.get(null))));
  });

test('the description of the problem, read or edited', async ({
  extension,
  openPortal,
  panelOf,
}) => {
  const opened = await openPortal(tourPage('5-microsoft-365-support'));
  const { page, tabId } = opened;
  await until(extension, tabId, (known) => statusOf(known, 'contact-email') !== undefined);
  const before = await page.locator('#description').inputValue();
  expect(before).toBe('Mail does not arrive');
  await page.locator('#description').fill('The invoices of October are lost');
  await page.locator('#email').fill('someone@elsewhere.example');
  await until(extension, tabId, ({ state }) => JSON.stringify(state).includes('someone@elsewhere'));
  const all = await held(extension);
  expect((await panelOf(opened)).shown).toBe(true);
  // That it is there is known, and the field beside it is read, so that there was something to be kept.
  expect(all).toContain('"field":"description"');
  expect(all).toContain('someone@elsewhere.example');
  expect(all).not.toContain(before);
  expect(all).not.toContain('invoices');
});
