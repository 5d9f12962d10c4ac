/** Which support plan a text names. */

import type { Profile } from '../partner/profile';
import { plain } from '../partner/text';
import captions from '../portals/captions/other.json';

const NAMES = new Set(
  Object.values(captions as Record<string, Record<string, string[]>>).flatMap((language) =>
    (language['cloud-solution-provider'] ?? []).map((text) => plain(text.replace(/^[~?]/, ''))),
  ),
);

/** A plan's name with one of these words says what it is not, or what else one could buy. */
const NEGATED =
  /(?<!\p{L})(?:not?|non|without|except|other than|expired|upgrade|nicht|kein|ohne|pas|sans|sin|senza|sem|niet|geen|zonder|nie|bez|inte|utan|nem|bukan|tanpa|не|без)(?!\p{L})|非|不|以外|除|升級|升级|過期|过期|期限切れ|아닌|만료/iu;

/** Names of other plans: beside one of these, "Cloud Solution Provider" is not what is chosen. */
const OTHER_PLANS =
  /\b(?:basic|developer|standard|pro(?:fessional)? ?direct|premier|unified|internal|signature|advanced|enterprise|free)\b|基本|開發人員|开发人员|標準|标准/i;

/**
 * @param text what the form shows as the chosen plan.
 * @returns true for Cloud Solution Provider in any of the portals' languages, or CSP as a word.
 *   Source: "Report problems on behalf of a customer" (Microsoft, 2020-06 and 2023-09); the exact text in
 *   the portal is not proven, so the name may stand among other words.
 */
export function isCloudSolutionProvider(text: string): boolean {
  // Several that are chosen at once are read one behind the other.
  if (text.includes('; ')) return text.split('; ').every(isCloudSolutionProvider);
  if (NEGATED.test(text) || OTHER_PLANS.test(text.normalize('NFKC'))) return false;
  const folded = plain(text);
  return (
    [...NAMES].some((name) => folded.includes(name)) ||
    /(?<![a-z0-9])csp(?![a-z0-9])/i.test(text.normalize('NFKC'))
  );
}

/** @returns true when a plan is right beside Cloud Solution Provider because the profile names it. */
export const isAllowedPlan = (
  text: string,
  profile: Pick<Profile, 'supportPlans'> | null,
): boolean => (profile?.supportPlans ?? []).some((plan) => plain(plan) === plain(text));
