/** The log's age: gone through at the browser's start, patient with the clock, at once when the user says so. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LOG_HANDLERS, listenToAge } from '../../../background/stored/request-log';
import { LOG_DAYS } from '../../../messages/channels';
import { consentEnd } from '../../../request/logged';
import { requestsIn } from '../../../request/stored-requests';
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

describe('a request that is marked as open', () => {
  const open = () => handleLog({ kind: 'log-change', id: 'older', open: true });

  test('outlives the age limit until it is closed', async () => {
    await open();
    await handleLog({ kind: 'log-days', days: 30 });
    expect([...stores.requests.keys()]).toEqual(['new', 'older']);
    await handleLog({ kind: 'log-change', id: 'older', open: false });
    await handleLog({ kind: 'log-days', days: 30 });
    expect([...stores.requests.keys()]).toEqual(['new']);
  });

  test("does not outlive the organization's limit", async () => {
    await open();
    await fakeBrowser.storage.managed.set({ logRetentionDays: 60 });
    await handleLog({ kind: 'log-days', days: 90 });
    expect([...stores.requests.keys()]).toEqual(['new', 'old']);
    await fakeBrowser.storage.managed.clear();
  });

  test("of an earlier version's log there is none", async () => {
    stores.requests.set('odd', { id: 'odd', at: NOW - 100 * DAY, isOpen: 'yes' });
    await handleLog({ kind: 'log-days', days: 90 });
    expect([...stores.requests.keys()]).toEqual(['new', 'old']);
  });
});

test('a consent to diagnostics ends thirty days after it was given', async () => {
  await handleLog({ kind: 'log-change', id: 'new', consented: true });
  const [kept] = requestsIn([stores.requests.get('new')]);
  expect(kept && consentEnd(kept)).toBe(NOW + 30 * DAY);
  await handleLog({ kind: 'log-change', id: 'new', consented: false });
  const [taken] = requestsIn([stores.requests.get('new')]);
  expect(taken && consentEnd(taken)).toBeNull();
});
