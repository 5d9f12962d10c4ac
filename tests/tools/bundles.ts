/** The pages of the React worlds run the real Fluent UI, bundled from npm; the bundles are not kept in git. */

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { say } from './say.ts';

const LAST = join(ROOT, 'tests', 'pages', '.generated', 'fluent9.js');
const LOCK = join(ROOT, 'package-lock.json');

/** Makes the bundles that the pages under `tests/pages` load, when they are missing or older than the packages. */
export function ensureBundles(): void {
  if (existsSync(LAST) && statSync(LAST).mtimeMs > statSync(LOCK).mtimeMs) return;
  say('bundling Fluent UI for the pages');
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'tests', 'tools', 'pages', 'build.ts'), '--bundles'],
    { cwd: ROOT, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('the bundles of Fluent UI could not be made');
}
