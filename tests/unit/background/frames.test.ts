/** Frames that are gone, hostile, refused or too many: none of them leaves anything better standing than is so. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReading } from '../../../messages/portal';
import { tabKey } from '../../../messages/tab-state';
import { RIGHT } from '../request/builders';
import { frames, HINTS, newTab, prepare, RIGHT_FORM, STORED_PROFILE, shown, shows } from './a-tab';

vi.mock('../../../storage/database', () => ({
  database: async () => ({
    get: async (_: string, key: string) => (key === 'profiles' ? STORED_PROFILE : undefined),
    getFromIndex: async () => undefined,
    getAll: async () => [],
  }),
}));

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  await fakeBrowser.storage.session.clear();
  prepare();
});

const TOP = shows('top', {}, { hints: HINTS });
const { 'support-plan': plan = '', ...contacts } = RIGHT;
const inFrame = (
  doc: string,
  fields: Parameters<typeof shows>[1],
  part: Partial<FrameReading> = {},
) => shows(doc, fields, { url: 'https://x.reactblade.portal.azure.net/', ...part });
const statusOf = (check: string) =>
  shown?.assessment?.findings.find((finding) => finding.check === check)?.status;

describe('a frame that is gone without a word', () => {
  test('counts no more at the next event', async () => {
    const tab = newTab();
    await tab.read(0, TOP);
    await tab.read(3, inFrame('form', RIGHT));
    expect(tab.verdict()).toBe('ready');
    frames.delete(3);
    await tab.read(0, { ...TOP, shownFrames: [], lang: 'en-US' });
    expect(tab.verdict()).toBe('incomplete');
    expect(Object.keys((await tab.stored())?.frames ?? {})).toEqual(['0']);
  });

  test('nor does one that shows another document by now', async () => {
    const tab = newTab();
    await tab.read(0, TOP);
    await tab.read(3, inFrame('form', RIGHT));
    frames.set(3, { doc: 'another' });
    await tab.event({ kind: 'inputs-changed' });
    expect(tab.verdict()).toBe('incomplete');
  });

  test('what was read in it is not remembered for the form that comes after it', async () => {
    const tab = newTab();
    await tab.read(0, TOP);
    await tab.read(3, inFrame('form', RIGHT));
    frames.delete(3);
    await tab.read(4, inFrame('next', contacts));
    expect(tab.verdict()).toBe('incomplete');
    expect(statusOf('support-plan')).not.toBe('ok');
  });

  test('one that hangs counts no more, and is asked to say again what it shows', async () => {
    vi.useFakeTimers();
    const tab = newTab();
    await tab.read(0, TOP);
    await tab.read(3, inFrame('form', RIGHT));
    frames.set(3, 'never');
    const late = tab.event({ kind: 'inputs-changed' });
    await vi.advanceTimersByTimeAsync(1000);
    await late;
    vi.useRealTimers();
    expect(tab.verdict()).toBe('incomplete');
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(
      tab.tabId,
      { kind: 'resend' },
      { frameId: 3 },
    );
  });
});

describe('a hostile frame', () => {
  const EVIL = inFrame('evil', { ...RIGHT, 'support-language': 'English' });
  const STEP_1 = shows(
    'top',
    { 'issue-type': 'Technical', 'support-plan': 'Azure Support Plan - Standard' },
    { hints: HINTS },
  );

  test('does not make the page forget what was wrong on an earlier step', async () => {
    const tab = newTab();
    await tab.read(0, STEP_1);
    await tab.read(5, EVIL);
    expect(tab.verdict()).toBe('blocked');
    await tab.read(0, shows('top', contacts, { hints: HINTS }));
    expect(statusOf('support-plan')).toBe('wrong');
    expect(tab.verdict()).toBe('blocked');
  });

  test('does not take the form out of sight', async () => {
    const WRONG = inFrame('real', { ...RIGHT, email: 'joe@contoso.com' });
    const tab = newTab();
    await tab.read(0, TOP);
    frames.set(4, { doc: 'real', path: [1] });
    frames.set(5, { doc: 'evil', path: [0] });
    await tab.read(4, WRONG);
    await tab.read(5, {
      ...EVIL,
      hiddenFrames: [WRONG.url],
      url: 'https://evil.portal.azure.net/',
    });
    expect(tab.verdict()).toBe('blocked');
  });

  test('says nothing of requests that the form has not created', async () => {
    const tab = newTab();
    await tab.read(0, RIGHT_FORM);
    await tab.read(5, inFrame('evil', {}, { alerts: ['Support request 1 was created.'] }));
    expect(shown?.created).toBeNull();
    await tab.read(0, { ...RIGHT_FORM, alerts: ['Support request 2611220010001234 was created.'] });
    expect(shown?.created).toBe('2611220010001234');
  });

  test('nor is another number taken than the one beside the form', async () => {
    const tab = newTab();
    await tab.read(0, { ...TOP, alerts: ['Support request 9999999999999999 was created.'] });
    const alerts = ['Support request 2611220010001234 was created.'];
    await tab.read(3, inFrame('form', RIGHT, { alerts }));
    expect(shown?.created).toBe('2611220010001234');
  });
});

describe('two forms', () => {
  const whole = (doc: string) => inFrame(doc, RIGHT);
  const WRONG_PLAN = { 'issue-type': 'Technical', 'support-plan': 'Azure Support Plan - Standard' };

  test.each([
    [3, 4],
    [4, 3],
  ])('two whole requests in two frames are never ready (%i first)', async (first, second) => {
    const tab = newTab();
    await tab.read(0, TOP);
    await tab.read(first, whole('one'));
    expect(tab.verdict()).toBe('ready');
    await tab.read(second, whole('two'));
    expect(tab.verdict()).not.toBe('ready');
    await tab.event({ kind: 'inputs-changed' });
    expect(tab.verdict()).not.toBe('ready');
    frames.delete(second);
    await tab.event({ kind: 'inputs-changed' });
    expect(tab.verdict()).toBe('ready');
  });

  test.each(['before', 'after'])(
    'what was wrong on an earlier step is not forgotten for a heavier form that came %s it',
    async (when) => {
      const tab = newTab();
      await tab.read(0, TOP);
      if (when === 'before') await tab.read(9, whole('heavy'));
      await tab.read(3, inFrame('form', WRONG_PLAN));
      if (when === 'after') await tab.read(9, whole('heavy'));
      expect(tab.verdict()).toBe('blocked');
      await tab.read(3, inFrame('form', contacts));
      expect(statusOf('support-plan')).toBe('wrong');
      expect(tab.verdict()).toBe('blocked');
      // A step that shows nothing we know ends nothing either.
      await tab.read(3, inFrame('form', { description: 'x' }));
      expect(tab.verdict()).toBe('blocked');
      frames.delete(9);
      await tab.event({ kind: 'inputs-changed' });
      expect(tab.verdict()).toBe('blocked');
    },
  );
});

describe('a reading that is refused', () => {
  test('makes its frame unreadable, not as it was before', async () => {
    const tab = newTab();
    await tab.read(0, TOP);
    await tab.read(3, inFrame('form', RIGHT));
    expect(tab.verdict()).toBe('ready');
    const refused = {
      kind: 'reading-refused',
      frameId: 3,
      url: 'https://x.portal.azure.net/',
    } as const;
    await tab.event({ ...refused, doc: 'form' });
    expect(tab.verdict()).toBe('incomplete');
    for (const check of ['support-plan', 'contact-email', 'contact-name'])
      expect(statusOf(check)).toBe('unreadable');
    await tab.read(3, inFrame('form', RIGHT));
    expect(tab.verdict()).toBe('ready');
  });

  test('of the top frame as well, and where it names no document', async () => {
    const tab = newTab();
    await tab.read(0, RIGHT_FORM);
    await tab.event({ kind: 'reading-refused', frameId: 0, doc: null, url: RIGHT_FORM.url });
    expect(tab.verdict()).toBe('incomplete');
    expect(statusOf('directory')).toBe('unreadable');
  });

  test('of a frame beside the form keeps it from being ready', async () => {
    const tab = newTab();
    await tab.read(0, RIGHT_FORM);
    frames.set(7, { doc: 'other' });
    await tab.event({
      kind: 'reading-refused',
      frameId: 7,
      doc: 'other',
      url: 'https://x.portal.azure.net/',
    });
    expect(tab.verdict()).toBe('incomplete');
  });
});

test('43 frames of 200 kB: nothing is ready, nothing fails, and little is stored', async () => {
  const tab = newTab();
  await tab.read(0, RIGHT_FORM);
  expect(tab.verdict()).toBe('ready');
  const large = 'https://x.portal.azure.net/'.padEnd(2000, 'x');
  for (let n = 1; n <= 43; n += 1) {
    const huge = inFrame(`doc-${n}`, RIGHT, {
      hiddenFrames: Array(50).fill(`${large}${n}`.slice(-2000)),
      shownFrames: Array(50).fill(large),
    });
    expect(JSON.stringify(huge).length).toBeGreaterThan(200_000);
    await tab.read(n, huge);
    expect(tab.verdict()).not.toBe('ready');
  }
  const stored = (await fakeBrowser.storage.session.get(tabKey(tab.tabId)))[tabKey(tab.tabId)];
  expect(JSON.stringify(stored).length).toBeLessThan(500_000);
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
});

test('300 frames with a right form each: bounded, and nothing is ready', async () => {
  const tab = newTab();
  await tab.read(0, TOP);
  for (let n = 1; n <= 300; n += 1) await tab.read(n, inFrame(`doc-${n}`, RIGHT));
  expect(tab.verdict()).not.toBe('ready');
  expect(Object.keys((await tab.stored())?.frames ?? {}).length).toBeLessThan(70);
});
