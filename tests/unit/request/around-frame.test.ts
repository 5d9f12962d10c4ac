/** What the documents around a frame show over it and around it, when the form is in that frame. */

import { expect, test } from 'vitest';
import { judgeTab } from '../../../assessment/judge-tab';
import type { AroundFrame, FrameProof, Obstacle, Position } from '../../../request/obstacle';
import { frame, RIGHT, readingsOf, tabInput } from './builders';

const readings = readingsOf(RIGHT);
const statusOf = (assessment: ReturnType<typeof judgeTab>['assessment'], check: string) =>
  assessment?.findings.find((finding) => finding.check === check);

const ADDRESS = 'https://sandbox-1.reactblade.portal.azure.net/support';
const position: Position = [10, 10, 200, 30];
const positions = readings.map(
  ({ field }, at): Position =>
    field === 'email' ? position : [10, 100 + 40 * at, 200, 120 + 40 * at],
);
const around = (
  more: Partial<AroundFrame>,
  address = ADDRESS,
  others: readonly AroundFrame[] = [],
  known: readonly Position[] | null = positions,
) => {
  const outer = {
    fields: [],
    forms: [],
    frames: [{ address, obstacles: [], covers: [], ...more }, ...others],
  };
  const inner = {
    fields: readings.map(() => []),
    forms: [],
    ...(known && { positions: [...known] }),
  };
  return judgeTab(
    tabInput({
      frames: [
        frame([], { proof: outer }),
        frame(readings, {
          frameId: 3,
          doc: 'doc-3',
          proof: inner,
          addresses: [`${ADDRESS}#step-3`],
        }),
      ],
    }),
  ).assessment;
};

test('does not matter while nothing lies over a value', () => {
  expect(around({})?.verdict).toBe('ready');
  expect(around({ covers: [{ position: [0, 30, 500, 60], text: 'Anna' }] })?.verdict).toBe('ready');
});

test('is not known before the top document has told it', () => {
  const proof = { fields: readings.map(() => []), forms: [], positions };
  const form = frame(readings, { frameId: 3, doc: 'doc-3', proof, addresses: [ADDRESS] });
  const assessment = judgeTab(
    tabInput({ frames: [frame([], { proof: undefined }), form] }),
  ).assessment;
  expect(assessment?.verdict).toBe('incomplete');
  expect(statusOf(assessment, 'contact-email')?.reason).toBe('unprovenWaiting');
});

test('is not known before every document that may be between has told it', () => {
  const outer = 'https://sandbox-2.reactblade.portal.azure.net/outer';
  const proof = { fields: readings.map(() => []), forms: [], positions };
  const top: AroundFrame = { address: outer, obstacles: [], covers: [] };
  const frames = (between: FrameProof | undefined) => [
    frame([], { proof: { fields: [], forms: [], frames: [top] } }),
    frame([], { frameId: 2, doc: 'doc-2', proof: between, addresses: [outer] }),
    frame(readings, { frameId: 3, doc: 'doc-3', proof, addresses: [ADDRESS] }),
  ];
  const judged = (between: FrameProof | undefined) =>
    judgeTab(tabInput({ frames: frames(between) })).assessment?.verdict;
  expect(judged(undefined)).toBe('incomplete');
  expect(judged({ fields: [], forms: [], frames: [{ ...top, address: ADDRESS }] })).toBe('ready');
});

test('covers the values below it', () => {
  const assessment = around({ covers: [{ position: [0, 0, 50, 50], text: 'Anna Schmidt' }] });
  expect(statusOf(assessment, 'contact-email')).toMatchObject({
    status: 'unreadable',
    reason: 'unprovenCovered',
  });
  expect(statusOf(assessment, 'contact-phone')?.status).toBe('ok');
});

test('may lie over a value whose position nobody knows', () => {
  const covers = [{ position: [800, 800, 900, 900] as Position, text: 'Anna' }];
  expect(around({ covers })?.verdict).toBe('ready');
  expect(around({ covers }, ADDRESS, [], null)?.verdict).toBe('incomplete');
});

test('counts for a frame that no document names, unless another frame is named so', () => {
  const covers = [{ position, text: 'Anna Schmidt' }];
  for (const unnamed of ['', 'about:blank'])
    expect(statusOf(around({ covers }, unnamed), 'contact-email')?.status).toBe('unreadable');
});

test('lies over all of the frames in a frame that it covers', () => {
  const outer = 'https://sandbox-2.reactblade.portal.azure.net/outer';
  const holding = (one: string, covers: AroundFrame['covers']) => ({
    fields: [],
    forms: [],
    frames: [{ address: one, obstacles: [], covers }],
  });
  const nested = (covers: AroundFrame['covers']) =>
    judgeTab(
      tabInput({
        frames: [
          frame([], { proof: holding(outer, covers) }),
          frame([], { frameId: 2, proof: holding(ADDRESS, []), addresses: [outer] }),
          frame(readings, {
            frameId: 3,
            doc: 'doc-3',
            proof: { fields: readings.map(() => []), forms: [], positions },
            addresses: [ADDRESS],
          }),
        ],
      }),
    ).assessment?.verdict;
  expect(nested([])).toBe('ready');
  expect(nested([{ position: [900, 900, 950, 950], text: 'Anna' }])).toBe('incomplete');
});

test('may name another contact', () => {
  const anna: Obstacle = { kind: 'address', text: 'anna@contoso.com' };
  expect(statusOf(around({ obstacles: [anna] }), 'contact-email')?.status).toBe('unreadable');
  // It says so of another frame.
  const own: AroundFrame = { address: ADDRESS, obstacles: [], covers: [] };
  const other = 'https://afd.hosting.portal.azure.net/x';
  expect(around({ obstacles: [anna] }, other, [own])?.verdict).toBe('ready');
});
