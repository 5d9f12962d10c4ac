/** Checks that the user or the organization has turned off are not made. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inputOf } from '../../../background/tab/judge';
import { newRecord } from '../../../background/tab/record';
import { readPolicy } from '../../../policy/policy';
import { loadSettings, saveSettings } from '../../../storage/settings';
import { RIGHT_FORM, STORED_PROFILE } from './a-tab';

const disk = vi.hoisted(() => ({ settings: new Map<string, unknown>(), isBroken: false }));
vi.mock('../../../storage/database', async () => {
  const { fakeDatabase } = await import('./fake-database');
  const { database } = fakeDatabase({ settings: disk.settings, book: new Map() });
  return {
    database: async () => {
      const db = await database();
      const get = async (store: 'settings', key: string) => {
        if (disk.isBroken && key === 'choices') throw new DOMException('refused', 'UnknownError');
        return db.get(store, key);
      };
      return { ...db, get, getFromIndex: async () => undefined };
    },
  };
});

beforeEach(async () => {
  disk.settings.clear();
  disk.settings.set('profiles', STORED_PROFILE);
  disk.isBroken = false;
  await fakeBrowser.storage.managed.clear();
});

const offNow = async () => (await inputOf(1, newRecord(0), RIGHT_FORM, new Map(), 0)).checksOff;

describe('checks that are turned off', () => {
  test('are none at first, nor with choices stored by an earlier version', async () => {
    expect(await offNow()).toEqual([]);
    disk.settings.set('choices', { askFirst: true, 'time-zone': 'no' });
    expect(await offNow()).toEqual([]);
  });

  test('are those of the user and those of the policy, and no others', async () => {
    await saveSettings({ availability: false });
    await fakeBrowser.storage.managed.set({ checksOff: ['time-zone', 'support-plan', 7] });
    expect(await offNow()).toEqual(['availability', 'time-zone']);
    await saveSettings({ 'time-zone': true, availability: true });
    expect(await offNow()).toEqual(['time-zone']);
    await fakeBrowser.storage.managed.clear();
    expect(await loadSettings()).toMatchObject({ 'time-zone': true, availability: true });
  });

  test('are read from a hostile policy as the report of its problems says', async () => {
    for (const checksOff of ['diagnostics', ['diagnostics'], [['diagnostics']], {}, null, '*']) {
      await fakeBrowser.storage.managed.set({ checksOff });
      const { policy } = readPolicy({ checksOff });
      expect(await offNow()).toEqual(policy.checksOff ?? []);
    }
  });

  test('are none while that cannot be read', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await saveSettings({ availability: false });
    disk.isBroken = true;
    expect(await offNow()).toEqual([]);
  });
});
