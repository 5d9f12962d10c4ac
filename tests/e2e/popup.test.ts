import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import type { TabState } from '../../messages/tab-state';
import type { AssessmentView } from '../../messages/view';
import type { Assessment } from '../../request/finding';
import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { openTab, reset } from '../replay/extension.ts';
import { GENERATED_PAGES } from '../tools/paths.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    session: {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';
const UNKNOWN = { name: '', domain: null, tenantId: null, relationship: '', tags: '', cloud: null };

let browser: Browser;
let page: Page;

async function openPopup(search = ''): Promise<void> {
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${browser.origin}/popup.html${search}`);
  await page.waitForSelector('#customer');
}

const addCustomers = (rows: object[]) =>
  browser.host.evaluate(
    (facts) =>
      chrome.runtime.sendMessage({
        kind: 'customers-import',
        rows: facts.map((each) => ({ facts: each, own: null })),
      }),
    rows.map((row) => ({ ...UNKNOWN, ...row })),
  );

const showInTab = (
  assessment: Partial<Assessment> | null,
  view: Partial<AssessmentView> | null = null,
) =>
  browser.host.evaluate(
    (state) => chrome.storage.session.set({ 'tab:77': { ...state, firstVerdictMs: 1 } }),
    { assessment, view },
  );

/** Runs what opens a tab; tells where it went and whom it was opened for. */
async function opened(act: () => Promise<unknown>): Promise<{ url: string; intended: unknown }> {
  const [tab] = await Promise.all([browser.context.waitForEvent('page'), act()]);
  await tab.waitForURL(/^https:/);
  const session = await browser.host.evaluate(() => chrome.storage.session.get(null));
  const intended = Object.entries(session).find(([key]) => key.startsWith('intended:'))?.[1];
  return { url: tab.url(), intended };
}

/** Launches, and answers every portal with an empty page. */
async function start(locale: string): Promise<void> {
  browser = await launch({ locale });
  await browser.context.route(/^https:/, (route) =>
    route.fulfill({ body: '<title>Portal</title>', contentType: 'text/html' }),
  );
}

test.beforeEach(async () => {
  await reset(browser, new Map(), null);
});

test.describe('the popup', () => {
  test.beforeAll(() => start('en-US'));
  test.afterAll(() => browser?.close());

  test('can be typed into at once, and opens the Azure portal of what was typed', async () => {
    await openPopup();
    await page.keyboard.type('CONTOSO.COM ');
    const result = await opened(() => page.keyboard.press('Enter'));
    expect(result).toEqual({
      url: 'https://portal.azure.com/contoso.com',
      intended: { domains: ['contoso.com'], names: [] },
    });
  });

  test('shows the ASCII form beside an international name, and the link before it is opened', async () => {
    await openPopup();
    await page.fill('#customer', 'https://portal.azure.com/münchen.example');
    expect(await page.textContent('#chosen-name')).toBe('münchen.examplexn--mnchen-3ya.example');
    expect(await page.textContent('.primary-link .url')).toBe(
      'https://portal.azure.com/xn--mnchen-3ya.example',
    );
    const { url } = await opened(() =>
      page.getByRole('button', { name: 'Azure portal', exact: true }).click(),
    );
    expect(url).toBe('https://portal.azure.com/xn--mnchen-3ya.example');
  });

  test('copies the link', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPopup();
    await page.fill('#customer', TENANT.toUpperCase());
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Copied', exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://portal.azure.com/${TENANT}`,
    );
  });

  test('says what to do about a name that is not in the book, without scolding', async () => {
    await openPopup();
    await page.fill('#customer', 'fabrik');
    await page.getByText('No customer called “fabrik”').waitFor();
    expect(await page.getAttribute('#customer', 'aria-invalid')).toBeNull();
    await page.focus('#customer');
    await page.keyboard.press('Enter');
    await page.locator('#customer[aria-invalid=true]').waitFor();
    const [options] = await Promise.all([
      browser.context.waitForEvent('page'),
      page.getByRole('button', { name: 'Import customers' }).click(),
    ]);
    await options.waitForURL(/options\.html#customers$/);
  });

  for (const [text, words] of [
    ['192.168.0.1', 'IP address'],
    ['contoso.com@evil.example', 'before the @'],
    ['contoso.com:443', 'no port'],
    ['contoso.com/about', 'Remove everything'],
    ['contoso\u200b.com', 'invisible'],
    ['https://portal.azure.com/', 'names no customer'],
  ] as const)
    test(`says what is wrong with ${JSON.stringify(text)}, and offers no link`, {
      // Unit tests of the parser say the rest.
      tag: words === 'IP address' || words === 'invisible' ? [] : '@long',
    }, async () => {
      await openPopup();
      await page.fill('#customer', text);
      expect(await page.textContent('#customer-problem')).toBe('');
      await page.focus('#customer');
      await page.keyboard.press('Enter');
      await page.locator('#customer-problem').filter({ hasText: words }).waitFor();
      expect(await page.getAttribute('#customer', 'aria-invalid')).toBe('true');
      expect(await page.locator('a, .primary-link').count()).toBe(0);
    });

  test('says what the current tab shows, and follows it', async () => {
    await openPopup('?tab=77');
    const now = page.locator('.now');
    await now.getByText('nothing to check').waitFor();
    const assessment = {
      page: 'azure/new-support-request',
      cloud: 'public',
      customer: { domains: ['contoso.com'], names: ['Contoso <b>'] },
      directoryName: 'Contoso <b>',
      verdict: 'blocked',
      detecting: false,
      badge: '1',
      findings: [],
    } as unknown as Assessment;
    const item = {
      check: 'contact-email',
      status: 'wrong',
      word: 'To fix',
      title: 'Email',
      message: 'Use yours.',
      observed: 'x@contoso.com',
      accepted: false,
    };
    const view = {
      outcome: 'blocked',
      short: '1 to fix',
      customer: { name: 'Contoso <b>', id: 'contoso.com', note: 'calls after two', provider: '' },
      groups: [{ kind: 'one', title: 'Email', items: [item] }],
      later: { text: '', items: [] },
      notes: [],
      checked: '',
    } as unknown as AssessmentView;
    await showInTab(assessment, view);
    await now.getByText('1 to fix').waitFor();
    expect(await now.locator('.who').innerText()).toBe('Contoso <b>');
    await now.locator('summary').first().click();
    await now.getByText('Contoso <b> · contoso.com').waitFor();
    await now.getByText('calls after two').waitFor();
    const [first] = await now.getByRole('listitem').allInnerTexts();
    expect(first).toContain('To fix Email');
    expect(first).toContain('x@contoso.com');
    // The customer of the tab comes first, without anything typed.
    expect(await page.locator('.result').allInnerTexts()).toEqual([
      expect.stringContaining('Contoso <b>'),
    ]);
    await showInTab(
      { ...assessment, verdict: 'ready' },
      { ...view, outcome: 'ready', short: 'Ready', groups: [] },
    );
    await now.getByText('Ready').waitFor();
    await showInTab(null);
    await now.getByText('nothing to check').waitFor();
  });

  test('says whose directory a page of a portal shows, also without a form', async () => {
    const menu = '<div class="fxs-avatarmenu-tenant">CONTOSO (CONTOSO.ONMICROSOFT.COM)</div>';
    const portal = (route: Route) => route.fulfill({ body: menu, contentType: 'text/html' });
    await browser.context.route('https://portal.azure.com/', portal);
    const tab = await openTab(browser);
    await tab.page.goto('https://portal.azure.com/#home');
    await openPopup(`?tab=${tab.tabId}`);
    const who = page.locator('.now .who');
    await who.getByText('contoso.onmicrosoft.com').waitFor();
    expect(await who.textContent()).toContain('CONTOSO');
    await browser.context.unroute('https://portal.azure.com/', portal);
  });

  test('finds customers of the book, and opens other portals with a modifier', async () => {
    await addCustomers([
      { name: 'Grazer Bäckerei', domain: 'graz.example', tenantId: TENANT },
      { name: 'Backhaus', domain: 'backhaus.example' },
    ]);
    await openPopup();
    await page.keyboard.type('back');
    await page.locator('.result').nth(1).waitFor();
    await page.fill('#customer', 'backerei');
    const only = page.locator('#results').getByRole('option', { selected: true });
    await only.filter({ hasText: 'Grazer Bäckerei' }).waitFor();
    await page.focus('#customer');
    const { url, intended } = await opened(() => page.keyboard.press('Control+Enter'));
    expect(url).toMatch(
      /^https:\/\/portal\.azure\.com\/graz\.example#view\/Microsoft_Azure_Support/,
    );
    expect(intended).toEqual({ domains: ['graz.example'], names: [], tenantId: TENANT });
    // A click on the selected row does what its hint says.
    expect((await opened(() => only.click())).url).toBe('https://portal.azure.com/graz.example');
    // What was opened last is offered next time.
    await openPopup();
    await page.locator('#results').getByRole('option', { name: 'Grazer Bäckerei' }).waitFor();
  });

  test('a tab that shows another directory than the customer it was opened for is wrong', async () => {
    // The portal settles in another directory and drops the one that was asked for from its address.
    const form = await readFile(join(GENERATED_PAGES, 'azure/access-refused.html'), 'utf8');
    const body = `${form}<script>history.replaceState(null, '', '/' + location.hash)</script>`;
    const portal = (route: Route) => route.fulfill({ body, contentType: 'text/html' });
    await browser.context.route('https://portal.azure.com/fabrikam.example', portal);
    await openPopup();
    await page.keyboard.type('fabrikam.example');
    await page.keyboard.press('Control+Enter');
    const finding = () =>
      browser.host.evaluate(async () => {
        const states = Object.values(await chrome.storage.session.get(null)) as Partial<TabState>[];
        const findings = states.flatMap(({ assessment }) => assessment?.findings ?? []);
        return findings.find(({ check }) => check === 'directory') ?? null;
      });
    await expect.poll(finding).toMatchObject({ status: 'wrong' });
    const said = await finding();
    expect(said?.message).toContain('fabrikam.example');
    expect(said?.message).toContain('CONTOSO');
    await browser.context.unroute('https://portal.azure.com/fabrikam.example', portal);
  });

  test('moves the links with the cloud', async () => {
    await openPopup();
    await page.fill('#customer', 'contoso.partner.onmschina.cn');
    const url = page.locator('.primary-link .url');
    expect(await url.textContent()).toBe('https://portal.azure.cn/contoso.partner.onmschina.cn');
    await page.selectOption('#cloud', 'us-government');
    expect(await url.textContent()).toBe('https://portal.azure.us/contoso.partner.onmschina.cn');
  });

  test('shows what goes beyond support requests only when that is turned on', async () => {
    await openPopup();
    await page.fill('#customer', 'contoso.com');
    const exchange = page.getByText('Exchange admin center');
    await page.getByRole('link', { name: 'Entra admin center' }).waitFor();
    expect(await exchange.count()).toBe(0);
    await browser.host.evaluate(() =>
      chrome.runtime.sendMessage({ kind: 'settings-save', changes: { extraLinks: true } }),
    );
    await exchange.waitFor();
  });

  test('refuses to open anything but the known portals', async () => {
    const answers = await browser.host.evaluate(() =>
      Promise.all(
        ['https://evil.example/', 'javascript:alert(1)', 'http://portal.azure.com/', 'x'].map(
          (url) => chrome.runtime.sendMessage({ kind: 'open', url, customer: {} }),
        ),
      ),
    );
    expect(answers).toEqual(answers.map(() => expect.objectContaining({ ok: false })));
  });
});
