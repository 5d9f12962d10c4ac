import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Against what hangs, not for what is slow: a busy machine may take many times as long, the long tests as well. */
const HANGS = (process.env.ONBEHALF_LONG ? 20 : 3) * 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        // What needs no browser: rules, data, the repository itself.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'],
          testTimeout: HANGS,
        },
      },
      {
        // What needs the built extension in a browser. Two files at a time: browsers are heavy.
        test: {
          name: 'e2e',
          include: ['tests/{e2e,trust}/**/*.test.ts'],
          globalSetup: ['tests/tools/vitest-setup.ts'],
          maxWorkers: 2,
          testTimeout: HANGS,
          hookTimeout: HANGS,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
