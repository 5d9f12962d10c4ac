/**
 * `npm run replay -- [--browser firefox] [--json] [--headed] FILE-OR-FOLDER...`
 *
 * `-g PATTERN` takes only pages whose names match; without a file or folder, of all pages of the project.
 */

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../tools/build.ts';
import { ensurePages } from '../tools/pages/write.ts';
import { PAGE_FOLDERS } from '../tools/paths.ts';
import { say } from '../tools/say.ts';
import { loadAll } from './load.ts';
import { replayAll } from './pool.ts';
import { report } from './report.ts';

const USAGE =
  'usage: npm run replay -- [--browser chrome|firefox] [--json] [--headed] [-g PATTERN] FILE-OR-FOLDER...';

/** npm runs scripts in the repository's root; a relative path means the folder in which the user stands. */
function fromWhereItWasTyped(path: string): string {
  const typed = resolve(process.env.INIT_CWD ?? '.', path);
  return existsSync(typed) ? relative('.', typed) || '.' : path;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chrome' },
      json: { type: 'boolean', default: false },
      headed: { type: 'boolean', default: false },
      grep: { type: 'string', short: 'g' },
      /** Another build to replay with, for comparing two. */
      extension: { type: 'string' },
      /** How many browsers side by side. */
      workers: { type: 'string', default: '1' },
    },
  });
  const { browser } = values;
  const isNothing = positionals.length === 0 && values.grep === undefined;
  if (isNothing || (browser !== 'chrome' && browser !== 'firefox')) {
    say(USAGE);
    return 2;
  }
  const paths = positionals.map(fromWhereItWasTyped);
  ensurePages();
  const loaded = loadAll(paths.length > 0 ? paths : PAGE_FOLDERS);
  for (const entry of loaded) if ('errors' in entry) for (const error of entry.errors) say(error);
  const pattern = new RegExp(values.grep ?? '', 'i');
  const readable = loaded.filter((entry) => 'page' in entry);
  const pages = readable.filter(({ page }) => pattern.test(page.name));
  if (pages.length === 0 && readable.length > 0) {
    say(`no page has a name that matches ${pattern}`);
    return 2;
  }
  if (pages.length > 0 && !values.extension) ensureBuilt(browser);
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (values.headed && !hasDisplay) say('there is no display: replaying without a window');
  const results = await replayAll(pages, {
    browser,
    headed: values.headed && hasDisplay,
    extension: values.extension,
    workers: Number(values.workers),
    onResult: (result) => {
      const { tolerated: _, ...line } = result;
      const text = () => report(result, !result.ok || pages.length === 1);
      console.log(values.json ? JSON.stringify(line) : text());
    },
  });
  const failures = results.filter((result) => !result.ok).length;
  if (!values.json) console.log(`${results.length - failures} passed, ${failures} failed`);
  if (readable.length < loaded.length) return 2;
  return failures > 0 ? 1 : 0;
}

const status = await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 2;
});
process.exit(status);
