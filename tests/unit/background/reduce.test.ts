/** A tab's record, event by event. */

import { describe, expect, test } from 'vitest';
import { newRecord, type TabRecord } from '../../../background/tab/record';
import { type Judgement, reduce, type TabEvent } from '../../../background/tab/reduce';
import type { FrameReading } from '../../../messages/portal';
import type { Assessment } from '../../../request/finding';
import { FRAME } from './frame-messages';

const NOW = 1_780_000_000_000;
const CUSTOMER =
  'https://partner.microsoft.com/dashboard/v2/customers/11111111-2222-4333-8444-555555555555/account';

const reading = (doc: string, part: Partial<FrameReading> = {}): FrameReading => ({
  ...FRAME.reading,
  doc,
  ...part,
});
/** Deeply frozen: whatever is changed in place throws. */
function frozen<Whole>(whole: Whole): Whole {
  if (typeof whole !== 'object' || whole === null) return whole;
  for (const part of Object.values(whole)) frozen(part);
  return Object.freeze(whole);
}
const after = (record: TabRecord, ...events: TabEvent[]): TabRecord =>
  events.reduce((sum, event) => frozen(reduce(sum, frozen(event), NOW)), frozen(record));
const read = (frameId: number, doc: string, part: Partial<FrameReading> = {}): TabEvent => ({
  kind: 'reading',
  frameId,
  reading: reading(doc, part),
});
const assessment = (verdict: Assessment['verdict']) =>
  ({ page: 'azure/new-support-request', verdict, findings: [] }) as unknown as Assessment;
const judged = (part: Partial<Judgement>): TabEvent => ({
  kind: 'judged',
  assessment: assessment('ready'),
  view: null,
  memories: [],
  created: null,
  formCheck: null,
  isAnother: false,
  formDoc: 'a',
  wantsProof: false,
  severity: null,
  factsFor: null,
  ...part,
});
const fresh = newRecord(NOW);

describe('readings', () => {
  test('of a frame take the place of its last one', () => {
    const record = after(fresh, read(0, 'top'), read(3, 'a'), read(3, 'a', { titled: true }));
    expect(record.frames[3]?.titled).toBe(true);
    expect(Object.keys(record.frames)).toEqual(['0', '3']);
  });

  test('of another top document start over', () => {
    const before = after(fresh, read(0, 'top'), read(3, 'a'), judged({}), {
      kind: 'accepted',
      check: 'severity',
      accepted: true,
    });
    expect(after(before, read(0, 'next'))).toEqual(after(newRecord(NOW), read(0, 'next')));
  });

  test('of a frame that come before the top’s are kept', () => {
    expect(Object.keys(after(fresh, read(3, 'a'), read(0, 'top')).frames)).toEqual(['0', '3']);
  });

  test('of another subject drop what was read of the one before', () => {
    const record = after(fresh, read(0, 'top', { url: CUSTOMER }));
    expect(record.facts.of).toBe(after(record, read(0, 'top', { url: CUSTOMER })).facts.of);
    expect(record.facts.of).not.toBeNull();
    const elsewhere = after(record, read(0, 'top', { url: 'https://portal.azure.com/' }));
    expect(elsewhere.facts).not.toEqual(record.facts);
    expect(elsewhere.facts.byFrame).toEqual({});
  });
});

describe('a document that is gone', () => {
  const record = after(fresh, read(0, 'top'), read(3, 'a'), judged({}));

  test('counts no more', () => {
    expect(Object.keys(after(record, { kind: 'gone', frameId: 3, doc: 'a' }).frames)).toEqual([
      '0',
    ]);
  });

  test('that is another one than the frame shows changes nothing', () => {
    expect(after(record, { kind: 'gone', frameId: 3, doc: 'b' })).toBe(record);
    expect(after(record, { kind: 'left', doc: 'b' })).toBe(record);
  });

  test('of the top takes all along', () => {
    expect(after(record, { kind: 'gone', frameId: 0, doc: 'top' })).toEqual(fresh);
    // As Chromium numbers a top document that is being replaced.
    expect(after(record, { kind: 'gone', frameId: 5, doc: 'top' })).toEqual(fresh);
    expect(after(record, { kind: 'left', doc: 'top' })).toEqual(fresh);
  });
});

describe('what the user says', () => {
  const record = after(
    fresh,
    read(0, 'top'),
    { kind: 'accepted', check: 'directory', accepted: true },
    { kind: 'for-ourselves' },
  );

  test('of a request holds until it is taken back', () => {
    expect([record.accepted, record.isForOurselves]).toEqual([['directory'], true]);
    const back = after(record, { kind: 'accepted', check: 'directory', accepted: false });
    expect([back.accepted, back.isForOurselves]).toEqual([[], false]);
  });

  test('ends with the request', () => {
    const pressed = after(record, judged({ assessment: assessment('review') }), {
      kind: 'create-pressed',
      held: false,
    });
    expect(pressed.warning).toBe('pressed');
    const next = after(pressed, judged({ isAnother: true }));
    expect([next.accepted, next.isForOurselves, next.warning]).toEqual([[], false, null]);
  });

  test.each([
    ['ready', false, null],
    ['blocked', true, 'held'],
    ['incomplete', false, 'pressed'],
    [null, false, null],
  ] as const)('by pressing Create at %s (held: %s) warns of %s', (verdict, held, warning) => {
    const now = after(record, judged({ assessment: assessment(verdict) }));
    expect(after(now, { kind: 'create-pressed', held }).warning).toBe(warning);
  });
});

describe('a judgement', () => {
  test('counts the time to the first verdict once', () => {
    const record = { ...after(fresh, read(0, 'top')), since: NOW - 500 };
    const waiting = after(record, judged({ assessment: assessment(null) }));
    expect(waiting.firstVerdictMs).toBeNull();
    expect(after(waiting, judged({})).firstVerdictMs).toBe(500);
    expect(reduce(after(waiting, judged({})), judged({}), NOW + 900).firstVerdictMs).toBe(500);
  });

  test('that the tab shows none of the pages keeps frames only under a heading', () => {
    const none = judged({ assessment: null, isAnother: true, formDoc: null });
    expect(after(fresh, read(0, 'top'), none).frames).toEqual({});
    expect(Object.keys(after(fresh, read(0, 'top', { titled: true }), none).frames)).toEqual(['0']);
  });
});
