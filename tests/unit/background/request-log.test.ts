/** The log's age: gone through at the browser's start, patient with the clock, at once when the user says so. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LOG_HANDLERS, listenToAge } from '../../../background/stored/request-log';
import { LOG_DAYS } from '../../../messages/channels';
import { fromOwnPage } from './own-page';

const handleLog = fromOwnPage(LOG_HANDLERS);

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 6, 3, 12);

const stores = vi.hoisted(() => ({
  settings: new Map<string, unknown>(),
  requests: new Map<string, unknown>(),
}));
vi.mock('../../../storage/database', async () =>
  (await import('./fake-database')).fakeDatabase(stores),
);

listenToAge();
/** Starts the browser, at a time. @returns which requests are kept then. */
async function start(now: number): Promise<string[]> {
  vi.setSystemTime(now);
  await fakeBrowser.runtime.onStartup.trigger();
  // Any message waits for its turn behind it.
  await handleLog({ kind: 'log-drop', id: 'none' });
  return [...stores.requests.keys()];
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  stores.settings.clear();
  stores.requests.clear();
  for (const [id, days] of [
    ['new', 1],
    ['old', 40],
    ['older', 100],
  ] as const)
    stores.requests.set(id, { id, at: NOW - days * DAY });
});

describe('requests that are too old', () => {
  test('go a day after they were found too old, also where nothing is logged any more', async () => {
    expect(await start(NOW)).toEqual(['new', 'old', 'older']);
    expect(await start(NOW + DAY / 2)).toEqual(['new', 'old', 'older']);
    expect(await start(NOW + DAY)).toEqual(['new', 'old']);
  });

  test('stay while the clock is wrong for less than a day', async () => {
    expect(await start(NOW + 400 * DAY)).toEqual(['new', 'old', 'older']);
    expect(await start(NOW + 400 * DAY + DAY / 2)).toEqual(['new', 'old', 'older']);
    expect(await start(NOW)).toEqual(['new', 'old', 'older']);
    expect(await start(NOW + 400 * DAY)).toEqual(['new', 'old']);
  });

  test('go at once when the user shortens the time', async () => {
    await handleLog({ kind: 'log-days', days: 30 });
    expect([...stores.requests.keys()]).toEqual(['new']);
  });

  test.each([-5, 0, 'soon', { 0: 1 }])(
    'are judged by the usual time when it is stored as %j',
    async (days) => {
      stores.settings.set(LOG_DAYS, days);
      await start(NOW);
      expect(await start(NOW + DAY)).toEqual(['new', 'old']);
    },
  );
});
