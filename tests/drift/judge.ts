/** From what the frames of a tab read to findings and a verdict, without a browser's background. */

import { judgeTab } from '../../assessment/judge-tab';
import { type Profile, ProfileSchema } from '../../profile/profile';
import type { FrameProof } from '../../request/obstacle';
import { PROFILE } from '../tools/pages/profile.ts';
import type { Read } from './read-page';

export interface Judged {
  /** Check to status. */
  findings: Record<string, string>;
  verdict: string | null;
}

const OWN: Profile = ProfileSchema.parse(PROFILE);

/** As if all of it were proved: for the readings alone. */
const nothingAgainst = ({ readings }: Read): FrameProof => ({
  fields: readings.map(() => []),
  forms: [],
});

/**
 * @param frames the top frame first.
 * @param url the address of the tab.
 * @param proofs of the frames, in their order; left out, the readings alone are judged.
 * @param profile whose details are right; left out, the tests' own.
 */
export function judge(
  frames: readonly Read[],
  url: URL,
  proofs?: readonly (FrameProof | undefined)[],
  profile: Profile = OWN,
): Judged {
  const { assessment } = judgeTab({
    url,
    frames: frames.map((frame, frameId) => ({
      frameId,
      doc: String(frameId),
      readings: frame.readings,
      proof: proofs ? proofs[frameId] : nothingAgainst(frame),
      isTitled: frame.titled,
      isPane: frame.pane,
      paneForms: frame.paneForms,
      alerts: frame.alerts,
      addresses: [frame.url, frame.loadedFrom],
    })),
    hints: frames[0]?.hints ?? [],
    isSettled: true,
    wasForm: false,
    profile,
    intended: null,
    inBook: () => null,
    memories: [],
    accepted: [],
    isForOurselves: false,
    facts: {},
    timeZoneHere: 'UTC',
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
