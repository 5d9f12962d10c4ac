/** The real popup over a tab with a form: what is in sight without scrolling, keys to the portal, nothing lost. */

import { expect, test } from '../fixtures/extension.ts';
import { sentFor } from '../fixtures/samples.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { openTab, reset } from '../replay/extension.ts';
import { loadPage } from '../replay/load.ts';
import { until } from '../trust/site.ts';
import { openRealPopup } from './real-popup.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { set(items: object): Promise<void> } };
};

const FORM = loadPage('tour/2-azure-form-wrong');
const [SERVED] = FORM.documents.values();
const DOCUMENTS = new Map([
  ...FORM.documents,
  ['https://portal.azure.com/contoso.example', SERVED],
]);
const UNKNOWN = { tenantId: null, relationship: '', tags: '', cloud: null };
const OWN = { nickname: '', notes: '', provider: '', favourite: false };

let browser: Browser;

const send = (message: object) =>
  browser.host.evaluate((value) => chrome.runtime.sendMessage(value), message);

/** A form with something to fix in the tab in front, and forty customers in the book. */
async function openForm(): Promise<void> {
  browser.serve(DOCUMENTS as typeof FORM.documents);
  await reset(browser, FORM.documents, FORM.page.profile);
  const facts = Array.from({ length: 40 }, (_, n) => ({
    ...UNKNOWN,
    name: n === 0 ? 'Contoso' : `Branch ${n} of Contoso`,
    domain: n === 0 ? 'contoso.example' : `branch${n}.example`,
  }));
  const rows = facts.map((each, n) => ({ facts: each, own: { ...OWN, favourite: n < 6 } }));
  await send({ kind: 'customers-import', rows });
  const { page, tabId } = await openTab(browser);
  await page.goto(FORM.page.url);
  await until(browser, tabId, ({ state }) => state?.assessment?.verdict === 'blocked');
  await page.bringToFront();
}

test.beforeAll(async () => {
  browser = await launch({ locale: 'en-US' });
});
test.afterAll(() => browser?.close());
test.beforeEach(openForm);

/** The lower edge of an element, in px from the top of the popup's window; runs in the popup. */
const bottom = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().bottom`;

test.describe('with a form in the tab', () => {
  test('search, customers and the verdict are in sight, and the field has the focus', async () => {
    const popup = await openRealPopup(browser);
    await popup.until(`document.querySelector('.now strong')?.textContent === '2 to fix'`);
    await popup.until(`document.querySelectorAll('.result').length === 6`);
    expect(await popup.evaluate('document.activeElement.id')).toBe('customer');
    const seen = await popup.evaluate<number[]>(
      `[${['#customer', '.result:last-child', '.now-line'].map(bottom)}, innerHeight, scrollY]`,
    );
    const [field = 0, results = 0, tab = 0, height = 0, scrolled] = seen;
    expect(field).toBeLessThan(100);
    expect(results).toBeLessThanOrEqual(tab);
    expect(tab).toBeLessThanOrEqual(height);
    expect(height).toBeLessThanOrEqual(510);
    expect(scrolled).toBe(0);
    await popup.leave();
  });

  test('eight keys lead from "contoso" to its portal, past what is done there in sight', async () => {
    const popup = await openRealPopup(browser);
    await popup.until(`document.querySelectorAll('.result').length === 6`);
    await popup.type('contoso');
    await popup.until(`document.querySelector('#chosen-name bdi')?.textContent === 'Contoso'`);
    const doors = await popup.evaluate<number>(bottom('.doors'));
    expect(doors).toBeLessThanOrEqual(await popup.evaluate<number>(bottom('main')));
    expect(doors).toBeLessThanOrEqual(470);
    const [tab] = await Promise.all([browser.context.waitForEvent('page'), popup.press('Enter')]);
    await tab.waitForURL('https://portal.azure.com/contoso.example');
  });

  test('a note is kept when the popup closes under the typing', async () => {
    const popup = await openRealPopup(browser);
    await popup.type('contoso.example');
    await popup.until(`document.querySelector('.own summary') !== null`);
    await popup.evaluate(`document.querySelector('.own summary').click()`);
    await popup.until(`document.querySelector('#notes') !== null`);
    await popup.evaluate(`document.querySelector('#notes').focus()`);
    await popup.type('calls after two');
    await popup.leave();
    const again = await openRealPopup(browser);
    await again.type('contoso.example');
    await again.until(`document.querySelector('.note')?.textContent === 'calls after two'`);
    await again.leave();
  });

  test('so is the number of a request', async () => {
    await browser.host.evaluate(
      (offered) => chrome.storage.session.set({ 'offered-requests': [offered] }),
      sentFor('Contoso', 'contoso.example'),
    );
    const popup = await openRealPopup(browser);
    await popup.evaluate(`document.querySelectorAll('nav button')[2].click()`);
    await popup.until(`document.querySelector('.offer button') !== null`);
    await popup.evaluate(`document.querySelector('.offer button').click()`);
    await popup.until(`document.querySelector('input.number') !== null`);
    await popup.evaluate(`document.querySelector('input.number').focus()`);
    await popup.type('2607030040001234');
    await popup.leave();
    const again = await openRealPopup(browser);
    await again.evaluate(`document.querySelectorAll('nav button')[2].click()`);
    await again.until(`document.querySelector('input.number')?.value === '2607030040001234'`);
    await again.leave();
  });
});
