/** The customer's consent to diagnostics: said in the popup, compared with the form at its real address. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { openTab, readTab, reset } from '../replay/extension.ts';
import { loadPage } from '../replay/load.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const FACTS = { name: 'Contoso', domain: 'contoso.onmicrosoft.com' };
const own = (diagnostics: string | null) => ({
  nickname: '',
  notes: '',
  provider: '',
  favourite: false,
  diagnostics,
});

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const tell = (message: object) =>
  browser.host.evaluate((one) => chrome.runtime.sendMessage(one), message);

for (const world of ['ibiza', 'fluent8', 'fluent9']) {
  test(`is compared in ${world}, and again when the user says otherwise`, {
    tag: world === 'fluent9' ? [] : '@long',
  }, async () => {
    const { documents, page } = loadPage(`azure/diagnostics-yes-${world}`);
    browser.serve(documents);
    await reset(browser, documents, page.profile);
    await tell({ kind: 'customers-import', rows: [{ facts: FACTS, own: own('refused') }] });
    const tab = await openTab(browser);
    await tab.page.goto(page.url);
    const state = async () => {
      const { assessment } = (await readTab(browser, tab.tabId)).state ?? {};
      const found = assessment?.findings.find(({ check }) => check === 'diagnostics');
      return [assessment?.verdict, found?.status ?? null];
    };
    await expect.poll(state).toEqual(['blocked', 'wrong']);
    await tell({ kind: 'customer-save', facts: FACTS, own: own('agreed') });
    await expect.poll(state).toEqual(['ready', 'ok']);
    await tell({ kind: 'settings-save', changes: { diagnostics: false } });
    await expect.poll(state).toEqual(['ready', null]);
    await tell({ kind: 'settings-save', changes: { diagnostics: true } });
    await tell({ kind: 'customer-save', facts: FACTS, own: own(null) });
    await expect.poll(state).toEqual(['ready', null]);
    await tab.page.close();
  });
}
