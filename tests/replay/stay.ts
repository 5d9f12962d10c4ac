/** Leaves a window open for the visitor of the tour. */

import { launch } from './browser.ts';
import { openTab, reset } from './extension.ts';
import type { LoadedPage } from './load.ts';

/**
 * Opens the first page at each address of the tour in a tab of one window, and waits until the visitor closes it.
 * @param form the page to show on top.
 */
export async function stay(pages: readonly LoadedPage[], form: LoadedPage): Promise<void> {
  const browser = await launch({ locale: form.page.locale, headed: true });
  const byUrl = new Map(pages.toReversed().map((loaded) => [loaded.page.url, loaded]));
  byUrl.set(form.page.url, form);
  const documents = new Map([...byUrl.values(), form].flatMap((loaded) => [...loaded.documents]));
  browser.serve(documents);
  await reset(browser, documents, form.page.profile);
  for (const url of [...byUrl.keys()]
    .filter((each) => each !== form.page.url)
    .concat(form.page.url)) {
    const { page } = await openTab(browser);
    await page.goto(url);
  }
  console.log('The window is yours now; close it to end.');
  const closed = new Promise((resolve) => browser.context.on('close', resolve));
  await closed;
  await browser.close();
}
