/** When something fails, the tab is "not known": nothing older is shown or stored. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabEvent } from '../../../background/tab/reduce';
import { RIGHT } from '../request/builders';
import { frames, HINTS, newTab, prepare, RIGHT_FORM, STORED_PROFILE, shown, shows } from './a-tab';

/** Stands in for the browser's database. */
const disk = vi.hoisted(() => ({
  settings: new Map<string, unknown>(),
  hangs: false,
  /** Of its reads, the one that is refused. */
  refuses: Number.NaN,
  reads: 0,
}));
vi.mock('../../../storage/database', () => ({
  database: async () => {
    if (disk.hangs) await new Promise(() => {});
    return {
      get: async (_: string, key: string) => {
        disk.reads += 1;
        if (disk.reads - 1 === disk.refuses) throw new DOMException('refused', 'UnknownError');
        return structuredClone(disk.settings.get(key));
      },
      getFromIndex: async () => undefined,
      getAll: async () => [],
    };
  },
}));

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  Object.assign(disk, { hangs: false, refuses: Number.NaN, reads: 0 });
  disk.settings.clear();
  disk.settings.set('profiles', STORED_PROFILE);
  await fakeBrowser.storage.session.clear();
  prepare();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The events of a wizard in a frame, in their order, and the verdict after each. */
const TOP = shows('top', {}, { hints: HINTS });
const STEP = (fields: Parameters<typeof shows>[1]): TabEvent => ({
  kind: 'reading',
  frameId: 3,
  reading: shows('form', fields, { url: 'https://x.reactblade.portal.azure.net/' }),
});
const { 'support-plan': plan = '', ...contacts } = RIGHT;
const WIZARD: [event: TabEvent, verdict: string][] = [
  [{ kind: 'reading', frameId: 0, reading: TOP }, 'incomplete'],
  [STEP({ 'support-plan': plan, 'issue-type': 'Technical' }), 'incomplete'],
  [STEP(contacts), 'ready'],
  [STEP({ ...contacts, email: 'joe@contoso.com' }), 'blocked'],
  [STEP(contacts), 'ready'],
  [{ kind: 'create-pressed', held: false }, 'ready'],
  [{ kind: 'inputs-changed' }, 'ready'],
];

test('without a failure a wizard comes to its verdicts', async () => {
  frames.set(3, { doc: 'form' });
  const tab = newTab();
  for (const [event, verdict] of WIZARD) {
    await tab.event(event);
    expect([event.kind, tab.verdict()]).toEqual([event.kind, verdict]);
    expect((await tab.stored())?.assessment?.verdict).toBe(verdict);
  }
});

describe.each(WIZARD.map(([event, verdict], at) => ({ at, kind: event.kind, verdict })))(
  'a store that fails at write $at ($kind)',
  ({ at }) => {
    test.each([
      ['once', 1, false],
      ['and at the next', 2, false],
      ['for good', 99, false],
      ['for good, and removes nothing', 99, true],
    ])('%s: nothing better than what is known is shown', async (_, times, keepsAll) => {
      frames.set(3, { doc: 'form' });
      const tab = newTab();
      const { session } = fakeBrowser.storage;
      const set = session.set.bind(session);
      let writes = 0;
      vi.spyOn(session, 'set').mockImplementation(async (items) => {
        const write = writes;
        writes += 1;
        if (write >= at && write < at + times) throw new Error('QUOTA_BYTES quota exceeded');
        await set(items);
      });
      if (keepsAll) vi.spyOn(session, 'remove').mockRejectedValue(new Error('broken'));
      for (const [step, [event]] of WIZARD.entries()) {
        const failedHere = writes >= at && writes < at + times;
        await tab.event(event);
        if (step < at) continue;
        // What is shown is what is known: never ready in a step whose record was not stored.
        if (failedHere) expect(tab.verdict()).not.toBe('ready');
        if (step === at && !keepsAll)
          expect((await tab.stored())?.assessment?.verdict ?? null).not.toBe('ready');
      }
      // Once it can be stored again, all that is shown is read again and judged.
      vi.restoreAllMocks();
      await tab.event({ kind: 'reading', frameId: 0, reading: TOP });
      await tab.event(STEP({ 'support-plan': plan, ...contacts }));
      expect(tab.verdict()).toBe('ready');
    });
  },
);

test('a database that hangs: not known, within a limit, and known again when it answers', async () => {
  vi.useFakeTimers();
  const tab = newTab();
  await tab.read(0, RIGHT_FORM);
  expect(tab.verdict()).toBe('ready');
  disk.hangs = true;
  const hanging = tab.read(0, RIGHT_FORM);
  await vi.advanceTimersByTimeAsync(5000);
  await hanging;
  expect(tab.verdict()).toBe('incomplete');
  expect(shown?.assessment?.findings.map(({ reason }) => reason)).toEqual([
    'failed',
    'failed',
    'failed',
  ]);
  expect((await tab.stored())?.assessment?.verdict).toBe('incomplete');
  disk.hangs = false;
  await tab.read(0, RIGHT_FORM);
  expect(tab.verdict()).toBe('ready');
});

test('a database that refuses a read, each in turn: never ready on wrong, and right once it answers', async () => {
  const WRONG_FORM = shows('top', { ...RIGHT, email: 'joe@contoso.com' }, { hints: HINTS });
  for (let refused = 0, isEnd = false; !isEnd; refused += 1) {
    const tab = newTab();
    await tab.read(0, RIGHT_FORM);
    expect(tab.verdict()).toBe('ready');
    Object.assign(disk, { refuses: refused, reads: 0 });
    await tab.read(0, WRONG_FORM);
    isEnd = disk.reads <= refused;
    expect([refused, tab.verdict()]).not.toContain('ready');
    expect((await tab.stored())?.assessment?.verdict).not.toBe('ready');
    disk.refuses = Number.NaN;
    await tab.read(0, WRONG_FORM);
    expect(tab.verdict()).toBe('blocked');
  }
});

test('a session storage that hangs: not known', async () => {
  vi.useFakeTimers();
  const tab = newTab();
  await tab.read(0, RIGHT_FORM);
  for (const name of ['get', 'set', 'remove'] as const)
    vi.spyOn(fakeBrowser.storage.session, name).mockReturnValue(new Promise(() => {}) as never);
  const hanging = tab.read(0, RIGHT_FORM);
  await vi.advanceTimersByTimeAsync(20_000);
  await hanging;
  expect(tab.verdict()).toBe('incomplete');
});
