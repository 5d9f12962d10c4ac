/** In Firefox too: what the extension's own scripts in a page can reach. */

import { expect, test } from '@playwright/test';
import type { Profile } from '../../profile/profile';
import { type Firefox, launchFirefox } from '../replay/firefox/browser.ts';
import { openTab, reset } from '../replay/firefox/extension.ts';
import { serve } from '../replay/firefox/serve.ts';
import { ensureBuilt } from '../tools/build.ts';
import { OWN_MESSAGES } from './own-messages.ts';
import { tourPage } from './site.ts';

let firefox: Firefox;
let tabId: number;
let profile: Profile | null;
test.beforeAll(async () => {
  ensureBuilt('firefox');
  const { page, documents } = tourPage('2-azure-form-wrong');
  profile = page.profile;
  firefox = await launchFirefox({ locale: 'en-US' });
  await serve(firefox, () => documents);
  await reset(firefox, documents, profile);
  const tab = await openTab(firefox);
  tabId = tab.tabId;
  const { send } = firefox;
  const { context } = tab;
  await send('browsingContext.navigate', { context, url: page.url, wait: 'complete' });
});
test.afterAll(() => firefox?.close());

/** Runs an expression in the page, in the world of the extension's scripts; an error is handed back as its text. */
const inside = (expression: string) =>
  firefox.run<number, string>(
    { context: firefox.host },
    `async (tabId) => {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        func: async () => {
          try {
            return JSON.stringify(await (${expression})) ?? 'undefined';
          } catch (error) {
            return String(error);
          }
        },
      });
      return String(answer.error ?? answer.result);
    }`,
    tabId,
  );
const send = (message: object) => inside(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
const own = <T>(expression: string) =>
  firefox.run<undefined, T>({ context: firefox.host }, `() => (${expression})`);
const profiles = () =>
  own<{ state: { profiles: unknown[] } }>(
    `browser.runtime.sendMessage({ kind: 'profile-get' })`,
  ).then(({ state }) => state.profiles);

test('profile, book and log are in databases that it does not see', async () => {
  expect(await inside('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toBe(
    '[]',
  );
  // The extension's own pages do see it, so there is something to be kept from the page.
  expect(await own('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toContain(
    'onbehalf',
  );
});

test('the storage areas that it can read hold nothing of the partner', async () => {
  expect(await inside('typeof browser.storage.session')).toBe('"undefined"');
  const address = profile?.emails[0] ?? 'none';
  expect(JSON.stringify(await profiles())).toContain(address);
  for (const area of ['local', 'sync']) {
    const text = await inside(`browser.storage.${area}.get(null)`);
    expect([area, text.startsWith('{')]).toEqual([area, true]);
    expect(text).not.toContain(address.split('@')[1]);
  }
});

test('neither the powerful parts of the API nor the extension’s files are there', async () => {
  const names = ['scripting?.executeScript', 'tabs?.create', 'permissions?.request'];
  const types = names.map((name) => `typeof browser.${name}`).join(" + ' ' + ");
  expect(await inside(types)).toBe('"undefined undefined undefined"');
  expect(await inside(`fetch(browser.runtime.getURL('/popup.html')).then(() => 'read')`)).toMatch(
    /NetworkError/,
  );
});

test('messages of the extension’s own pages are not taken from a page', async () => {
  const before = await profiles();
  expect(before).toHaveLength(1);
  for (const message of Object.values(OWN_MESSAGES)) {
    expect([message.kind, await send(message)]).toEqual([message.kind, 'undefined']);
  }
  expect(await profiles()).toEqual(before);
  // A message of the panel is taken: the test would notice if nothing were.
  expect(await send({ kind: 'panel-ready' })).toContain('"outcome"');
});
