import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        // What needs no browser: rules, data, the repository itself.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'],
          // Thousands of generated cases take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        // What needs the built extension in a browser. Two files at a time: browsers are heavy.
        test: {
          name: 'e2e',
          include: ['tests/{e2e,trust}/**/*.test.ts'],
          globalSetup: ['tests/tools/vitest-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
