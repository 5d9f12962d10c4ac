/** Whose directory it is, with what the customer book knows: it decides before any likeness of names. */

import type { ShownFinding } from '../../request/finding';
import { expect, fresh, test } from '../fixtures/extension.ts';
import { ADA } from '../fixtures/samples.ts';
import type { Browser } from '../replay/browser.ts';
import { openTab, readTab, reset } from '../replay/extension.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const A = '0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
const B = '2b2b2b2b-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
const OWN = '11111111-2222-3333-4444-555555555555';
const ALIAS = 'user_062ae1ae82754ff498ae3b1c5d7e9f01';
const FORM = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const AZURE = 'https://portal.azure.com/';
const ACCOUNT = `https://partner.microsoft.com/dashboard/v2/customers/${A}/account`;

const form = (
  user: string,
  tenant: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>New support request</title><body class="fxs-portal"><header class="fxs-topbar">
<div class="fxs-avatarmenu-username">${user}</div><div class="fxs-avatarmenu-tenant">${tenant}</div></header>
<main><section class="fxs-blade"><h2 class="fxs-blade-title-titleText">New support request</h2>
<div><label for="plan">Support plan *</label><select id="plan"><option>Cloud Solution Provider</option></select></div>
<div><label for="email">Email *</label><input id="email" value="ada.lin@partner.example"></div></section></main></body></html>`;
const account = `<!doctype html><html lang="en"><title>Account</title><body><h1>Contoso Ltd | Account</h1>
<section><div><span>Microsoft ID:</span> <span>${A}</span></div><div><span>Domain name:</span> <span>contoso.com</span></div></section></body></html>`;
const OTHER = form(ALIAS, 'CONTOSO INC (CONTOSO.ONMICROSOFT.COM)');
/** Two customers whose domains begin alike. */
const TWO = [
  { name: 'Contoso Ltd', domain: 'contoso.com', tenantId: A },
  { name: 'Contoso Inc', domain: 'contoso.onmicrosoft.com', tenantId: B },
];

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
});

interface Visit {
  pages: Record<string, string>;
  addresses: string[];
  book: object[];
}

/** Visits the addresses in one tab. @returns the finding about the directory once the last page has settled. */
async function directoryOf({ pages, addresses, book }: Visit): Promise<ShownFinding> {
  const documents = new Map(
    Object.entries(pages).map(([at, text]) => [
      at,
      { body: Buffer.from(text), type: 'text/html; charset=utf-8' },
    ]),
  );
  browser.serve(documents);
  await reset(browser, documents, ADA);
  await browser.host.evaluate(
    (rows) => chrome.runtime.sendMessage({ kind: 'customers-import', rows }),
    book.map((facts) => ({ facts, own: null })),
  );
  const { page, tabId } = await openTab(browser);
  const assessment = async () => (await readTab(browser, tabId)).state?.assessment;
  for (const address of addresses) {
    await page.goto(address);
    await expect.poll(async () => (await assessment())?.page ?? null).not.toBeNull();
  }
  // No verdict is given while the directory hint is still awaited.
  await expect.poll(async () => (await assessment())?.verdict ?? null).not.toBeNull();
  const found = (await assessment())?.findings.find(({ check }) => check === 'directory');
  await page.close();
  if (!found) throw new Error('nothing is said of the directory');
  return found;
}

test('came from one customer, and the portal shows another of a like name', async () => {
  const found = await directoryOf({
    pages: { [ACCOUNT]: account, [AZURE]: OTHER },
    addresses: [ACCOUNT, `${AZURE}${FORM}`],
    book: TWO,
  });
  expect(found).toMatchObject({ status: 'wrong', reason: 'other' });
});

test('an address by tenant ID that the shell contradicts', async () => {
  const found = await directoryOf({
    pages: { [ACCOUNT]: account, [`${AZURE}${A}`]: OTHER },
    addresses: [ACCOUNT, `${AZURE}${A}${FORM}`],
    book: TWO,
  });
  expect(found.status).not.toBe('ok');
});

test('an address by domain that the shell contradicts', async () => {
  const found = await directoryOf({
    pages: { [`${AZURE}contoso.com`]: OTHER },
    addresses: [`${AZURE}contoso.com${FORM}`],
    book: TWO,
  });
  expect(found.status).not.toBe('ok');
});

test('the partner’s own tenant, put into the book by a list, is no customer for an own account', async () => {
  const found = await directoryOf({
    pages: { [`${AZURE}${OWN}`]: form('ada.lin@partner.example', 'PARTNER') },
    addresses: [`${AZURE}${OWN}${FORM}`],
    book: [{ name: 'GDAP one', tenantId: OWN }],
  });
  expect(found.status).not.toBe('ok');
});

test('the book knows that a domain of Microsoft 365 is called as the header says', async () => {
  const pane = `<!doctype html><html lang="en"><body><header role="banner"><button><span>Contoso</span></button></header>
    <main><section role="dialog" aria-label="Contact Support"><h2>Contact Support</h2>
    <label for="phone">Phone number</label><input id="phone" type="tel" value="+886 2 5550 0100">
    <label for="email">Email address</label><input id="email" value="ada.lin@partner.example"></section></main></body></html>`;
  const at = 'https://admin.cloud.microsoft/';
  const found = await directoryOf({
    pages: { [at]: pane },
    addresses: [`${at}?delegatedOrg=netorgft1234567.onmicrosoft.com#/support`],
    book: [{ name: 'Contoso', domain: 'netorgft1234567.onmicrosoft.com', tenantId: A }],
  });
  expect(found.status).toBe('ok');
});
