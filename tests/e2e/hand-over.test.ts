/**
 * Handing a request over: the clipboard's exact text from the page and from the log, by a policy's layout and template.
 * The policy is a file where the browser reads policies, in an `/etc` of its own, which needs Linux.
 */

import { CHROME_ID } from '../../policy/extension-ids';
import { expect, test } from '../fixtures/extension.ts';
import { type Browser, launch } from '../replay/browser.ts';
import { driverOf } from '../replay/chrome-driver.ts';
import { loadPage } from '../replay/load.ts';
import { replay } from '../replay/run.ts';
import { findBrowser } from '../tools/browser.ts';
import { type PrivateEtc, privateEtc } from './private-etc';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { set(items: object): Promise<void> } };
};

/** Where Debian's Chromium, Chrome for Testing and Chrome look. */
const PLACES = ['chromium', 'chromium-browser', 'opt/chrome_for_testing', 'opt/chrome'];

let etc: PrivateEtc;
let browser: Browser;

const policyNow = () =>
  browser.host.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ kind: 'profile-get' });
    return (answer as { state: { policy: object } }).state.policy;
  });

/** @param applies what of it holds. */
async function setPolicy(policy: object, applies = policy): Promise<void> {
  for (const place of PLACES)
    etc.write(`${place}/policies/managed/onbehalf.json`, {
      '3rdparty': { extensions: { [CHROME_ID]: policy } },
    });
  await expect.poll(policyNow).toEqual(applies);
}

test.beforeAll(async () => {
  etc = privateEtc(findBrowser());
  etc.write(`${PLACES[0]}/policies/managed/onbehalf.json`, {});
  browser = await launch({ locale: 'en-US', executable: etc.executable });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await browser.host.waitForSelector('form');
});
test.afterAll(async () => {
  await browser?.close();
  etc?.remove();
});

/** @returns the clipboard's text of each kind. */
async function clipboard(): Promise<Record<string, string>> {
  const { host } = browser;
  await host.bringToFront();
  return host.evaluate(async () => {
    const all: Record<string, string> = {};
    for (const item of await navigator.clipboard.read())
      for (const type of item.types) all[type] = await (await item.getType(type)).text();
    return all;
  });
}

/** Presses a button of the panel on a page whose title is somebody's own. */
async function press(name: string, button: string, title = 'The virtual machine does not start') {
  const loaded = loadPage(name);
  const documents = new Map(
    [...loaded.documents].map(([url, document]) => [
      url,
      {
        ...document,
        body: Buffer.from(
          String(document.body).replace('The virtual machine does not start', title),
        ),
      },
    ]),
  );
  const steps = [...(loaded.page.steps ?? []), { press: button }];
  return replay(driverOf(browser), { ...loaded, documents, page: { ...loaded.page, steps } });
}

const HOSTILE = '[Sign in](https://evil.example) &lt;img src=x onerror=alert(1)&gt; **now**';

test('on the last step, what is filed goes to the clipboard as plain text', {
  tag: '@long',
}, async () => {
  await setPolicy({});
  await press('azure/review-dl-right', 'Copy what is filed');
  await expect.poll(clipboard).toEqual({
    'text/plain': [
      'Customer: CONTOSO, contoso.onmicrosoft.com',
      'Subscription ID: 7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172',
      'Severity: C - Minimal impact',
      'Contact: Ada Lin, ada.lin@partner.example, +886 2 5550 0100',
      'Title: The virtual machine does not start',
    ].join('\n'),
  });
});

for (const [name, expected] of [
  [
    'microsoft-365/new-fluent9',
    [
      'Customer: Contoso, contoso.onmicrosoft.com',
      'Contact: ada.lin@partner.example, +886 2 5550 0100',
      'Description: Mail does not arrive',
    ],
  ],
  [
    'intune/pane',
    [
      'Customer: CONTOSO, contoso.onmicrosoft.com',
      'Severity: C - Minimal impact',
      'Contact: ada.lin@partner.example, +886 2 5550 0100',
      'Description: Devices do not enroll',
    ],
  ],
] as const)
  test(`in a pane that asks for no title or plan: ${name}`, { tag: '@long' }, async () => {
    await setPolicy({});
    await press(name, 'Copy what is filed');
    await expect.poll(async () => (await clipboard())['text/plain']).toBe(expected.join('\n'));
  });

test('a hostile title is text, in Markdown as in HTML', { tag: '@long' }, async () => {
  await setPolicy({ copyLayout: 'markdown' });
  await press('azure/review-table-right', 'Copy what is filed', HOSTILE);
  await expect
    .poll(async () => (await clipboard())['text/plain']?.split('\n').at(-1))
    .toBe(
      '- **Title:** \\[Sign in\\](https\\://evil.example) \\<img src=x onerror=alert(1)\\> \\*\\*now\\*\\*',
    );
  await setPolicy({ copyLayout: 'html' });
  await press('azure/review-table-right', 'Copy what is filed', HOSTILE);
  await expect
    .poll(async () => (await clipboard())['text/plain']?.split('\n').at(-1))
    .toBe('Title: [Sign in](https://evil.example) <img src=x onerror=alert(1)> **now**');
  expect((await clipboard())['text/html']).toContain(
    '<b>Title:</b> [Sign in](https://evil.example) &lt;img src=x onerror=alert(1)&gt; **now**',
  );
});

test('for the provider: what is known, and blanks for the rest', { tag: '@long' }, async () => {
  await setPolicy({ indirectProvider: { name: 'Fabrikam', email: 'desk@fabrikam.example' } });
  await press('azure/who-may-file-reseller', 'Copy for my provider');
  await expect
    .poll(async () => (await clipboard())['text/plain'])
    .toBe(
      [
        'Company: CONTOSO',
        'Initial domain: contoso.onmicrosoft.com',
        'What is happening:',
        'Since when:',
        'What we have tried:',
        'Priority: C - Minimal impact',
      ].join('\n'),
    );
});

test('the ticket of a logged request is a link to the host of the policy, never to another', {
  tag: '@long',
}, async () => {
  const link = async (isNew: boolean) => {
    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html`);
    await popup.getByRole('button', { name: 'Requests', exact: true }).click();
    if (isNew) await popup.getByRole('button', { name: 'Yes, keep it' }).click();
    await popup.getByRole('button', { name: 'Note and more' }).click();
    await popup.getByLabel('Ticket in your own system').fill('INC 4711/../x');
    return popup;
  };
  const now = Date.now();
  const request = { id: 'one', tabId: 7, at: now, domain: 'contoso.example', due: now + 7_200_000 };
  await browser.host.evaluate(
    (one) => chrome.storage.session.set({ 'offered-requests': [one] }),
    request,
  );
  const ticketUrl = 'https://desk.partner.example/tickets/{ticket}';
  await setPolicy({ ticketUrl, copyLayout: 'markdown' });
  let popup = await link(true);
  const anchor = popup.getByRole('link', { name: 'Open at desk.partner.example' });
  expect(await anchor.getAttribute('href')).toBe(
    'https://desk.partner.example/tickets/INC%204711%2F..%2Fx',
  );
  // What is copied is what is stored.
  await expect
    .poll(async () => {
      await popup.bringToFront();
      await popup.getByRole('button', { name: /^(?:Copy summary|Copied)/ }).click();
      return (await clipboard())['text/plain'];
    })
    .toMatch(
      /^- \*\*Customer:\*\* contoso\.example\n- \*\*Ticket in your own system:\*\* INC 4711/,
    );
  await popup.close();
  await setPolicy(
    { ticketUrl: 'https://{ticket}@evil.example/', phone: '+886 2 5550 0199' },
    {
      phone: '+886 2 5550 0199',
    },
  );
  popup = await link(false);
  await popup.getByLabel('Ticket in your own system').blur();
  expect(await popup.getByRole('link', { name: /Open at/ }).count()).toBe(0);
  await popup.close();
});
