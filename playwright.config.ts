/**
 * The tests that need a browser: `npx playwright test [--ui] [-g NAME] [--project NAME] [--last-failed] [--shard 1/2]`.
 *
 * All of them run then. `npm test` takes the short form (`tests/tools/run-length.ts`). Browsers are those of the system:
 * `tests/tools/browser.ts` finds them, or installs them.
 */

import './tests/tools/extensionless.mjs';
import { defineConfig, type Project } from '@playwright/test';
import type { ReplayOptions } from './tests/fixtures/replays';
import { ensurePages } from './tests/tools/pages/write';
import { isLong, isShort } from './tests/tools/run-length';

// The tests are made from the pages, so these must be there before the tests are listed; the workers find them.
if (process.env.TEST_WORKER_INDEX === undefined) ensurePages();

const FIREFOX = '*firefox.test.ts';
const READINGS = '**/pages.test.ts';
/** `npm test` shows a line per stage; everybody else sees each test, and the report in `playwright-report/`. */
const shown = process.env.ONBEHALF_COUNTS ? './tests/tools/stage-reporter.ts' : 'list';

/** The short run takes the pages that stand for others, and no test that is marked as long. */
const FULL: Partial<Project> = isShort ? { grepInvert: /@long/ } : {};

export default defineConfig<object, ReplayOptions>({
  globalSetup: './tests/tools/playwright-setup.ts',
  // Against what hangs, not for what is slow: a busy machine may take many times as long, the long tests as well.
  timeout: (isLong ? 20 : 3) * 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [[shown], ['html', { open: 'never' }]],
  // Much of a replay is waiting, so three to a core of the smallest machine; many more only wait for each other.
  workers: 6,
  use: {
    // A wait that fails is reported before the test's own time is up, with its line.
    actionTimeout: 60_000,
    // Without pictures of the documents: these are made by scripts that would stand in the pages under test.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
  },
  // They begin in this order: long tests first, so that none is left alone at the end.
  projects: [
    // One test tries all changes.
    { name: 'drift', testDir: 'tests/drift', testIgnore: READINGS, timeout: 20 * 60_000, ...FULL },
    {
      name: 'replays in Firefox',
      testDir: 'tests/replay',
      // A few of them take less time than starting Firefox in each worker.
      fullyParallel: !isShort,
      use: { engine: 'firefox' },
      grepInvert: /@chromium/,
      ...(isShort && { grep: /@firefox-short/ }),
    },
    {
      name: 'firefox',
      testDir: 'tests',
      testMatch: [`**/e2e/${FIREFOX}`, `**/trust/${FIREFOX}`],
      ...FULL,
    },
    { name: 'trust', testDir: 'tests/trust', testIgnore: `**/${FIREFOX}`, ...FULL },
    { name: 'extension pages', testDir: 'tests/e2e', testIgnore: `**/${FIREFOX}`, ...FULL },
    {
      name: 'replays',
      testDir: 'tests/replay',
      fullyParallel: true,
      use: { engine: 'chrome' },
      ...(isShort && { grep: /@short/ }),
    },
    {
      name: 'readings',
      testDir: 'tests/drift',
      testMatch: READINGS,
      fullyParallel: true,
      ...FULL,
      // Hundreds of short ones that wait for nothing: two workers keep two cores busy, and what they find says it all.
      workers: 2,
      use: { trace: 'off' },
    },
  ],
});
