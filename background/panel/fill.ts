/** Puts right what is wrong: the plan, the contact details, or both, in the frames that hold the form. */

import type { FillResult, FrameResult } from '../../messages/act';
import type { Remedy } from '../../messages/panel';
import type { TabState } from '../../messages/tab-state';
import { portalHostOf } from '../../portals/hosts';
import type { Assessment } from '../../request/finding';
import { getActiveProfile } from '../stored/profile';
import { framesOf, type Path } from '../tab/living-frames';
import { act, joinFills } from './act';
import { fillValues, isContactDue, isMailboxDue, isPlanDue } from './fill-values';

const NOTHING: FillResult = { fields: [], canUndo: false };

/** The frames in which the last press wrote something, by tab: there Undo has something to put back. */
const written = new Map<number, number[]>();

/**
 * @param state of the tab: the findings say which field of which frame is wrong, the frames which document was judged.
 * @param what the user wants put right, or written.
 * @returns what the page holds afterwards.
 */
export async function fill(tabId: number, state: TabState, what: Remedy): Promise<FillResult> {
  const { assessment } = state;
  if (!assessment) return NOTHING;
  const values = fillValues(await getActiveProfile(), assessment.findings, what);
  written.set(tabId, [...values.keys()]);
  const isInFrame = [...values.keys()].some((frameId) => frameId !== 0);
  const frames = isInFrame ? await framesOf(tabId) : new Map<number, Path>();
  return joinFills(
    await Promise.all(
      [...values].map(async ([frameId, ofFrame]) => {
        if (!(await isFrameShown(tabId, frameId, frames))) {
          const refused = ofFrame.map(({ field, text }) => ({ field, wanted: text, found: '' }));
          return { fields: refused.map((one) => ({ ...one, taken: false })), canUndo: false };
        }
        const doc = state.frames[frameId]?.doc ?? '';
        return act<FillResult>(tabId, frameId, { kind: 'act-fill', doc, values: ofFrame });
      }),
    ),
  );
}

/**
 * A frame cannot tell whether it is faded or covered itself; the documents that hold it can, each of the frame in it.
 * @param paths where the tab's frames stand.
 */
async function isFrameShown(
  tabId: number,
  frameId: number,
  paths: ReadonlyMap<number, Path>,
): Promise<boolean> {
  if (frameId === 0) return true;
  const path = paths.get(frameId);
  if (!path) return false;
  const isShown = await Promise.all(
    path.map(async (index, depth) => {
      const above = path.slice(0, depth).join();
      const holders = [...paths].filter(([, other]) => other.join() === above);
      const [holder] = holders[0] ?? [];
      // Two in shadow roots stand at the same place: which of them holds it cannot be told.
      if (holder === undefined || holders.length > 1) return false;
      const result = await act<FrameResult>(tabId, holder, { kind: 'act-frame', index });
      return result?.shown === true;
    }),
  );
  return isShown.every(Boolean);
}

/** Puts the values from before back, in every frame that was written into. */
export async function undoFill(tabId: number, assessment: Assessment): Promise<FillResult> {
  // A restarted worker remembers no press; frames without one answer that there was nothing.
  const frames = written.get(tabId) ?? [
    ...new Set(assessment.findings.flatMap(({ frameId }) => frameId ?? [])),
  ];
  return joinFills(
    await Promise.all(
      frames.map((frameId) => act<FillResult>(tabId, frameId, { kind: 'act-undo' })),
    ),
  );
}

/**
 * @returns the host of the frame to write into if it is not one of the portals' own; otherwise null.
 */
export function unusualHost({ findings }: Assessment, frames: TabState['frames']): string | null {
  const due = findings.filter((one) => isPlanDue(one) || isContactDue(one) || isMailboxDue(one));
  for (const { frameId } of due) {
    const url = frameId === undefined ? undefined : frames[frameId]?.url;
    if (frameId === 0 || url === undefined) continue;
    if (!URL.canParse(url)) return url.slice(0, 60);
    if (!portalHostOf(new URL(url))) return new URL(url).host || url.slice(0, 60);
  }
  return null;
}
