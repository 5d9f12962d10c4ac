/** Builds the extension when its sources are newer than the build. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from './paths.ts';
import { say } from './say.ts';

/** Everything at the top of the repository that is not source. */
const NOT_SOURCE = new Set([
  ...['node_modules', 'tests', 'docs', 'store'],
  // Written by the tests in browsers, while they use the build.
  ...['test-results', 'playwright-report'],
]);
const BUILDS = { chrome: CHROME_BUILD, firefox: FIREFOX_BUILD };

/**
 * Builds for a browser, if needed.
 * @param browser which build.
 * @throws when the build fails; its output has been shown by then.
 */
export function ensureBuilt(browser: keyof typeof BUILDS): void {
  const manifest = join(BUILDS[browser], 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (newest(ROOT, NOT_SOURCE) < built) return;
  build(browser);
}

/** Builds for a browser, needed or not. */
export function build(browser: keyof typeof BUILDS): void {
  say(`building the extension for ${browser}`);
  // A fresh clone lacks the `tsconfig.json` that the build reads.
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) wxt('prepare');
  wxt('build', '-b', browser);
}

function wxt(...args: string[]): void {
  const path = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return;
  say(stdout + stderr);
  throw new Error(`wxt ${args.join(' ')} failed`);
}

/** When something in a folder last changed; folders count, so that a deleted file does. */
function newest(folder: string, except: ReadonlySet<string> = new Set()): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    if (entry.name.startsWith('.') || except.has(entry.name) || entry.name.endsWith('.md'))
      return latest;
    const path = join(folder, entry.name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Math.max(latest, changed, entry.isDirectory() ? newest(path) : 0);
  }, 0);
}
