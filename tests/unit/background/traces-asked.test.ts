/** Frames that are asked to compare a text: once, again when the book changes, and what is said when none answers. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetBookTraces } from '../../../background/stored/book-traces';
import { partsOf } from '../../../storage/book-parts';
import { FABRIKAM } from '../page/traces-book';
import { RIGHT } from '../request/builders';
import { newTab, prepare, RIGHT_FORM, STORED_PROFILE, shows } from './a-tab';

const disk = vi.hoisted(() => ({
  settings: new Map<string, unknown>(),
  customers: [] as unknown[],
  isBroken: false,
}));
vi.mock('../../../storage/database', async () => {
  const { fakeDatabase } = await import('./fake-database');
  const { database } = fakeDatabase({ settings: disk.settings, book: new Map() });
  return {
    database: async () => ({
      ...(await database()),
      getAllFromIndex: async () => [],
      getAll: async () => {
        if (disk.isBroken) throw new DOMException('refused', 'UnknownError');
        return partsOf(disk.customers);
      },
    }),
  };
});

/** The messages to frames that hold a filter. */
let sent: { filter: { version: string } | null }[] = [];
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await fakeBrowser.storage.session.clear();
  forgetBookTraces();
  disk.settings.clear();
  disk.settings.set('profiles', STORED_PROFILE);
  disk.customers = [FABRIKAM];
  disk.isBroken = false;
  prepare();
  sent = [];
  const { sendMessage } = fakeBrowser.tabs;
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: { kind: string; filter: { version: string } }) => {
      if (message.kind === 'compare-text') sent.push(message);
      else await sendMessage(tabId, message);
    },
  });
});
afterEach(() => vi.useRealTimers());

const WITH_TEXT = shows('top', { ...RIGHT, summary: 'x' }, { hints: RIGHT_FORM.hints });
const statusOf = (record: {
  assessment: { findings: { check: string; status: string }[] } | null;
}) => record.assessment?.findings.find(({ check }) => check === 'request-text')?.status;

test('a frame without a text is not asked', async () => {
  await newTab().read(0, RIGHT_FORM);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual([]);
});

test('with an empty book a frame is asked as well: secrets are found without one', async () => {
  disk.customers = [];
  const tab = newTab();
  await tab.read(0, WITH_TEXT);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toHaveLength(1);
  const secrets = [{ kind: 'password' as const, begins: 'abcd' }];
  const version = sent[0]?.filter?.version ?? '';
  const fields = [{ field: 'summary' as const, isRead: true, traces: [], secrets }];
  await tab.event({ kind: 'traces', frameId: 0, doc: 'top', version, fields });
  expect(statusOf(await tab.event({ kind: 'inputs-changed' }))).toBe('differs');
});

test('is asked once while the answer may still come; no answer is unreadable, and asked for again', async () => {
  const tab = newTab();
  await tab.read(0, WITH_TEXT);
  await vi.advanceTimersByTimeAsync(100);
  await tab.event({ kind: 'inputs-changed' });
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(4000);
  expect(statusOf(await tab.event({ kind: 'inputs-changed' }))).toBe('unreadable');
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toHaveLength(2);
});

test('an answer ends it; a changed book asks again', async () => {
  const tab = newTab();
  await tab.read(0, WITH_TEXT);
  await vi.advanceTimersByTimeAsync(100);
  const fields = [{ field: 'summary' as const, isRead: true, traces: [], secrets: [] }];
  const version = sent[0]?.filter?.version ?? '';
  await tab.event({ kind: 'traces', frameId: 0, doc: 'top', version, fields });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(statusOf(await tab.event({ kind: 'inputs-changed' }))).toBe(undefined);
  expect(sent).toHaveLength(1);
  disk.customers = [
    FABRIKAM,
    { ...FABRIKAM, id: 'domain:b.example', tenantId: null, domain: 'b.example' },
  ];
  forgetBookTraces();
  await tab.event({ kind: 'inputs-changed' });
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toHaveLength(2);
  expect(sent[1]?.filter?.version).not.toBe(version);
});

test('a book that cannot be read is said, whatever was known before', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const tab = newTab();
  disk.isBroken = true;
  await tab.read(0, WITH_TEXT);
  await vi.advanceTimersByTimeAsync(100);
  expect(statusOf(await tab.event({ kind: 'inputs-changed' }))).toBe('unreadable');
});
