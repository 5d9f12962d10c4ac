/** The toolbar where a tab has nothing of its own to say. */

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showResting } from '../../../background/toolbar/icons';
import { matchPatterns } from '../../../portals/hosts';

const stores = vi.hoisted(() => ({
  settings: new Map<string, unknown>(),
  requests: new Map<string, unknown>(),
}));
vi.mock('../../../storage/database', async () =>
  (await import('./fake-database')).fakeDatabase(stores),
);

const icons: string[] = [];
const answers: (() => void)[] = [];
let granted: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  icons.length = 0;
  answers.length = 0;
  Object.assign(fakeBrowser.permissions, {
    // Answers with what is granted at the time of the question, when the browser comes to it.
    getAll: () => {
      const origins = granted;
      return new Promise((resolve) => answers.push(() => resolve({ origins })));
    },
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.action, {
    setTitle: async () => undefined,
    setIcon: async ({ path }: { path: Record<number, string> }) => void icons.push(path[16] ?? ''),
  });
});

test('an answer that comes late does not stand over a newer one', async () => {
  granted = matchPatterns('required');
  const older = showResting();
  granted = [];
  const newer = showResting();
  answers[1]?.();
  await newer;
  answers[0]?.();
  await older;
  expect(icons).toEqual(['/icons/no-access-16.png']);
});
