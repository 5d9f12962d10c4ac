/** Replays many pages: one browser for all that share a language, started when first needed. */

import { driveChrome } from './chrome-driver.ts';
import type { BrowserName, Driver, Tab } from './driver.ts';
import { driveFirefox } from './firefox/driver.ts';
import type { LoadedPage } from './load.ts';
import { failed, type Result, replay } from './run.ts';

const DRIVERS = { chrome: driveChrome, firefox: driveFirefox };

export interface PoolOptions {
  /** Chromium, if left out. */
  browser?: BrowserName;
  headed?: boolean;
  extension?: string;
  /** How many browsers of one language may work side by side. */
  workers?: number;
  visit?: (loaded: LoadedPage, tab: Tab) => Promise<unknown>;
  /** Called with each result in the order of the pages. */
  onResult?: (result: Result, index: number) => void;
  onStart?: (loaded: LoadedPage, index: number) => void;
}

/**
 * Replays pages.
 * @returns one result per page, in their order.
 */
export async function replayAll(
  pages: readonly LoadedPage[],
  options: PoolOptions = {},
): Promise<Result[]> {
  const results: Result[] = [];
  let told = 0;
  // Sorted by language, so that a browser is needed only once; told in the order of the files.
  const queue = pages.map((loaded, index) => ({ loaded, index }));
  queue.sort(
    (a, b) => a.loaded.page.locale.localeCompare(b.loaded.page.locale) || a.index - b.index,
  );

  const drive = DRIVERS[options.browser ?? 'chrome'];
  const work = async () => {
    let browser: Driver | undefined;
    let locale = '';
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { loaded, index } = next;
      options.onStart?.(loaded, index);
      try {
        if (!browser || locale !== loaded.page.locale) {
          await browser?.close();
          browser = undefined;
          locale = loaded.page.locale;
          browser = await drive({ ...options, locale });
        }
        results[index] = await replay(
          browser,
          loaded,
          (tab) => options.visit?.(loaded, tab) ?? Promise.resolve(),
        );
      } catch (error) {
        results[index] = failed(loaded.page.name, error);
        // Whatever happened, the next page gets a sound browser.
        await browser?.close().catch(() => {});
        browser = undefined;
      }
      for (let result = results[told]; result; result = results[told]) {
        options.onResult?.(result, told);
        told += 1;
      }
    }
    await browser?.close();
  };
  const workers = Math.min(options.workers ?? 1, pages.length);
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
