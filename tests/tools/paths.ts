/** Where things are. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');
/** What the tools may keep between runs; `npm ci` clears it. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'onbehalf');
/** The pages written from the tables in `tests/tools/pages/tables/`; see `tests/tools/pages/write.ts`. */
export const GENERATED_PAGES = join(ROOT, '.cache', 'pages');
/** The pages that are kept: the tour, those written by hand, and those that users saved. */
const KEPT_PAGES = join(ROOT, 'tests', 'pages');
/** Where all replayable pages are. */
export const PAGE_FOLDERS: readonly string[] = [KEPT_PAGES, GENERATED_PAGES];
/** What the stores are given; made by `npm run store`. */
export const STORE_OUT = join(ROOT, 'store', 'out');
