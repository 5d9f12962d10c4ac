/**
 * The worker is stopped at each message of a wizard in a frame, before or after it has stored what it made of it. The browser
 * then rejects the message, and the frame sends it again to the next worker (`page/deliver.ts`).
 */

import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabEvent } from '../../../background/tab/reduce';
import type { FrameReading } from '../../../messages/portal';
import { tabKey } from '../../../messages/tab-state';
import { RIGHT } from '../request/builders';
import { STORED_PROFILE } from './a-tab';

/** Stands in for the browser's database. */
const disk = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../storage/database', () => ({
  database: async () => ({
    get: async (_: string, key: string) => structuredClone(disk.get(key)),
    getFromIndex: async () => undefined,
    getAll: async () => [],
  }),
}));

const TAB = 7;

/** What stands in the top frame, whichever worker hears it. */
let top: FrameReading | undefined;

/** A worker that has just started: nothing is in its memory. */
async function startWorker() {
  vi.resetModules();
  const lab = await import('./a-tab');
  lab.prepare();
  if (top) lab.tops.set(TAB, top);
  lab.frames.set(3, { doc: 'form' });
  return { ...lab, update: (event: TabEvent) => lab.take(TAB, event) };
}

const stored = async () =>
  (
    (await fakeBrowser.storage.session.get(tabKey(TAB)))[tabKey(TAB)] as
      | { assessment: { verdict: string | null } | null }
      | undefined
  )?.assessment?.verdict ?? null;

beforeEach(async () => {
  vi.restoreAllMocks();
  // A worker that is no more gives nothing up, however long it waited.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  disk.set('profiles', STORED_PROFILE);
  await fakeBrowser.storage.session.clear();
});

afterAll(() => {
  vi.useRealTimers();
});

const { 'support-plan': plan = '', ...contacts } = RIGHT;

/** The events of the wizard, and the verdict after each. */
async function wizard(): Promise<[event: TabEvent, verdict: string][]> {
  const { shows, HINTS } = await import('./a-tab');
  const step = (fields: Parameters<typeof shows>[1]): TabEvent => ({
    kind: 'reading',
    frameId: 3,
    reading: shows('form', fields, { url: 'https://x.reactblade.portal.azure.net/' }),
  });
  const first = { 'issue-type': 'Technical', 'support-plan': plan };
  return [
    [{ kind: 'reading', frameId: 0, reading: shows('top', {}, { hints: HINTS }) }, 'incomplete'],
    [step({ ...first, 'support-plan': 'Basic' }), 'blocked'],
    [step(first), 'incomplete'],
    [step({ ...contacts, email: 'joe@contoso.com' }), 'blocked'],
    [step(contacts), 'ready'],
    [{ kind: 'create-pressed', held: false }, 'ready'],
    [step({ ...first, 'support-plan': 'Basic' }), 'blocked'],
    [step(contacts), 'blocked'],
    [step(first), 'ready'],
    [step(contacts), 'ready'],
  ];
}
const EVENTS = [...Array(10).keys()];

describe.each(EVENTS)('stopped at message %i', (at) => {
  test.each(['before it is stored', 'after it is stored'])(
    '%s: the same in the end',
    async (when) => {
      top = undefined;
      let worker = await startWorker();
      for (const [n, [event, verdict]] of (await wizard()).entries()) {
        if (n === at) {
          const { session } = fakeBrowser.storage;
          const before = await stored();
          const reached = new Promise<void>((resolve) => {
            const set = session.set.bind(session);
            vi.spyOn(session, 'set').mockImplementation(async (items) => {
              if (when === 'after it is stored') await set(items);
              resolve();
              // The worker is no more.
              await new Promise(() => {});
            });
          });
          void worker.update(event);
          await reached;
          vi.restoreAllMocks();
          vi.spyOn(console, 'error').mockReturnValue(undefined);
          const now = await stored();
          // Or it waits for what the top frame proves.
          expect([before, verdict, 'incomplete']).toContain(now);
          worker = await startWorker();
        }
        await worker.update(event);
        top = worker.tops.get(TAB);
        expect([n, await stored()]).toEqual([n, verdict]);
      }
    },
  );
});
