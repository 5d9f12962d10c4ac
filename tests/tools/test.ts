/**
 * `npm test`: everything; `npm run check`: what needs no build and no browser; `firefox`: every page in Firefox; `long`:
 * everything, with all pages in Firefox, and much more of what takes long.
 * The last line is `N passed, N failed`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../replay/driver.ts';
import { type LoadedPage, loadAll } from '../replay/load.ts';
import { replayAll } from '../replay/pool.ts';
import { report } from '../replay/report.ts';
import { sample } from '../replay/sample.ts';
import { build } from './build.ts';
import { ensurePages } from './pages/write.ts';
import { CACHE, PAGE_FOLDERS } from './paths.ts';
import { say } from './say.ts';
import { type Count, command, run, stage } from './stage.ts';

/** Browsers side by side. Much of a replay is waiting, so more than one a core; many more only wait for each other. */
const WORKERS: Readonly<Record<BrowserName, number>> = { chrome: 3, firefox: 2 };

async function check(): Promise<Count[]> {
  return [
    await command('format and lint', '@biomejs/biome/bin/biome', 'ci', '--colors=off'),
    // Writes the types of the messages and entrypoints, which a fresh clone lacks.
    await command('generated types', 'wxt/bin/wxt.mjs', 'prepare'),
    await command('types', 'typescript/bin/tsc', '--noEmit', '-p', '.'),
    await command('unused code', 'knip/bin/knip.js', '--no-progress'),
    // What only tests use is no part of the product.
    await command('code for tests alone', 'knip/bin/knip.js', '--no-progress', '--production'),
    await command(
      'lockfile',
      'lockfile-lint/bin/lockfile-lint.js',
      ...['--path', 'package-lock.json', '--type', 'npm', '--allowed-hosts', 'npm'],
      ...['--validate-https', '--validate-integrity'],
    ),
  ];
}

async function vitest(name: string, project: string): Promise<Count> {
  return await stage(name, async () => {
    const file = join(CACHE, `${project}.json`);
    const { code, text } = await run(
      'vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--no-color',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    // A file that cannot even be loaded has no failed test.
    return { passed, failed: code === 0 ? 0 : Math.max(1, numFailedTests), details: text };
  });
}

async function builds(): Promise<Count> {
  return await stage('builds', async () => {
    for (const browser of ['chrome', 'firefox'] as const) build(browser);
    return { passed: 2, failed: 0 };
  });
}

type Choice = (pages: readonly LoadedPage[]) => LoadedPage[];

/** @param choose which of the pages; the files of all are read in any case. */
async function replays(
  name: string,
  browser: BrowserName,
  choose: Choice = ([...pages]) => pages,
): Promise<Count> {
  return await stage(name, async () => {
    ensurePages();
    const loaded = loadAll(PAGE_FOLDERS);
    const errors = loaded.flatMap((entry) => ('errors' in entry ? entry.errors : []));
    const pages = choose(loaded.filter((entry) => 'page' in entry));
    const results = await replayAll(pages, {
      browser,
      workers: WORKERS[browser],
      onResult: (_, index) => {
        if ((index + 1) % 50 === 0) say(`replayed ${index + 1} of ${pages.length}`);
      },
    });
    const failed = results.filter(({ ok }) => !ok);
    return {
      passed: results.length - failed.length,
      failed: failed.length + errors.length,
      details: [...errors, ...failed.map((result) => report(result, true))].join('\n'),
    };
  });
}

/** @param inFirefox which pages are replayed there as well. */
async function all(inFirefox: Choice = sample): Promise<Count[]> {
  return [
    ...(await check()),
    await vitest('unit tests', 'unit'),
    await builds(),
    await replays('replays', 'chrome'),
    await replays('replays in Firefox', 'firefox', inFirefox),
    await vitest('browser tests', 'e2e'),
  ];
}

const RUNS: Readonly<Record<string, () => Promise<Count[]>>> = {
  check,
  firefox: async () => [await builds(), await replays('every replay in Firefox', 'firefox')],
  long: async () => {
    // The tests that take long look for it: `amounts.ts`.
    process.env.ONBEHALF_LONG = '1';
    return await all(([...pages]) => pages);
  },
};
const counts = await (RUNS[process.argv[2] ?? ''] ?? all)();
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
