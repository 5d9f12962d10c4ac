import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  extendActiveProfile,
  getActiveProfile,
  onProfileChange,
  PROFILE_HANDLERS,
} from '../../../background/stored/profile';
import type { ProfileAnswer, ProfileMessage, ProfileState } from '../../../messages/profiles';
import { type Profile, ProfileSchema } from '../../../profile/profile';
import { fromOwnPage } from './own-page';

const handleProfile = fromOwnPage<ProfileAnswer>(PROFILE_HANDLERS);

/** Stands in for the browser's database: `settings` only, values copied as the browser copies them. */
const settings = vi.hoisted(() => new Map<string, unknown>());
const broken = vi.hoisted(() => ({ now: false }));
vi.mock('../../../storage/database', () => {
  const db = {
    get: async (_store: string, key: string) => structuredClone(settings.get(key)),
    put: async (_store: string, value: unknown, key: string) => {
      settings.set(key, structuredClone(value));
    },
    delete: async (_store: string, key: string) => {
      settings.delete(key);
    },
  };
  return {
    database: async () => {
      if (broken.now) throw new Error('The disk is full');
      return db;
    },
    emptyDatabase: async () => settings.clear(),
  };
});

const profile = (firstName: string, part: Partial<Profile> = {}) =>
  ProfileSchema.parse({
    version: 1,
    firstName,
    lastName: 'Lin',
    emails: ['ada@partner.example'],
    ...part,
  });
const save = (value: Profile | null, part: object = {}) =>
  handleProfile({ kind: 'profile-save', profile: value, ...part });
const state = async (message: ProfileMessage = { kind: 'profile-get' }): Promise<ProfileState> => {
  const answer = await handleProfile(message);
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
  return answer.state;
};
const names = ({ profiles }: ProfileState) => profiles.map((entry) => entry.profile.firstName);

let changes = 0;
onProfileChange(() => {
  changes += 1;
});

beforeEach(async () => {
  settings.clear();
  broken.now = false;
  for (const area of ['local', 'sync', 'managed'] as const) await fakeBrowser.storage[area].clear();
  changes = 0;
});

describe('saving', () => {
  test('nothing is set up', async () => {
    expect(await getActiveProfile()).toBeNull();
    expect(await state()).toMatchObject({ profile: null, active: null, profiles: [], locked: [] });
    expect(changes).toBe(0);
  });

  test('a profile is saved, changed, and taken away', async () => {
    await save(profile('Ada'));
    expect(await getActiveProfile()).toEqual(profile('Ada'));
    await save(profile('Eda'));
    expect(names(await state())).toEqual(['Eda']);
    await save(null);
    expect(await getActiveProfile()).toBeNull();
    expect(changes).toBe(3);
  });

  test('several profiles, one active', async () => {
    await save(profile('Ada'), { id: 'a' });
    await save(profile('Bo'), { id: 'b', label: 'Night' });
    expect(names(await state())).toEqual(['Ada', 'Bo']);
    expect((await getActiveProfile())?.firstName).toBe('Bo');
    await state({ kind: 'profile-switch', id: 'a' });
    expect((await getActiveProfile())?.firstName).toBe('Ada');
  });

  test('two saves at once lose neither', async () => {
    await Promise.all([save(profile('Ada'), { id: 'a' }), save(profile('Bo'), { id: 'b' })]);
    expect(names(await state())).toEqual(['Ada', 'Bo']);
  });

  test('no more than twenty', async () => {
    for (let at = 0; at < 20; at += 1) await save(profile('Ada'), { id: `p${at}` });
    expect(await save(profile('Bo'), { id: 'more' })).toMatchObject({ ok: false, reason: 'full' });
    expect((await state()).profiles).toHaveLength(20);
  });

  test.each([
    undefined,
    { kind: 'profile-save' },
    { kind: 'profile-save', profile: { version: 1 } },
    { kind: 'profile-get', more: 1 },
    { kind: 'other' },
  ])('%j is refused and changes nothing', async (message) => {
    await save(profile('Ada'));
    expect(await handleProfile(message)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(names(await state())).toEqual(['Ada']);
  });

  test('a storage that fails is told, and never taken for a profile', async () => {
    await save(profile('Ada'));
    broken.now = true;
    expect(await save(profile('Bo'))).toMatchObject({ ok: false, reason: 'storage' });
    expect(await getActiveProfile()).toBeNull();
    broken.now = false;
    expect(names(await state())).toEqual(['Ada']);
  });
});

describe('what is stored already', () => {
  test.each([1, 2])('version %i is read', async (version) => {
    const path = join(import.meta.dirname, '../profile/stored', `profiles-${version}.json`);
    settings.set('profiles', JSON.parse(readFileSync(path, 'utf8')));
    expect((await getActiveProfile())?.firstName).toBe('Ada');
    expect((await state()).quarantined).toEqual([]);
  });

  test('what cannot be read is set aside, and survives the next save', async () => {
    const odd = { version: 2, active: 'x', profiles: 'lost?' };
    settings.set('profiles', odd);
    expect(await getActiveProfile()).toBeNull();
    await save(profile('Ada'));
    const { quarantined } = await state();
    expect(quarantined.map(({ value }) => value)).toEqual([odd]);
    expect(quarantined[0]?.problem).toContain('profiles');
    expect((await state({ kind: 'kept-aside', action: 'discard' })).quarantined).toEqual([]);
    expect(names(await state())).toEqual(['Ada']);
  });

  test('what can be read again is put back beside the others', async () => {
    const old = {
      version: 2,
      active: 'o',
      profiles: [{ id: 'o', label: '', profile: profile('Old') }],
    };
    settings.set('kept-aside', [
      { when: '2026-01-01T00:00:00.000Z', problem: 'x', value: old },
      { when: '2026-01-02T00:00:00.000Z', problem: 'y', value: 'nonsense' },
    ]);
    await save(profile('Ada'));
    const after = await state({ kind: 'kept-aside', action: 'recover' });
    expect(names(after)).toEqual(['Ada', 'Old']);
    expect(after.quarantined.map(({ value }) => value)).toEqual(['nonsense']);
  });
});

describe('the browser account', () => {
  test('moving there and back keeps every profile', async () => {
    await save(profile('Ada'), { id: 'a' });
    await save(profile('Bo'), { id: 'b' });
    expect((await state({ kind: 'profile-move', area: 'account' })).area).toBe('account');
    expect(Object.keys(await fakeBrowser.storage.sync.get()).sort()).toEqual([
      'profile:a',
      'profile:b',
      'profiles',
    ]);
    await save(null, { id: 'b' });
    expect(Object.keys(await fakeBrowser.storage.sync.get()).sort()).toEqual([
      'profile:a',
      'profiles',
    ]);
    const back = await state({ kind: 'profile-move', area: 'computer' });
    expect([back.area, names(back)]).toEqual(['computer', ['Ada']]);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  test('another computer finds them, joined with its own', async () => {
    await save(profile('Ada'), { id: 'a' });
    await state({ kind: 'profile-move', area: 'account' });
    settings.clear();
    await save(profile('Cy'), { id: 'c' });
    const joined = await state({ kind: 'profile-move', area: 'account' });
    expect(names(joined).sort()).toEqual(['Ada', 'Cy']);
  });

  test('a change on another computer is followed', async () => {
    await save(profile('Ada'), { id: 'a' });
    await state({ kind: 'profile-move', area: 'account' });
    const before = changes;
    const entry = { id: 'a', label: '', profile: profile('Eda') };
    await fakeBrowser.storage.sync.set({ 'profile:a': entry });
    expect((await getActiveProfile())?.firstName).toBe('Eda');
    expect(changes).toBeGreaterThan(before);
  });

  test('an account that was emptied loses nothing here', async () => {
    await save(profile('Ada'));
    await state({ kind: 'profile-move', area: 'account' });
    await fakeBrowser.storage.sync.clear();
    expect((await getActiveProfile())?.firstName).toBe('Ada');
  });

  test('a profile too large for an account says so and stays on this computer', async () => {
    const domains = Array.from({ length: 200 }, (_, at) => `${'x'.repeat(40)}${at}.example`);
    const large = profile('Ada', { domains });
    await save(large);
    expect(await handleProfile({ kind: 'profile-move', area: 'account' })).toMatchObject({
      ok: false,
      reason: 'tooLarge',
    });
    expect(await state()).toMatchObject({ area: 'computer', profile: { firstName: 'Ada' } });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  test('an account that holds what cannot be read: set aside, this computer’s copy is used', async () => {
    await save(profile('Ada'));
    await state({ kind: 'profile-move', area: 'account' });
    await fakeBrowser.storage.sync.set({ profiles: { version: 9, ids: [] } });
    expect((await getActiveProfile())?.firstName).toBe('Ada');
    expect((await state()).quarantined).toHaveLength(1);
  });
});

describe('a policy', () => {
  test('locks and fills, is followed while running, and what is wrong is told', async () => {
    await save(profile('Ada', { domains: ['own.example'] }));
    await fakeBrowser.storage.managed.set({
      domains: ['partner.example'],
      locked: ['domains'],
      lighthouse: 'yes',
    });
    expect((await getActiveProfile())?.domains).toEqual(['partner.example']);
    expect(await state()).toMatchObject({
      locked: ['domains'],
      policyProblems: [{ where: 'lighthouse', why: 'type' }],
      profiles: [{ profile: { domains: ['own.example'] } }],
    });
    const before = changes;
    await fakeBrowser.storage.managed.set({ domains: ['other.example'] });
    expect(changes).toBeGreaterThan(before);
    expect((await getActiveProfile())?.domains).toEqual(['other.example']);
  });

  test('that forbids the browser account is obeyed', async () => {
    await save(profile('Ada'));
    await fakeBrowser.storage.managed.set({ allowSync: false });
    expect(await handleProfile({ kind: 'profile-move', area: 'account' })).toMatchObject({
      ok: false,
      reason: 'forbidden',
    });
  });
});

test('a save of the options keeps what an answer in a panel added meanwhile', async () => {
  const begun = profile('Ada', { domains: ['partner.example'] });
  await save(begun);
  await extendActiveProfile(({ domains }) => ({ domains: [...domains, 'answered.example'] }));
  await state({ kind: 'profile-save', profile: { ...begun, lastName: 'Typed' }, begun });
  expect(await getActiveProfile()).toMatchObject({
    lastName: 'Typed',
    domains: ['partner.example', 'answered.example'],
  });
});

test('deleting everything leaves nothing, here and in the account, and gives permissions back', async () => {
  const optional = {
    optional_permissions: ['alarms', 'contextMenus'],
    optional_host_permissions: ['https://marketplace.microsoft.com/*'],
  };
  const remove = vi.fn(async () => true);
  Object.assign(fakeBrowser.permissions, { remove });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(optional as never);
  await fakeBrowser.alarms.create('due', { delayInMinutes: 5 });
  await save(profile('Ada'));
  await state({ kind: 'profile-move', area: 'account' });
  await fakeBrowser.storage.local.set({ other: 1 });
  await state({ kind: 'forget-everything' });
  expect(await getActiveProfile()).toBeNull();
  expect([...settings.keys()]).toEqual([]);
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(remove).toHaveBeenCalledWith({
    permissions: optional.optional_permissions,
    origins: optional.optional_host_permissions,
  });
});
