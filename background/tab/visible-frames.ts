/** Which of a tab's frames the user can see, by what the frames' documents say of each other. */

import type { TabInput } from '../../assessment/judge-tab';
import { ALL_FRAMES } from '../../messages/frames';
import type { FrameReading } from '../../messages/portal';

const bare = (address: string) => address.split('#')[0] ?? '';

/**
 * A frame counts when one that counts shows its address, or when none tells of it.
 * @param frames the readings of a tab by the numbers of their frames; 0 is the top one, which always counts.
 * @returns those that count: the others stand in a frame that the user cannot see.
 */
export function visibleFrames(frames: Record<number, FrameReading>): TabInput['frames'] {
  const all = Object.entries(frames).map(([number, frame]) => ({
    ...frame,
    frameId: Number(number),
    addresses: [frame.url, frame.loadedFrom].map(bare),
  }));
  const noneInSight = frames[0]?.hiddenFrames.includes(ALL_FRAMES);
  const told = new Set(
    all.flatMap(({ hiddenFrames, shownFrames }) => [...hiddenFrames, ...shownFrames].map(bare)),
  );
  const shown = new Set<string>();
  const counts = ({ frameId, addresses }: (typeof all)[number]) =>
    frameId === 0 ||
    (!noneInSight &&
      (addresses.some((address) => shown.has(address)) ||
        !addresses.some((address) => told.has(address))));
  // From the top document down, frame by frame.
  for (let before = -1; before < shown.size; ) {
    before = shown.size;
    for (const { shownFrames } of all.filter(counts))
      for (const address of shownFrames) shown.add(bare(address));
  }
  return all.filter(counts).map(({ frameId, doc, readings, proof, addresses, ...frame }) => ({
    frameId,
    doc,
    readings,
    proof,
    addresses,
    isTitled: frame.titled,
    isPane: frame.pane,
    paneForms: frame.paneForms,
    alerts: frame.alerts,
  }));
}
