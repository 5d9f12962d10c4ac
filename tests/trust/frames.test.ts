/** Frames that are gone without a word, or hostile: what they said, or say of others, makes nothing ready. */

import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { readTab } from '../replay/extension.ts';
import { CONTACTS_STEP, FORM, frame, ONE, PLAN, PORTAL, SHELL, site, TWO, WHOLE } from './forms.ts';
import { open, statusOf, until, verdictIs } from './site.ts';

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

const isNotReady = verdictIs('incomplete');

test('a frame that is closed while the worker sleeps: nothing of it counts for the next request', async () => {
  const loaded = site({
    [PORTAL]: `${SHELL}<main>${frame(ONE)}</main>`,
    [ONE]: WHOLE(),
    [TWO]: FORM(PLAN('Azure Support Plan - Standard')),
  });
  for (let turn = 0; turn < 3; turn += 1) {
    const { page, tabId } = await open(browser, loaded);
    await until(browser, tabId, verdictIs('ready'));
    const devtools = await browser.context.newCDPSession(browser.host);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await until(browser, tabId, isNotReady);
    await page.evaluate((html) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    }, frame(TWO));
    await until(browser, tabId, (known) => statusOf(known, 'support-plan') === 'wrong');
    await page
      .frames()
      .find((one) => one.url() === TWO)
      ?.evaluate((html) => {
        const form = document.querySelector('#form');
        if (form) form.innerHTML = html;
      }, CONTACTS_STEP());
    const { state } = await until(
      browser,
      tabId,
      (known) => statusOf(known, 'contact-email') === 'ok',
    );
    expect(state?.assessment?.verdict).toBe('blocked');
  }
});

test('a frame that does not say that it is gone counts no more once it is gone', {
  tag: '@long',
}, async () => {
  const silent = `<script>addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true)</script>`;
  const { page, tabId } = await open(
    browser,
    site({ [PORTAL]: `${SHELL}<main>${frame(ONE)}</main>`, [ONE]: silent + WHOLE() }),
  );
  await until(browser, tabId, verdictIs('ready'));
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await until(browser, tabId, isNotReady);
});

test('a right form in a frame does not make the page forget what was wrong on its own first step', async () => {
  const { page, tabId } = await open(
    browser,
    site({
      [PORTAL]: `${SHELL}<section class="fxs-blade"><h1>New support request</h1><div id="form">${PLAN('Azure Support Plan - Standard')}</div></section>${frame(ONE, 'width:300px;height:200px')}`,
      [ONE]: WHOLE(),
    }),
  );
  await until(browser, tabId, (known) => statusOf(known, 'contact-email') === 'ok');
  expect((await readTab(browser, tabId)).state?.assessment?.verdict).toBe('blocked');
  await page.evaluate((html) => {
    const form = document.querySelector('#form');
    if (form) form.innerHTML = html;
  }, CONTACTS_STEP());
  await page.locator('#v').click();
  await page.waitForTimeout(1500);
  const { state } = await readTab(browser, tabId);
  expect(state?.assessment?.findings.find(({ check }) => check === 'support-plan')?.status).toBe(
    'wrong',
  );
  expect(state?.assessment?.verdict).toBe('blocked');
});

test('a frame cannot say of another one that it is out of sight', async () => {
  const real = WHOLE('Cloud Solution Provider', 'joe@contoso.com');
  const { tabId } = await open(
    browser,
    site({
      // The portal does not tell of the form's frame: it stands in a shadow root.
      [PORTAL]: `${SHELL}<div id="host"></div><script>document.querySelector('#host').attachShadow({mode:'open'}).innerHTML = ${JSON.stringify(frame(TWO))};</script>${frame(ONE)}`,
      [ONE]: `${WHOLE()}<iframe hidden src="${TWO}"></iframe>`,
      [TWO]: real,
    }),
  );
  await until(browser, tabId, verdictIs('blocked'));
});
