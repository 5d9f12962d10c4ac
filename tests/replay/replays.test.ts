/** One test for every replayable page: the tour, those of the tables, those written by hand or saved by users. */

import { expect, test } from '../fixtures/replays.ts';
import { PAGE_FOLDERS } from '../tools/paths.ts';
import { type LoadedPage, loadAll } from './load.ts';
import { KNOWN_DIFFERENCE, report } from './report.ts';
import { sample, shortRun } from './sample.ts';

/**
 * Of these the short run shows a few, in English, in Firefox as well. Not what changes as one looks: Firefox may notice a pane that
 * slides away only after the five seconds that a page gets.
 */
const IN_FIREFOX = /^(?:tour|intune|microsoft-365\/changes|azure\/(?:panel-put|pane|steps))/;
/** What Firefox does not draw: a dropdown with a button of the page's own. */
const NOT_IN_FIREFOX = /^azure\/trap-painted-button-of-a-dropdown$/;
const loaded = loadAll(PAGE_FOLDERS);
const pages = loaded.filter((entry): entry is LoadedPage => 'page' in entry);
const inFirefox = new Set(sample(pages));
const inShortRun = new Set(shortRun(pages));

for (const entry of loaded) {
  if (!('errors' in entry)) continue;
  test(`${entry.file} is a page`, { tag: ['@short', '@firefox'] }, () => {
    expect(entry.errors).toEqual([]);
  });
}

const byLocale = Map.groupBy(pages, ({ page }) => page.locale);
for (const [locale, ofLocale] of byLocale) {
  test.describe(locale, () => {
    // A browser speaks one language. Of the many pages in English each worker takes what comes next; the few of another
    // language stay together, so that one browser is started for them.
    if (ofLocale.length < 20) test.describe.configure({ mode: 'default' });
    for (const page of ofLocale) {
      const tag = [
        ...(inShortRun.has(page) ? ['@short'] : []),
        ...(inFirefox.has(page) ? ['@firefox'] : []),
        ...(NOT_IN_FIREFOX.test(page.page.name) ? ['@chromium'] : []),
        ...(locale === 'en-US' &&
        inShortRun.has(page) &&
        inFirefox.has(page) &&
        IN_FIREFOX.test(page.page.name)
          ? ['@firefox-short']
          : []),
      ];
      test(page.page.name, { tag }, async ({ replayed }) => {
        const result = await replayed(page);
        for (const description of result.tolerated)
          test.info().annotations.push({ type: KNOWN_DIFFERENCE, description });
        expect(result.differences, report(result, true)).toEqual([]);
      });
    }
  });
}
