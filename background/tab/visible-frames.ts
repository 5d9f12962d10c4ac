/**
 * Which of a tab's frames the user can see. Neither the frame itself nor any other frame is believed, only its parent.
 */

import type { TabInput } from '../../assessment/judge-tab';
import { ALL_FRAMES } from '../../messages/frames';
import type { FrameReading } from '../../messages/portal';
import type { Path } from './living-frames';

const bare = (address: string) => address.split('#')[0] ?? '';
const addressesOf = ({ url, loadedFrom }: FrameReading) => [url, loadedFrom].map(bare);

/**
 * A frame counts unless the document that holds it hides it, or is itself in a frame that does not count.
 * @param frames the readings of a tab by the numbers of their frames; 0 is the top one, which always counts.
 * @param paths where the frames stand.
 * @returns those that count: the others stand in a frame that the user cannot see.
 */
export function visibleFrames(
  frames: Readonly<Record<number, FrameReading>>,
  paths: ReadonlyMap<number, Path>,
): TabInput['frames'] {
  const numbers = Object.keys(frames).map(Number);
  const key = (path: Path) => path.join();
  /** The frames by where they stand. Two in shadow roots of one document stand at the same place: neither is known as a parent. */
  const at = new Map<string, number | null>();
  for (const number of numbers) {
    const path = paths.get(number);
    if (path) at.set(key(path), at.has(key(path)) ? null : number);
  }
  const noneInSight = frames[0]?.hiddenFrames.includes(ALL_FRAMES) ?? false;

  const counts = (number: number): boolean => {
    if (number === 0) return true;
    if (noneInSight) return false;
    const frame = frames[number];
    const path = paths.get(number);
    if (!frame || !path || path.length === 0) return false;
    for (let depth = path.length - 1; depth >= 0; depth -= 1) {
      const holder = at.get(key(path.slice(0, depth)));
      // A document that says nothing hides nothing; what it stands in may.
      if (holder === undefined || holder === null) continue;
      const isDirect = depth === path.length - 1;
      return counts(holder) && !(isDirect && isHidden(frame, frames[holder]));
    }
    return true;
  };
  return numbers.filter(counts).map((frameId) => {
    const { doc, readings, proof, ...frame } = frames[frameId] as FrameReading;
    return {
      frameId,
      doc,
      readings,
      proof,
      addresses: [frame.url, frame.loadedFrom].map(bare),
      isTitled: frame.titled,
      isPane: frame.pane,
      paneForms: frame.paneForms,
      alerts: frame.alerts,
      speaksOf: frame.speaksOf ?? [],
    };
  });
}

/** One that its parent shows under one of its addresses is in sight, whatever else stands under the other. */
function isHidden(frame: FrameReading, parent: FrameReading | undefined): boolean {
  if (!parent) return false;
  const addresses = addressesOf(frame);
  const names = (list: readonly string[]) => list.map(bare).some((one) => addresses.includes(one));
  return names(parent.hiddenFrames) && !names(parent.shownFrames);
}
