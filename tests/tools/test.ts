/**
 * `npm test`: what must pass before a change is merged; `npm run test:long`: everything, with all pages in both browsers and
 * much more of what takes long; `npm run check`: what needs no build and no browser.
 * The last line is `N passed, N failed`.
 */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { CACHE } from './paths.ts';
import { type Count, command, run, stage, stream } from './stage.ts';

/** The commands do not touch each other's files: side by side, as many as there are cores. */
async function check(): Promise<Count[]> {
  return [
    // Writes the types of the messages and entrypoints, which a fresh clone lacks.
    await command('generated types', 'wxt/bin/wxt.mjs', 'prepare'),
    ...(await Promise.all([
      command('format and lint', '@biomejs/biome/bin/biome', 'ci', '--colors=off'),
      command('types', 'typescript/bin/tsc', '--noEmit', '-p', '.'),
      command('unused code', 'knip/bin/knip.js', '--no-progress'),
      // What only tests use is no part of the product.
      command('code for tests alone', 'knip/bin/knip.js', '--no-progress', '--production'),
      command(
        'lockfile',
        'lockfile-lint/bin/lockfile-lint.js',
        ...['--path', 'package-lock.json', '--type', 'npm', '--allowed-hosts', 'npm'],
        ...['--validate-https', '--validate-integrity'],
      ),
    ])),
  ];
}

async function vitest(name: string, project: string): Promise<Count> {
  return await stage(name, async () => {
    const file = join(CACHE, `vitest-${project.replace('*', '')}.json`);
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

/** The tests in browsers, all projects side by side; each says when it is done. */
async function playwright(): Promise<Count> {
  return await stage('tests in browsers', async () => {
    mkdirSync(CACHE, { recursive: true });
    const counts = join(CACHE, 'playwright.json');
    rmSync(counts, { force: true });
    await stream('@playwright/test/cli.js', ['test'], {
      ONBEHALF_COUNTS: counts,
      FORCE_COLOR: '0',
    });
    return JSON.parse(readFileSync(counts, 'utf8')) as Count;
  });
}

async function all(length: 'short' | 'long'): Promise<Count[]> {
  process.env.ONBEHALF_RUN = length;
  return [
    ...(await check()),
    await vitest('unit tests', 'unit*'),
    await builds(),
    await vitest('the builds and packages', 'packages'),
    await playwright(),
  ];
}

const RUNS: Readonly<Record<string, () => Promise<Count[]>>> = { check, long: () => all('long') };
const counts = await (RUNS[process.argv[2] ?? ''] ?? (() => all('short')))();
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
