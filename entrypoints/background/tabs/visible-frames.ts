/** Which of a tab's frames the user can see, by what the frames' documents say of each other. */

import type { TabInput } from '../../../request/tab';
import { ALL_FRAMES } from '../../../wire/frames';
import type { FrameReading } from '../../../wire/messages';

const bare = (address: string) => address.split('#')[0] ?? '';

/**
 * @param frames the readings of a tab by the numbers of their frames; 0 is the top one.
 * @returns those that count: the others stand in a frame that the user cannot see.
 */
export function visibleFrames(frames: Record<number, FrameReading>): TabInput['frames'] {
  const all = Object.entries(frames).map(([number, frame]) => ({
    ...frame,
    frameId: Number(number),
  }));
  const noneInSight = frames[0]?.hiddenFrames.includes(ALL_FRAMES);
  const hidden = new Set(all.flatMap(({ hiddenFrames }) => hiddenFrames.map(bare)));
  const isHidden = ({ frameId, url, loadedFrom }: (typeof all)[number]) =>
    frameId !== 0 &&
    (noneInSight || [url, loadedFrom].some((address) => hidden.has(bare(address))));
  // What a hidden frame shows is hidden with it, unless one in sight shows the same.
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    const shown = all.filter((frame) => !isHidden(frame)).flatMap((frame) => frame.shownFrames);
    const inSight = new Set(shown.map(bare));
    for (const { shownFrames } of all.filter(isHidden))
      for (const address of shownFrames.map(bare)) if (!inSight.has(address)) hidden.add(address);
  }
  return all
    .filter((frame) => !isHidden(frame))
    .map(({ frameId, doc, readings, titled, pane, paneForms, alerts }) => ({
      frameId,
      doc,
      readings,
      isTitled: titled,
      isPane: pane,
      paneForms,
      alerts,
    }));
}
