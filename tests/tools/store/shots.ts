/** Screenshots of the real extension, 1280 × 800: the tour's pages, replayed in the language of the listing. */

import { join } from 'node:path';
import { launch } from '../../replay/browser.ts';
import { reset } from '../../replay/extension.ts';
import { type LoadedPage, loadPage } from '../../replay/load.ts';
import { replayAll } from '../../replay/pool.ts';
import { drawMarquee, drawPopups, drawTile } from './art.ts';
import { type Listing, SHOTS, type Shot } from './texts.ts';

/** Used inside the extension's own page only. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** The page of the tour behind each picture; the Azure form has one in Chinese as well. */
const PAGES: Record<Exclude<Shot, 'popup'>, { page: string; zh_TW?: string }> = {
  'azure-form': { page: '2-azure-form-wrong', zh_TW: '6-azure-form-zh-tw' },
  'azure-form-ready': { page: '3-azure-form-put-right', zh_TW: '7-azure-form-put-right-zh-tw' },
  'microsoft-365': { page: '5-microsoft-365-support' },
  'partner-center': { page: '1-partner-center-customer' },
};

/** Well-known names of companies that do not exist. */
const CUSTOMERS = ['Contoso', 'Contoso Retail', 'Fabrikam', 'Northwind Traders', 'Tailspin Toys'];

/**
 * Takes the pictures of a listing.
 * @param language named as the locale: `en`, `zh_TW`.
 * @param folder where they go, numbered in the order of the listing.
 * @throws when a page does not show what the tour says it must.
 */
export async function takeShots(language: string, listing: Listing, folder: string): Promise<void> {
  const locale = language === 'en' ? 'en-US' : language.replace('_', '-');
  const path = (shot: Shot) => join(folder, `${SHOTS.indexOf(shot) + 1}-${shot}.png`);
  const shots = Object.keys(PAGES) as (keyof typeof PAGES)[];
  const pages = shots.map((shot) => pageFor(PAGES[shot], language, locale));
  let form: Buffer = Buffer.alloc(0);
  const results = await replayAll(pages, {
    visit: async (loaded, tab) => {
      const shot = shots[pages.indexOf(loaded)] as Shot;
      const taken = await tab.screenshot(path(shot));
      if (shot === 'azure-form') form = taken;
    },
  });
  const wrong = results.flatMap(({ name, differences }) =>
    differences.map((difference) => `${name}: ${difference}`),
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  await takeOwn(locale, listing, { popup: path('popup'), folder, form });
}

function pageFor(
  { page, ...translated }: { page: string; zh_TW?: string },
  language: string,
  locale: string,
): LoadedPage {
  const name = translated[language as 'zh_TW'] ?? page;
  const loaded = loadPage(`tour/${name}`);
  return { ...loaded, page: { ...loaded.page, locale } };
}

/** The popup, which is smaller than a screenshot, and the promotional pictures. */
async function takeOwn(
  locale: string,
  listing: Listing,
  to: { popup: string; folder: string; form: Buffer },
): Promise<void> {
  const browser = await launch({ locale });
  try {
    await reset(browser, new Map(), null);
    await browser.host.evaluate(
      (rows) => chrome.runtime.sendMessage({ kind: 'customers-import', rows }),
      CUSTOMERS.map(customer),
    );
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 420, height: 640 });
    await page.goto(`${browser.origin}/popup.html`);
    await page.locator('#customer').fill('contoso');
    await page.locator('.primary-link').first().waitFor();
    const popups = [await page.screenshot()];
    await page.locator('nav button').nth(1).click();
    await page.locator('main details, main article, main ul li').first().waitFor();
    popups.push(await page.screenshot());
    await page.close();
    const plain = browser.context.browser();
    if (!plain) throw new Error('the browser has gone');
    await drawPopups(plain, listing, popups, to.popup);
    await drawTile(plain, listing, join(to.folder, 'tile-440x280.png'));
    await drawMarquee(plain, listing, to.form, join(to.folder, 'marquee-1400x560.png'));
  } finally {
    await browser.close();
  }
}

function customer(name: string, index: number): object {
  const domain = `${name.toLowerCase().replaceAll(' ', '')}.example`;
  const tenantId = `0000000${index}-aaaa-4bbb-8ccc-00000000000${index}`;
  const facts = { name, domain, tenantId, relationship: '', tags: '', cloud: null };
  return { facts, own: null };
}
