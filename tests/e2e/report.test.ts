/** "Report that this page changed": what is saved says nothing of the page's, and replays as the page itself did. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { isKnown } from '../../report/known';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { driverOf } from '../replay/chrome-driver.ts';
import type { Known } from '../replay/driver.ts';
import { openTab, readTab, reset } from '../replay/extension.ts';
import { loadFile, loadPage } from '../replay/load.ts';
import { replay } from '../replay/run.ts';
import { pressToClose } from '../tools/press-to-close.ts';
import { inExtensionWorld, until } from '../trust/site.ts';
import { violations } from './axe.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const folder = mkdtempSync(join(tmpdir(), 'onbehalf-reports-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** What would tell whose page it was. */
const SECRETS =
  /\bada\b|ada\.lin|partner\.example|partner\.onmicrosoft|partner ltd|contoso|fabrikam|northwind|5550|062ae1ae|0f0e0d0c|7b2c1d30|11111111-2222/i;
/** Values that a report writes by itself for whatever means the same. */
const WRITTEN = ['English', 'Technical', 'Select'];

/** Opens a page and waits until the extension has nothing more to find out. */
async function show(browser: Browser, name: string) {
  const loaded = loadPage(name);
  browser.serve(loaded.documents);
  await reset(browser, loaded.documents, loaded.page.profile);
  const { page, tabId } = await openTab(browser);
  await page.bringToFront();
  await page.goto(loaded.page.url);
  const { findings = {} } = loaded.page.expect;
  const known = await until(browser, tabId, ({ state }) =>
    Object.entries(findings).every(([check, status]) =>
      state?.assessment?.findings.some((each) => each.check === check && each.status === status),
    ),
  );
  return { page, tabId, known };
}

const statuses = ({ state }: Known) =>
  Object.fromEntries(state?.assessment?.findings.map(({ check, status }) => [check, status]) ?? []);

/** Everything that a document prints and holds, through open shadow roots. */
const textsIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const found: string[] = [];
    const walk = (root: Node) => {
      for (const node of root.childNodes) {
        if (node instanceof Text) found.push(node.data);
        if (!(node instanceof Element) || /^(?:SCRIPT|STYLE)$/.test(node.tagName)) continue;
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
          found.push(node.value);
        for (const name of ['title', 'aria-label', 'placeholder'])
          found.push(node.getAttribute(name) ?? '');
        if (node.shadowRoot) walk(node.shadowRoot);
        walk(node);
      }
    };
    walk(document.body);
    return found;
  });

async function secretsOf(page: Page): Promise<string[]> {
  const all = (await Promise.all(page.frames().map(textsIn))).flat();
  const texts = all.map((text) => text.trim().replace(/\s+/g, ' '));
  return texts.filter(
    (text) => /[\p{L}\p{N}]{4}/u.test(text) && !isKnown(text) && !WRITTEN.includes(text),
  );
}

const shown = (report: Page) => report.locator('pre').innerText({ timeout: 60_000 });

function expectNothingOf(secrets: string[], text: string): void {
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(SECRETS.exec(text)?.[0]).toBeUndefined();
}

let browser: Browser;
test.afterEach(async () => {
  for (const page of browser.context.pages()) if (page !== browser.host) await page.close();
});

test.describe('a saved page', () => {
  test.beforeAll(async ({ extension }) => {
    browser = await fresh(extension);
  });

  test('is asked for in the popup, shown, and saved as it is shown', async () => {
    const { page, tabId } = await show(browser, 'azure/frame-fluent9-right');
    const secrets = await secretsOf(page);
    expect(secrets).toEqual(expect.arrayContaining(['Taiwan', 'ada.lin@partner.example']));
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.goto(`${browser.origin}/popup.html?tab=${tabId}`);
    const health = popup.locator('.health');
    await popup.locator('.now summary').first().click();
    await health.getByText(/Azure · \d+ fields read · /).click();
    expect(await health.locator('bdi').allInnerTexts()).toContain('Support plan');
    expect(await violations(popup)).toEqual([]);
    const [report] = await Promise.all([
      browser.context.waitForEvent('page'),
      health.getByRole('button', { name: 'Report that this page changed…' }).click(),
    ]);
    const text = await shown(report);
    expectNothingOf(secrets, text);
    const [download] = await Promise.all([
      report.waitForEvent('download'),
      report.getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^onbehalf-report-azure-new-support-request-\d{4}-\d\d-\d\d\.json$/,
    );
    expect(readFileSync(await download.path(), 'utf8').trim()).toBe(text.trim());
    await report.getByText('Saved as').waitFor();
    expect(await violations(report)).toEqual([]);
    await pressToClose(report.getByRole('button', { name: 'Cancel' }));
  });

  test('is offered where nothing is recognised, and only on portals', {
    tag: '@long',
  }, async () => {
    const { page, tabId } = await show(browser, 'silent/home');
    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html?tab=${tabId}`);
    await popup.locator('.now summary').first().click();
    await popup.locator('.health').getByText('page not recognized').waitFor();
    await page.goto('https://elsewhere.example/').catch(() => undefined);
    await popup.locator('.health').waitFor({ state: 'detached' });
  });

  const short = ['azure/frame-two-visible-one-wrong'];
  const long = [
    'azure/world-fluent8-right',
    'partner-center/customer-account',
    'azure/review-table-wrong',
    'azure/trap-copy-clip-path',
    'azure/world-ibiza-right',
    'azure/world-slotted-right',
    'microsoft-365/email-of-customer',
    'azure/world-shadow-right',
    'azure/world-aria-right',
    'azure/frame-fluent9-right',
    'azure/blades-hidden-copy-wrong-by-class',
    'azure/contact-email-of-customer',
    'azure/contact-phone-national',
    'azure/plan-none-native',
    'azure/trap-plan-by-style-sheet',
    'azure/trap-email-without-colour',
    'azure/trap-plan-with-arrow',
    'azure/trap-plan-moved-out-of-its-box',
    'marketplace/product',
  ];
  for (const name of [...short, ...long])
    test(`replays as ${name} did, and says nothing of it`, {
      tag: long.includes(name) ? '@long' : [],
    }, async () => {
      const { page, tabId, known } = await show(browser, name);
      const secrets = await secretsOf(page);
      const report = await browser.context.newPage();
      await report.goto(`${browser.origin}/report.html?tab=${tabId}`);
      const text = await shown(report);
      expectNothingOf(secrets, text);
      const file = join(folder, `${name.replaceAll('/', '-')}.json`);
      writeFileSync(file, text);
      const loaded = loadFile(file);
      if ('errors' in loaded) throw new Error(loaded.errors.join('\n'));
      const result = await replay(driverOf(browser), loaded);
      expect(result.differences).toEqual([]);
      expect({
        page: result.page,
        verdict: result.verdict,
        findings: Object.fromEntries(result.findings.map(({ check, status }) => [check, status])),
      }).toEqual({
        page: known.state?.assessment?.page,
        verdict: known.state?.assessment?.verdict,
        findings: statuses(known),
      });
    });

  test('is taken without passwords and what hidden inputs hold', async () => {
    const { page, tabId } = await show(browser, 'azure/world-native-right');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<form id="secret"><input type="password" value="hunter2"><input type="hidden" value="csrf-4711"></form>',
      );
    });
    const message = { kind: 'snapshot-take', tabId };
    const answer = JSON.stringify(
      await browser.host.evaluate((asked) => chrome.runtime.sendMessage(asked), message),
    );
    expect(answer).toContain('"secret"');
    expect(answer).not.toMatch(/hunter2|csrf-4711/);
  });

  test('cannot be asked for by a script in a page', async () => {
    const { page, tabId } = await show(browser, 'azure/world-native-right');
    for (const kind of ['snapshot-take', 'tab-directory']) {
      const message = JSON.stringify({ kind, tabId });
      const answer = await inExtensionWorld<unknown>(
        browser,
        page,
        `chrome.runtime.sendMessage(${message}).then((answer) => answer ?? 'nothing')`,
      );
      expect(answer).toMatch(/nothing|message port closed/);
    }
    // Nor of a tab that is no portal's.
    await page.goto('about:blank');
    const message = { kind: 'snapshot-take', tabId };
    const answer = await browser.host.evaluate(
      (asked) => chrome.runtime.sendMessage(asked),
      message,
    );
    expect(answer).toMatchObject({ snapshot: null });
    expect((await readTab(browser, tabId)).badge).toBe('');
  });
});
