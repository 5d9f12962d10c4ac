/** A page of the tour in a real browser, changed as an attacker would change it. */

import type { CDPSession, Frame, Page } from '@playwright/test';
import type { Browser } from '../replay/browser.ts';
import type { Known } from '../replay/driver.ts';
import { openTab, reset } from '../replay/extension.ts';

import { type LoadedPage, loadPage } from '../replay/load.ts';

export { until } from '../replay/extension.ts';

export type TourPage =
  | '1-partner-center-customer'
  | '2-azure-form-wrong'
  | '3-azure-form-put-right'
  | '4-azure-form-own-directory'
  | '5-microsoft-365-support';

/**
 * A page of the tour.
 * @param change what happens to its HTML documents.
 */
export function tourPage(name: TourPage, change = (html: string) => html): LoadedPage {
  const loaded = loadPage(`tour/${name}`);
  const documents = new Map(
    [...loaded.documents].map(([address, { body, type }]) => [
      address,
      { type, body: type.includes('html') ? Buffer.from(change(body.toString())) : body },
    ]),
  );
  return { ...loaded, documents };
}

/** Where {@link withFabrikam} serves the second customer's form. */
export const FABRIKAM_FORM =
  'https://portal.azure.com/fabrikam.onmicrosoft.com#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

/** The wrong form of the tour, and beside it another customer's in which the e-mail address is right. */
export function withFabrikam(loaded = tourPage('2-azure-form-wrong')): LoadedPage {
  const form = loaded.documents.get('https://portal.azure.com/');
  if (!form) throw new Error('the tour has no form');
  const other = form.body
    .toString()
    .replace('CONTOSO (CONTOSO.ONMICROSOFT.COM)', 'FABRIKAM (FABRIKAM.ONMICROSOFT.COM)')
    .replace('joe@contoso.com', 'ada.lin@partner.example');
  const documents = new Map(loaded.documents);
  documents.set('https://portal.azure.com/fabrikam.onmicrosoft.com', {
    ...form,
    body: Buffer.from(other),
  });
  return { ...loaded, documents };
}

/** Puts a script before everything else in a document. */
export const withScript = (script: string) => (html: string) =>
  html.replace('<head>', () => `<head><script>${script}</script>`);

/**
 * After the extension was loaded again, which closes its pages.
 * @returns the browser with a new page of the extension.
 */
export async function withNewHost(browser: Browser): Promise<Browser> {
  const host = await browser.context.newPage();
  const end = Date.now() + 15_000;
  for (;;) {
    const refused = await host.goto(`${browser.origin}/options.html`).then(
      () => null,
      (error) => error,
    );
    if (!refused) return { ...browser, host };
    if (Date.now() > end) throw refused;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export interface Opened {
  page: Page;
  tabId: number;
  devtools: CDPSession;
}

/** Opens a page in a fresh tab, with its profile set up and everything else forgotten. */
export async function open(browser: Browser, loaded: LoadedPage): Promise<Opened> {
  browser.serve(loaded.documents);
  await reset(browser, loaded.documents, loaded.page.profile);
  const { page, tabId } = await openTab(browser);
  const devtools = await browser.context.newCDPSession(page);
  await page.bringToFront();
  await page.goto(loaded.page.url);
  return { page, tabId, devtools };
}

export const verdictIs =
  (verdict: string | null) =>
  ({ state }: Known): boolean =>
    (state?.assessment?.verdict ?? null) === verdict;

export const statusOf = ({ state }: Known, check: string): string | undefined =>
  state?.assessment?.findings.find((finding) => finding.check === check)?.status;

/**
 * Runs an expression in a page, in the world of the extension's scripts: what those scripts can do, and with them
 * whoever has taken over the page's process.
 * @param target the page, or a frame that has a process of its own.
 * @returns its value; an error is handed back as its text.
 */
export async function inExtensionWorld<T>(
  browser: Browser,
  target: Page | Frame,
  expression: string,
): Promise<T> {
  const devtools = await browser.context.newCDPSession(target);
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === browser.origin && context.auxData?.type === 'isolated') {
      worlds.push(context.id);
    }
  });
  await devtools.send('Runtime.enable');
  if (worlds.length === 0) throw new Error('the extension has no script in this page');
  const { result } = await devtools.send('Runtime.evaluate', {
    contextId: worlds[0],
    expression: `(async () => (${expression}))().catch((error) => String(error))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await devtools.detach();
  return result.value as T;
}
