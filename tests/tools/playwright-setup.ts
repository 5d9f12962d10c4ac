import { parseArgs } from 'node:util';
import { findBrowser, findFirefox } from './browser.ts';
import { ensureBuilt } from './build.ts';

/**
 * Before the tests in browsers: the extension as it is now, and the browsers. Workers start side by side, so that one of
 * them must not find a browser missing and install it.
 */
export default function setup(): void {
  findBrowser();
  ensureBuilt('chrome');
  if (!isFirefoxWanted()) return;
  findFirefox();
  ensureBuilt('firefox');
}

/** Everything is wanted unless the command line names projects (`--project NAME`), none of them in Firefox. */
function isFirefoxWanted(): boolean {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    strict: false,
    options: { project: { type: 'string', multiple: true } },
  });
  const named = (values.project ?? []).map(String);
  // Some tests of the extension's own pages run `npm run replay` in Firefox as well.
  return named.length === 0 || named.some((name) => /firefox|pages|\*/i.test(name));
}
