/** From what the frames of a tab read to findings and a verdict, without a browser's background. */

import { judgeTab } from '../../assessment/judge-tab';
import { type Profile, ProfileSchema } from '../../profile/profile';
import { PROFILE } from '../tools/pages/profile.ts';
import type { Read } from './in-page';

export interface Judged {
  /** Check to status. */
  findings: Record<string, string>;
  verdict: string | null;
}

const profile: Profile = ProfileSchema.parse(PROFILE);

/**
 * @param frames the top frame first.
 * @param url the address of the tab.
 */
export function judge(frames: readonly Read[], url: URL): Judged {
  const { assessment } = judgeTab({
    url,
    frames: frames.map(({ readings, titled, pane, paneForms, alerts }, frameId) => ({
      frameId,
      doc: String(frameId),
      readings,
      // The readings alone are tried here.
      proof: { fields: readings.map(() => []), forms: [] },
      isTitled: titled,
      isPane: pane,
      paneForms,
      alerts,
    })),
    signs: frames[0]?.signs ?? [],
    isSettled: true,
    wasForm: false,
    profile,
    intended: null,
    inBook: () => null,
    memories: [],
    accepted: [],
    isForOurselves: false,
    facts: {},
    severityAt: () => 0,
    formatTime: String,
  });
  return {
    findings: Object.fromEntries(
      (assessment?.findings ?? []).map(({ check, status }) => [check, status]),
    ),
    verdict: assessment?.verdict ?? null,
  };
}
