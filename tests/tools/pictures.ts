/** Pictures of the panel and the popup, for the eye: every state, in the sizes, languages and looks that people have. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { type Language, openPanel } from '../e2e/panel/open.ts';
import { STATES, type StateName } from '../e2e/panel/states.ts';
import { sentFor } from '../fixtures/samples.ts';
import { launch } from '../replay/browser.ts';
import { openTab, reset, until } from '../replay/extension.ts';
import { loadPage } from '../replay/load.ts';
import { launchChromium } from './chromium.ts';
import { ROOT } from './paths.ts';

/** Used inside the extension's own page only. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { set(items: object): Promise<void> } };
};
declare const show: (name: StateName) => void;

const FOLDER = join(ROOT, 'tests/screenshots');
type Look = 'light' | 'dark' | 'forced';
type Size = readonly [width: number, height: number];

const LOOKS: readonly (readonly [Language, Look])[] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['en', 'forced'],
  ['zh_TW', 'light'],
  ['zh_TW', 'dark'],
  ['de', 'light'],
];
const DESKTOP: Size = [1280, 800];
/** A small window, 200 % of the desktop, a phone. */
const NARROW: readonly Size[] = [
  [1024, 640],
  [640, 400],
  [390, 800],
];
/** The states with most in them; the others are pictured on the desktop alone. */
const FULL: readonly StateName[] = ['eight', 'contacts', 'ready'];
/** As large as a popup may be, and as Chromium opens it over a small window. */
const POPUPS: readonly Size[] = [
  [400, 600],
  [430, 510],
];
const FORM = loadPage('tour/2-azure-form-wrong');
const CUSTOMERS = ['Contoso', 'Contoso Retail', 'Fabrikam', 'Northwind Traders', 'Tailspin Toys'];

const emptied = (name: string): string => {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** @returns how many pictures of the panel were taken, into `tests/screenshots/panel`. */
export async function takePanels(): Promise<number> {
  const folder = emptied('panel');
  const browser = await launchChromium();
  let count = 0;
  for (const [language, look] of LOOKS) {
    const sizes = look === 'light' ? [DESKTOP, ...NARROW] : [DESKTOP];
    for (const size of sizes) {
      const names = size === DESKTOP ? (Object.keys(STATES) as StateName[]) : FULL;
      count += await takeStates(browser, { language, look, size, names, folder });
    }
  }
  await browser.close();
  return count;
}

interface Series {
  language: Language;
  look: Look;
  size: Size;
  names: readonly StateName[];
  folder: string;
}

async function takeStates(browser: Browser, series: Series): Promise<number> {
  const { language, look, size, names, folder } = series;
  const [width, height] = size;
  for (const name of names) {
    const page = await openPanel(browser, { language, dark: look === 'dark', width, height });
    if (look === 'forced') await page.emulateMedia({ forcedColors: 'active' });
    await page.evaluate((state) => show(state), name);
    // Once more a moment later the panel looks where it stands best.
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}-${language}-${look}-${width}.png`) });
    await page.context().close();
  }
  return names.length;
}

/** From the popup as it opens to a view of it. */
const VIEWS: Record<string, (page: Page) => Promise<void>> = {
  'nothing typed': async () => {},
  'this tab': (page) => page.locator('.now-line > details > summary').click(),
  'a customer': (page) => page.fill('#customer', 'contoso'),
  'not found': async (page) => {
    await page.fill('#customer', 'nobody');
    await page.press('#customer', 'Enter');
  },
  answers: (page) => page.locator('nav button').nth(1).click(),
  requests: (page) => page.locator('nav button').nth(2).click(),
};

/** @returns how many pictures of the popup over a form were taken, into `tests/screenshots/popup`. */
export async function takePopups(): Promise<number> {
  const folder = emptied('popup');
  let count = 0;
  for (const language of [...new Set(LOOKS.map(([each]) => each))]) {
    const browser = await launch({
      locale: language === 'en' ? 'en-US' : language.replace('_', '-'),
    });
    browser.serve(FORM.documents);
    await reset(browser, FORM.documents, FORM.page.profile);
    const { page: form, tabId } = await openTab(browser);
    await browser.host.evaluate(
      async ([rows, offered]) => {
        await chrome.runtime.sendMessage({ kind: 'customers-import', rows });
        await chrome.storage.session.set({ 'offered-requests': [offered] });
      },
      [CUSTOMERS.map(customer), { ...sentFor('Contoso', 'contoso.example'), tabId }] as const,
    );
    await form.goto(FORM.page.url);
    await until(browser, tabId, ({ state }) => state?.assessment?.verdict === 'blocked');
    const page = await browser.context.newPage();
    for (const [, look] of LOOKS.filter(([each]) => each === language))
      for (const [width, height] of POPUPS) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({
          colorScheme: look === 'dark' ? 'dark' : 'light',
          forcedColors: look === 'forced' ? 'active' : 'none',
        });
        for (const [name, go] of Object.entries(VIEWS)) {
          await page.goto(`${browser.origin}/popup.html?tab=${tabId}`);
          await page.locator('.now-line > details > summary').waitFor();
          await go(page);
          await page.waitForTimeout(400);
          const file = `${name.replaceAll(' ', '-')}-${language}-${look}-${width}.png`;
          await page.screenshot({ path: join(folder, file) });
          count++;
        }
      }
    await browser.close();
  }
  return count;
}

function customer(name: string, index: number): object {
  const domain = `${name.toLowerCase().replaceAll(' ', '')}.example`;
  const tenantId = `0000000${index}-aaaa-4bbb-8ccc-00000000000${index}`;
  const facts = { name, domain, tenantId, relationship: '', tags: '', cloud: null };
  const own = { nickname: '', notes: '', provider: '', favourite: index < 2 };
  return { facts, own };
}
