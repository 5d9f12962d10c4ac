/**
 * `npm run pages`: writes the replayable pages from their tables, which every command that needs them does by itself.
 *
 * `npm run pages -- --diff [COMMIT]` shows what the tables as they are now make otherwise than those of a commit
 * (HEAD, if left out): the names of the pages that change, and their lines.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { GENERATED_PAGES, ROOT } from '../paths.ts';
import { say } from '../say.ts';
import { pages } from './files.ts';
import { ensurePages, writePages } from './write.ts';

const WORK = join(ROOT, '.cache', 'pages-diff');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { diff: { type: 'boolean', default: false }, into: { type: 'string' } },
});
if (values.into) writePages(values.into);
else if (values.diff) process.exitCode = diff(positionals[0] ?? 'HEAD');
else {
  ensurePages();
  console.log(`${pages.length} pages in ${relative(ROOT, GENERATED_PAGES)}`);
}

/** @returns 0 when nothing changes, 1 when something does, 2 when the commit has no tables. */
function diff(commit: string): number {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(join(WORK, 'source'), { recursive: true });
  try {
    const archive = join(WORK, 'source.tar');
    const script = join(WORK, 'source', relative(ROOT, import.meta.filename));
    const hook = join(dirname(dirname(import.meta.filename)), 'extensionless.mjs');
    // Inside the repository, so that the tables of the commit find the packages.
    const made =
      run('git', ['archive', '--format=tar', '-o', archive, commit]) &&
      run('tar', ['-xf', archive, '-C', join(WORK, 'source')]) &&
      run(process.execPath, ['--import', hook, script, '--into', join(WORK, 'before')]) &&
      existsSync(join(WORK, 'before'));
    if (!made) {
      say(`The pages of ${commit} could not be made.`);
      return 2;
    }
    writePages(join(WORK, 'after'));
    const compare = (...how: string[]) =>
      spawnSync('git', ['--no-pager', 'diff', '--no-index', ...how, 'before', 'after'], {
        cwd: WORK,
        stdio: 'inherit',
      }).status ?? 2;
    compare('--stat=160');
    return compare();
  } finally {
    rmSync(WORK, { recursive: true, force: true });
  }
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] }).status === 0;
}
