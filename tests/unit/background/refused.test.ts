/** What was read before a reading was refused, or before a store failed, is not remembered for the steps after it. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabEvent } from '../../../background/tab/reduce';
import { RIGHT } from '../request/builders';
import { frames, HINTS, newTab, prepare, STORED_PROFILE, shows } from './a-tab';

/** Stands in for the browser's database. */
const disk = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../storage/database', () => ({
  database: async () => ({
    get: async (_: string, key: string) => structuredClone(disk.get(key)),
    getFromIndex: async () => undefined,
    getAll: async () => [],
  }),
}));

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  disk.set('profiles', STORED_PROFILE);
  await fakeBrowser.storage.session.clear();
  prepare();
  frames.set(3, { doc: 'form' });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const FRAME_URL = 'https://x.reactblade.portal.azure.net/';
const TOP = shows('top', {}, { hints: HINTS });
const step = (fields: Parameters<typeof shows>[1]): TabEvent => ({
  kind: 'reading',
  frameId: 3,
  reading: shows('form', fields, { url: FRAME_URL }),
});
const { 'support-plan': plan = '', ...contacts } = RIGHT;
const FIRST = { 'support-plan': plan, 'issue-type': 'Technical' };
const REFUSED: TabEvent = { kind: 'reading-refused', frameId: 3, doc: 'form', url: FRAME_URL };

/** The steps of a wizard. */
const STEPS = [FIRST, contacts];

describe.each([
  ['contacts', 1, 0],
  ['plan', 0, 1],
] as const)(
  'a wizard whose step with the %s is refused after it was read',
  (_, refusedAt, other) => {
    test.each([
      ['of its document', REFUSED],
      ['of a document that it does not name', { ...REFUSED, doc: null } as TabEvent],
    ])('%s: is not ready by what was read before', async (_what, refused) => {
      const tab = newTab();
      await tab.read(0, TOP);
      for (const fields of STEPS) await tab.event(step(fields));
      await tab.event(step(STEPS[refusedAt] as typeof FIRST));
      expect(tab.verdict()).toBe('ready');
      // What the user chose in the step now is not known.
      await tab.event(refused);
      expect(tab.verdict()).toBe('incomplete');
      await tab.event(step(STEPS[other] as typeof FIRST));
      expect(tab.verdict()).not.toBe('ready');
      // Once all steps were seen again, and compared.
      for (const fields of [...STEPS, ...STEPS]) await tab.event(step(fields));
      expect(tab.verdict()).toBe('ready');
    });
  },
);

test('a session storage that cannot be read once: what was right before it is not ready', async () => {
  const tab = newTab();
  await tab.read(0, TOP);
  for (const fields of STEPS) await tab.event(step(fields));
  expect(tab.verdict()).toBe('ready');
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('broken') as never);
  await tab.event(step({ ...contacts, email: 'joe@contoso.com' }));
  expect(tab.verdict()).not.toBe('ready');
  await tab.event(step(FIRST));
  expect(tab.verdict()).not.toBe('ready');
});

test('43 frames of 200 kB and a store that is full: never ready, and known again afterwards', async () => {
  const tab = newTab();
  await tab.read(0, TOP);
  for (const fields of STEPS) await tab.event(step(fields));
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  const full = vi.spyOn(session, 'set').mockImplementation(async (items) => {
    if (JSON.stringify(items).length > 60_000) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
  const large = 'https://x.portal.azure.net/'.padEnd(2000, 'x');
  for (let n = 10; n < 53; n += 1) {
    const huge = shows(`doc-${n}`, RIGHT, {
      url: FRAME_URL,
      hiddenFrames: Array(50).fill(`${large}${n}`.slice(-2000)),
      shownFrames: Array(50).fill(large),
    });
    await tab.read(n, huge);
    expect(tab.verdict()).not.toBe('ready');
  }
  await tab.event(step({ ...contacts, email: 'joe@contoso.com' }));
  expect(tab.verdict()).not.toBe('ready');
  full.mockRestore();
  for (let n = 10; n < 53; n += 1) frames.delete(n);
  await tab.read(0, TOP);
  await tab.event(step(FIRST));
  expect(tab.verdict()).not.toBe('ready');
  for (const fields of [...STEPS, ...STEPS]) await tab.event(step(fields));
  expect(tab.verdict()).toBe('ready');
});
