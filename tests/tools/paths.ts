/** Where things are. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');
/** What the tools may keep between runs; `npm ci` clears it. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'onbehalf');
/** What the stores are given; made by `npm run store`. */
export const STORE_OUT = join(ROOT, 'store', 'out');
