import { describe, expect, test } from 'vitest';
import { visibleFrames } from '../../../background/tab/visible-frames';
import { ALL_FRAMES } from '../../../messages/frames';
import type { FrameReading } from '../../../messages/portal';

const frame = (url: string, hiddenFrames: string[] = [], shownFrames: string[] = []) =>
  ({ url, loadedFrom: url, hiddenFrames, shownFrames }) as unknown as FrameReading;

const seen = (...frames: FrameReading[]) =>
  visibleFrames(Object.fromEntries(frames.entries())).map(({ frameId }) => frameId);

describe('the frames that count', () => {
  test('without those that their document hides', () => {
    expect(seen(frame('top', ['b#1'], ['a']), frame('a'), frame('b#2'))).toEqual([0, 1]);
  });

  test('without what stands in those, however deep', () => {
    const frames = [frame('c', [], ['d']), frame('b', [], ['c']), frame('a', [], ['b'])];
    expect(seen(frame('top', ['a']), ...frames, frame('d'), frame('e'))).toEqual([0, 5]);
  });

  test('with what a frame in sight shows as well', () => {
    const frames = [frame('a', [], ['c']), frame('b', [], ['c']), frame('c')];
    expect(seen(frame('top', ['a'], ['b']), ...frames)).toEqual([0, 2, 3]);
  });

  test('with what one document hides and another in sight shows', () => {
    const frames = [frame('a', ['b']), frame('b')];
    expect(seen(frame('top', [], ['a', 'b']), ...frames)).toEqual([0, 1, 2]);
  });

  test('with what none tells of', () => {
    expect(seen(frame('top', [], ['a']), frame('moved', [], ['b']), frame('b'))).toEqual([0, 1, 2]);
  });

  test('with the top document alone when it shows none, whatever their addresses', () => {
    expect(seen(frame('top', [ALL_FRAMES]), frame('a', [], ['b']), frame('b'))).toEqual([0]);
    expect(seen(frame('top', [], ['a']), frame('a', [ALL_FRAMES]), frame('b'))).toEqual([0, 1, 2]);
  });

  test('in a ring of frames', () => {
    expect(seen(frame('top', ['a']), frame('a', [], ['b']), frame('b', [], ['a']))).toEqual([0]);
  });
});
