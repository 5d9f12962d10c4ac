import { describe, expect, test } from 'vitest';
import type { Path } from '../../../background/tab/living-frames';
import { visibleFrames } from '../../../background/tab/visible-frames';
import { ALL_FRAMES } from '../../../messages/frames';
import type { FrameReading } from '../../../messages/portal';

/** A frame: where it stands, its address, and what it says of the frames in it. */
type Frame = [path: Path, url: string, hidden?: string[], shown?: string[]];

/** @returns the numbers of the frames that count, as they are given: the first is the top one. */
function seen(...frames: Frame[]): number[] {
  const readings = frames.map(
    ([, url, hiddenFrames = [], shownFrames = []]) =>
      ({ url, loadedFrom: url, hiddenFrames, shownFrames }) as unknown as FrameReading,
  );
  const paths = new Map(frames.map(([path], number) => [number, path]));
  return visibleFrames(Object.fromEntries(readings.entries()), paths).map(({ frameId }) => frameId);
}

describe('the frames that count', () => {
  test('without those that their document hides', () => {
    expect(seen([[], 'top', ['b#1'], ['a']], [[0], 'a'], [[1], 'b#2'])).toEqual([0, 1]);
  });

  test('without what stands in those, however deep', () => {
    expect(
      seen(
        [[], 'top', ['a']],
        [[0, 0, 0], 'c', [], ['d']],
        [[0, 0], 'b', [], ['c']],
        [[0], 'a', [], ['b']],
        [[0, 0, 0, 0], 'd'],
        [[1], 'e'],
      ),
    ).toEqual([0, 5]);
  });

  test('without what stands in a hidden one by way of a frame that says nothing', () => {
    expect(seen([[], 'top', ['a']], [[0], 'a'], [[0, 2, 0], 'deep'])).toEqual([0]);
  });

  test('with one that a stranger hides', () => {
    expect(seen([[], 'top', [], ['evil']], [[0], 'evil', ['real']], [[1], 'real'])).toEqual([
      0, 1, 2,
    ]);
    // Nor does a frame hide itself or what holds it.
    expect(seen([[], 'top'], [[0], 'a', ['a', 'top']])).toEqual([0, 1]);
  });

  test('without one that its document hides and a stranger, or itself, shows', () => {
    expect(seen([[], 'top', ['b'], ['a']], [[0], 'a', [], ['b']], [[1], 'b', [], ['b']])).toEqual([
      0, 1,
    ]);
  });

  test('with what a document shows at one place and hides at another', () => {
    expect(seen([[], 'top', ['a'], ['a']], [[0], 'a'])).toEqual([0, 1]);
  });

  test('with what none tells of', () => {
    expect(seen([[], 'top', [], ['a']], [[0], 'moved', [], ['b']], [[-1], 'b'])).toEqual([0, 1, 2]);
  });

  test('with the top document alone when it shows none, whatever their addresses', () => {
    expect(seen([[], 'top', [ALL_FRAMES]], [[0], 'a', [], ['b']], [[0, 0], 'b'])).toEqual([0]);
    expect(seen([[], 'top', [], ['a']], [[0], 'a', [ALL_FRAMES]], [[1], 'b'])).toEqual([0, 1, 2]);
  });

  test('without one that has not answered where it stands', () => {
    const readings = { 0: { url: 'top', loadedFrom: '', hiddenFrames: [], shownFrames: [] } };
    const frames = { ...readings, 4: readings[0] } as unknown as Record<number, FrameReading>;
    expect(visibleFrames(frames, new Map([[0, []]])).map(({ frameId }) => frameId)).toEqual([0]);
  });
});
