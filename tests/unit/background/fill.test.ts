/** "Fill in my details" is aimed: at the document that was judged, in its own frame, and it says where that is unusual. */

import { beforeEach, expect, test, vi } from 'vitest';
import { act } from '../../../background/panel/act';
import { fill, unusualHost } from '../../../background/panel/fill';
import { framesOf } from '../../../background/tab/living-frames';
import type { ToAct } from '../../../messages/act';
import type { TabState } from '../../../messages/tab-state';
import type { Assessment, Finding } from '../../../request/finding';
import { PROFILE } from '../../tools/pages/profile.ts';

vi.mock('../../../background/panel/act', async (original) => ({
  ...(await original<object>()),
  act: vi.fn(),
}));
vi.mock('../../../background/stored/profile', () => ({ getActiveProfile: async () => PROFILE }));
vi.mock('../../../background/tab/living-frames', () => ({ framesOf: vi.fn() }));

const TAB = 1;
const due = (frameId: number): Finding =>
  ({ check: 'contact-email', status: 'wrong', frameId, form: 2 }) as Finding;
const assessment = (...findings: Finding[]) => ({ findings }) as unknown as Assessment;
const FORM = 'https://sandbox-1.reactblade.portal.azure.net/form';
const frame = (doc: string, url: string) => ({ doc, url }) as TabState['frames'][number];
const stateOf = (frameId: number) =>
  ({
    assessment: assessment(due(frameId)),
    frames: { [frameId]: frame('judged', FORM) },
  }) as unknown as TabState;

/** What was asked of which frame. */
const asked = () =>
  vi.mocked(act).mock.calls.map(([, frameId, message]) => [frameId, message] as const);
const answers = (isShown: (holder: number) => boolean) =>
  vi
    .mocked(act)
    .mockImplementation(async (_tab, frameId, message: ToAct) =>
      message.kind === 'act-frame' ? { shown: isShown(frameId) } : { fields: [], canUndo: false },
    );

beforeEach(() => {
  vi.mocked(act).mockReset();
  vi.mocked(framesOf).mockResolvedValue(
    new Map([
      [0, []],
      [4, [1]],
      [7, [1, 0]],
    ]),
  );
});

test('writes into the frame, the document and the form of the finding, and nowhere else', async () => {
  answers(() => true);
  await fill(TAB, stateOf(7), 'contacts');
  const fills = asked().filter(([, { kind }]) => kind === 'act-fill');
  expect(fills).toEqual([
    [
      7,
      {
        kind: 'act-fill',
        doc: 'judged',
        values: [{ field: 'email', text: PROFILE.emails[0], form: 2 }],
      },
    ],
  ]);
});

test.each([0, 4])(
  'writes nothing while the document of frame %i does not show it',
  async (hides) => {
    answers((holder) => holder !== hides);
    const { fields } = await fill(TAB, stateOf(7), 'contacts');
    expect(fields).toEqual([
      { field: 'email', wanted: PROFILE.emails[0], found: '', taken: false },
    ]);
    expect(asked().map(([, { kind }]) => kind)).not.toContain('act-fill');
  },
);

test('writes nothing into a frame that is gone, or that another one cannot be told from', async () => {
  answers(() => true);
  await fill(TAB, stateOf(9), 'contacts');
  vi.mocked(framesOf).mockResolvedValue(
    new Map([
      [0, []],
      [4, [-1]],
      [5, [-1]],
      [7, [-1, 0]],
    ]),
  );
  await fill(TAB, stateOf(7), 'contacts');
  expect(asked().map(([, { kind }]) => kind)).not.toContain('act-fill');
});

test.each([
  ['of the portals', 7, FORM, null],
  ['of another host', 7, 'https://support.example:8443/form', 'support.example:8443'],
  [
    'of a name that only looks alike',
    7,
    'https://portal.azure.com.example/',
    'portal.azure.com.example',
  ],
  ['without an address of its own', 7, 'about:srcdoc', 'about:srcdoc'],
  ['that is the tab itself', 0, 'https://portal.azure.com/', null],
])('names the host of a frame %s', (_, frameId, url, host) => {
  expect(unusualHost(assessment(due(frameId)), { [frameId]: frame('judged', url) })).toBe(host);
});
