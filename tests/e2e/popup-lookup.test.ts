import type { Page, Route } from '@playwright/test';
import { expect, fresh, test } from '../fixtures/extension.ts';
import type { Browser } from '../replay/browser.ts';
import { reset } from '../replay/extension.ts';

declare const chrome: {
  permissions: {
    request(what: { origins: string[] }): Promise<boolean>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const TENANT = '12345678-90ab-cdef-1234-567890abcdef';
const HOSTS = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
];
const ORIGINS = HOSTS.map((host) => `https://${host}/*`);

/** The configuration as the sign-in service documents it, shortened to more than what is read. */
const configuration = (host: string, more: object = {}) => ({
  token_endpoint: `https://${host}/${TENANT}/oauth2/v2.0/token`,
  jwks_uri: `https://${host}/${TENANT}/discovery/v2.0/keys`,
  issuer: `https://${host}/${TENANT}/v2.0`,
  authorization_endpoint: `https://${host}/${TENANT}/oauth2/v2.0/authorize`,
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
  cloud_graph_host_name: 'graph.windows.net',
  msgraph_host: 'graph.microsoft.com',
  ...more,
});

const NO_TENANT = {
  status: 400,
  json: { error: 'invalid_tenant', error_description: 'AADSTS90002: Tenant not found.' },
};

type Answer = (route: Route, host: string) => Promise<unknown>;

let browser: Browser;
let page: Page;
/** Every request over the network since the last reset, and how it is answered. */
let asked: string[] = [];
let answer: Answer;

const fulfill =
  (options: Parameters<Route['fulfill']>[0]): Answer =>
  (route) =>
    route.fulfill(options);

const lookUp = (domain: string) =>
  browser.host.evaluate(
    (text) => chrome.runtime.sendMessage({ kind: 'lookup', domain: text }),
    domain,
  );

async function allow(): Promise<void> {
  await browser.host.evaluate(async (origins) => {
    await chrome.permissions.request({ origins });
    await chrome.runtime.sendMessage({ kind: 'settings-save', changes: { lookup: true } });
  }, ORIGINS);
}

test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
  await browser.context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    asked.push(url);
    await answer(route, new URL(url).hostname).catch(() => {});
  });
});

test.beforeEach(async () => {
  await reset(browser, new Map(), null);
  await browser.host.evaluate((origins) => chrome.permissions.remove({ origins }), ORIGINS);
  asked = [];
  answer = (route, host) => route.fulfill({ json: configuration(host) });
});

test.describe('the look-up', () => {
  test('is off: nothing is sent until the user has allowed it in a tab', async () => {
    expect(await lookUp('contoso.com')).toMatchObject({ ok: false, reason: 'off' });
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/popup.html`);
    await page.fill('#customer', 'contoso.com');
    const [tab] = await Promise.all([
      browser.context.waitForEvent('page'),
      page.getByRole('button', { name: 'Look up the tenant ID' }).click(),
    ]);
    await tab.getByText("sends the customer's domain, and nothing else").waitFor();
    expect(asked).toEqual([]);
    await tab.getByRole('button', { name: 'Allow, and look up contoso.com' }).click();
    await tab.getByText(TENANT).waitFor();
    await tab.getByText('Public · EU').waitFor();
    expect(asked).toEqual([
      'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
    ]);
  });

  test('fills in the links that need the tenant ID, and asks once only', async () => {
    await allow();
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/popup.html`);
    await page.fill('#customer', 'contoso.com');
    await page.getByRole('button', { name: 'Look up the tenant ID' }).click();
    const link = page.getByRole('link', { name: 'Azure portal, by tenant ID' });
    expect(await link.getAttribute('href')).toBe(`https://portal.azure.com/${TENANT}`);
    expect(await lookUp('contoso.com')).toMatchObject({ ok: true, tenant: { tenantId: TENANT } });
    expect(asked).toHaveLength(1);
  });

  for (const [domain, host, cloud] of [
    ['contoso.onmicrosoft.us', 'login.microsoftonline.us', 'us-government'],
    ['contoso.partner.onmschina.cn', 'login.partner.microsoftonline.cn', 'china'],
  ] as const)
    test(`asks the cloud that ${domain} names`, async () => {
      await allow();
      answer = fulfill({
        json: configuration(host, { cloud_instance_name: host.replace(/^login\./, '') }),
      });
      expect(await lookUp(domain)).toMatchObject({ ok: true, tenant: { cloud } });
      expect(asked.map((url) => new URL(url).hostname)).toEqual([host]);
    });

  test('tells a US Government tenant from the public service’s answer', async () => {
    await allow();
    answer = fulfill({
      json: configuration(HOSTS[0] ?? '', { tenant_region_sub_scope: 'DODCON' }),
    });
    expect(await lookUp('contoso.com')).toMatchObject({ tenant: { cloud: 'us-government' } });
  });

  test('asks each cloud once where the first knows no tenant', async () => {
    await allow();
    answer = (route, host) =>
      route.fulfill(host.endsWith('.cn') ? { json: configuration(host) } : NO_TENANT);
    expect(await lookUp('contoso.com')).toMatchObject({ ok: true });
    expect(asked.map((url) => new URL(url).hostname)).toEqual(HOSTS);
  });

  for (const [reason, why, given] of [
    ['no-tenant', 'its answer', fulfill(NO_TENANT)],
    ['refused', 'too many', fulfill({ status: 429, body: '' })],
    ['refused', 'out of order', fulfill({ status: 503, body: '' })],
    ['malformed', 'a page', fulfill({ body: 'sign in here', contentType: 'text/html' })],
    [
      'malformed',
      'no tenant in it',
      fulfill({ json: { issuer: 'https://x/', token_endpoint: 'https://x/' } }),
    ],
    [
      'malformed',
      'two tenants in it',
      fulfill({
        json: { ...configuration('x'), issuer: `https://x/${TENANT.replace('1', '2')}/` },
      }),
    ],
    [
      'unreachable',
      'sent elsewhere',
      fulfill({ status: 302, headers: { location: 'https://evil.example/' } }),
    ],
    ['unreachable', 'no answer', (route: Route) => route.abort()],
  ] as const)
    test(`says ${reason}: ${why}`, { tag: reason === 'refused' ? [] : '@long' }, async () => {
      await allow();
      answer = given;
      expect(await lookUp('contoso.com')).toMatchObject({ ok: false, reason });
      const after = asked.length;
      expect(after).toBeGreaterThan(0);
      expect(after).toBeLessThanOrEqual(HOSTS.length);
      // A failure is not kept: the user may try again.
      await lookUp('contoso.com');
      expect(asked.length).toBe(2 * after);
    });

  test('gives up after five seconds, and can be cancelled before', async () => {
    await allow();
    answer = () => new Promise(() => {});
    const early = lookUp('contoso.com');
    await browser.host.evaluate(() =>
      chrome.runtime.sendMessage({ kind: 'lookup-cancel', domain: 'contoso.com' }),
    );
    expect(await early).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(await lookUp('fabrikam.com')).toMatchObject({ ok: false, reason: 'timeout' });
  });

  test('sends nothing while offline', async () => {
    await allow();
    const worker = browser.context.serviceWorkers()[0];
    await worker?.evaluate(() =>
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false }),
    );
    expect(await lookUp('contoso.com')).toMatchObject({ ok: false, reason: 'offline' });
    expect(asked).toEqual([]);
  });

  test('is off again when the permission is withdrawn', async () => {
    await allow();
    await browser.host.evaluate((origins) => chrome.permissions.remove({ origins }), ORIGINS);
    expect(await lookUp('contoso.com')).toMatchObject({ ok: false, reason: 'off' });
    expect(asked).toEqual([]);
  });

  for (const text of ['not a domain', 'contoso.com/../common', TENANT, 'common'])
    test(`asks nothing for ${JSON.stringify(text)}`, {
      tag: text === TENANT ? [] : '@long',
    }, async () => {
      await allow();
      expect(await lookUp(text)).toMatchObject({ ok: false, reason: 'no-tenant' });
      expect(asked).toEqual([]);
    });
});
