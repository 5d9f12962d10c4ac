import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { isLong, isShort } from './tests/tools/run-length.ts';

/** Against what hangs, not for what is slow: a busy machine may take many times as long, the long tests as well. */
const HANGS = (isLong ? 20 : 3) * 60_000;

/** What replaces modules, or stands on modules that keep a state. */
const ISOLATED = ['tests/unit/background/**/*.test.ts', 'tests/unit/**/*.isolated.test.ts'];

/** A test that expects nothing cannot fail. */
const EXPECT = { requireAssertions: true };

/** What needs no browser; the rest is in `playwright.config.ts`. */
export default defineConfig({
  test: {
    projects: [
      {
        // Rules, data, the repository itself. Most of the time would go into loading the same modules for each file.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'],
          exclude: ISOLATED,
          isolate: false,
          testTimeout: HANGS,
          expect: EXPECT,
        },
      },
      {
        // Loaded again for each file.
        plugins: [WxtVitest()],
        test: { name: 'unit-isolated', include: ISOLATED, testTimeout: HANGS, expect: EXPECT },
      },
      {
        // What the builds hold, and what is made of them.
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          // Makes every package twice; `npm run store` and the release compare them as well.
          exclude: isShort ? ['tests/packages/packages.test.ts'] : [],
          globalSetup: ['tests/packages/setup.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
          expect: EXPECT,
        },
      },
    ],
  },
});
