/** The background's worker is stopped at each message of a wizard in a frame: never ready on wrong, and right in the end. */

import type { Worker } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { readTab } from '../replay/extension.ts';
import { amount } from '../tools/amounts.ts';
import { CONTACTS_STEP, FORM, frame, ONE, PLAN, PORTAL, SHELL, site } from './forms.ts';
import { open, until, verdictIs } from './site.ts';

declare const chrome: {
  runtime: {
    sendMessage(message: object): Promise<unknown>;
    onMessage: { addListener(listener: (message: { kind?: string }) => void): void };
  };
  storage: { session: { set(items: object): Promise<void> } };
};

/** Of the messages, every so manyth is one to die at. */
const STEP = Math.max(1, Math.round(20 / amount('kills')));

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

/** Writes into the form's frame what a step of the wizard shows, and the verdict that it must come to. */
const WIZARD: [html: string, verdict: string][] = [
  [PLAN('Azure Support Plan - Standard'), 'blocked'],
  [PLAN('Cloud Solution Provider'), 'incomplete'],
  [CONTACTS_STEP('joe@contoso.com'), 'blocked'],
  [CONTACTS_STEP(), 'ready'],
];
/** The user goes back and through it once more: what was read of the contacts is remembered. */
const AGAIN = WIZARD.map(([html, verdict]): [string, string] => [
  html,
  verdict === 'incomplete' ? 'ready' : verdict,
]);

/** From a message on the worker stores nothing more, as one that is stopped while it works; then it is stopped. */
async function dieAt(message: number): Promise<void> {
  await browser.host.evaluate(() => chrome.runtime.sendMessage({ kind: 'profile-get' }));
  const worker = browser.context.serviceWorkers().at(-1) as Worker;
  await worker.evaluate((last) => {
    const { session } = chrome.storage;
    const set = session.set.bind(session);
    let heard = 0;
    chrome.runtime.onMessage.addListener(({ kind }) => {
      if (kind && /^(?:reading|gone|form-detected|detect-form|frame-loaded)$/.test(kind))
        heard += 1;
    });
    session.set = async (items) => {
      if (heard > last) {
        // Told by the console: the worker answers nothing more.
        console.info('onbehalf-test: dying');
        return await new Promise(() => {});
      }
      return await set(items);
    };
  }, message);
  worker.on('console', (entry) => {
    if (entry.text().includes('onbehalf-test: dying')) void stop();
  });
}

async function stop(): Promise<void> {
  const hands = await browser.context.newCDPSession(browser.host);
  await hands.send('ServiceWorker.enable');
  await hands.send('ServiceWorker.stopAllWorkers');
  await hands.detach();
}

for (let message = 0; message < 20; message += STEP)
  test(`stopped at message ${message}`, { tag: message % 16 ? '@long' : [] }, async () => {
    const loaded = site({
      [PORTAL]: `${SHELL}<main>${frame(ONE)}</main>`,
      [ONE]: FORM(WIZARD[0]?.[0] ?? ''),
    });
    const { page, tabId } = await open(browser, loaded);
    await until(browser, tabId, verdictIs('blocked'));
    await dieAt(message);
    for (const [html, verdict] of [...WIZARD, ...AGAIN]) {
      await page
        .frames()
        .find((one) => one.url() === ONE)
        ?.evaluate((next) => {
          const form = document.querySelector('#form');
          if (form) form.innerHTML = next;
        }, html);
      await until(browser, tabId, verdictIs(verdict));
    }
    expect((await readTab(browser, tabId)).badge).toBe('');
    await page.close();
  });
