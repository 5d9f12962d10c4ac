/** Texts of requests in the background: what a frame is given, what its answer means, and what a failure leaves. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bookTraces, forgetBookTraces } from '../../../background/stored/book-traces';
import { newRecord, type TabRecord } from '../../../background/tab/record';
import { reduce } from '../../../background/tab/reduce';
import { tracesIn, tracesOfNow } from '../../../background/tab/reduce-traces';
import { partsOf } from '../../../storage/book-parts';
import { bytesOf, hashOf, mayHold, type Salt } from '../../../text/trace-hash';
import { KEYS } from '../../../text/trace-words';
import { FABRIKAM } from '../page/traces-book';
import { shows } from './a-tab';

const disk = vi.hoisted(() => ({ customers: [] as unknown[], isBroken: false }));
vi.mock('../../../storage/database', () => ({
  database: async () => ({
    getAll: async () => {
      if (disk.isBroken) throw new DOMException('refused', 'UnknownError');
      return partsOf(disk.customers);
    },
  }),
}));

beforeEach(async () => {
  forgetBookTraces();
  disk.customers = [FABRIKAM];
  disk.isBroken = false;
  await fakeBrowser.storage.session.clear();
});

const saltNow = async () =>
  (await fakeBrowser.storage.session.get('trace-salt'))['trace-salt'] as Salt;
const field = (hits: { hash: number; derived?: '.sharepoint.com' }[][]) => [
  { field: 'summary' as const, isRead: true, hits, secrets: [] },
];

describe('the filter of the book', () => {
  test('of an empty book nothing fits; of an unreadable one there is none, until it can be read', async () => {
    disk.customers = [];
    const { bits } = (await bookTraces()).filter;
    const salt = await saltNow();
    expect(mayHold(bytesOf(bits), hashOf(KEYS.domain('fabrikam.com'), salt))).toBe(false);
    forgetBookTraces();
    disk.isBroken = true;
    await expect(bookTraces()).rejects.toThrow();
    disk.isBroken = false;
    disk.customers = [FABRIKAM];
    expect(await bookTraces()).toBeDefined();
  });

  test('is the same after the worker was stopped, and another for another book or session', async () => {
    const version = async () => {
      forgetBookTraces();
      return (await bookTraces()).filter.version;
    };
    const first = await version();
    expect(await version()).toBe(first);
    disk.customers = [{ ...FABRIKAM, domain: 'other.example' }];
    expect(await version()).not.toBe(first);
    disk.customers = [FABRIKAM];
    await fakeBrowser.storage.session.clear();
    expect(await version()).not.toBe(first);
  });

  test('holds no text of the book', async () => {
    const message = JSON.stringify((await bookTraces()).filter).toLowerCase();
    expect(message).not.toContain('fabrikam');
    expect(atob(JSON.parse(JSON.stringify((await bookTraces()).filter)).bits)).not.toContain(
      'fabri',
    );
  });

  test('a hash is turned into what the book says; one that stands for nothing is dropped', async () => {
    const book = await bookTraces();
    const salt = await saltNow();
    const hash = (key: string) => hashOf(key, salt);
    const said = field([
      [{ hash: 12345 }],
      [
        { hash: hash(KEYS.domain('mail.fabrikam.com')) },
        { hash: hash(KEYS.domain('fabrikam.com')) },
      ],
      [{ hash: hash(KEYS.domain('fabrikam.onmicrosoft.com')), derived: '.sharepoint.com' }],
    ]);
    expect(book.meaningOf(said)[0]?.traces.map(({ text }) => text)).toEqual([
      'fabrikam.com',
      'fabrikam.sharepoint.com',
    ]);
  });
});

describe('the record of a tab', () => {
  const trace = { kind: 'domain', text: 'fabrikam.com', customers: [] } as const;
  const one = { isRead: true, traces: [trace], secrets: [] };
  const base: TabRecord = { ...newRecord(0), frames: { 0: shows('top', { summary: 'x' }) } };
  const said = (record: TabRecord, fields: readonly ('summary' | 'description')[], doc = 'top') =>
    reduce(
      record,
      {
        kind: 'traces',
        frameId: 0,
        doc,
        version: 'v',
        fields: fields.map((name) => ({ field: name, ...one })),
      },
      0,
    );

  test('holds what a frame says of its document, and of no other', () => {
    expect(tracesIn(said(base, ['summary']))[0]?.fields).toHaveLength(1);
    expect(said(base, ['summary'], 'other')).toBe(base);
  });

  test('a failure leaves what was found, and says that it failed', () => {
    const failed = reduce(
      said(base, ['summary']),
      { kind: 'traces-failed', frameId: 0, doc: '' },
      0,
    );
    expect(tracesIn(failed)).toMatchObject([{ hasFailed: true, fields: [{ traces: [trace] }] }]);
    expect(failed.traces[0]?.version).toBe('');
    expect(tracesIn(said(failed, ['summary']))[0]?.hasFailed).toBe(false);
  });

  test('of a step that is left it stays, marked; of another request it goes', () => {
    const both = said(base, ['summary', 'description']);
    expect(tracesIn(both)[0]?.fields.map(({ isRemembered }) => isRemembered)).toEqual([
      false,
      true,
    ]);
    expect(Object.keys(tracesOfNow(both, true)[0]?.fields ?? {})).toEqual(['summary']);
    expect(Object.keys(tracesOfNow(both, false)[0]?.fields ?? {})).toHaveLength(2);
  });

  test('of a document that is gone, and of a check that is off, nothing stays', () => {
    const known = said(base, ['summary']);
    expect(tracesOfNow({ ...known, frames: {} }, false)).toEqual({});
    expect(reduce(known, { kind: 'traces-ended' }, 0).traces).toEqual({});
    expect(reduce(base, { kind: 'traces-ended' }, 0)).toBe(base);
  });
});
