/** Which support plan a text names. The whole text must be a name of the plan and words that may accompany it. */

import { partnerPlans } from '../portals/made/request-words';
import { OTHER_PLANS } from '../portals/other-plans';
import { RENAMED_PLANS } from '../portals/renamed-plans';
import type { Profile } from '../profile/profile';
import { foldName } from '../text/fold-name';
import { anyOf, folded, MARKS } from './phrases';

export type PlanNamed =
  /** Cloud Solution Provider, and nothing else. */
  | { kind: 'program' }
  /** Cloud Solution Provider among other words, which may say that it is not what is chosen. */
  | { kind: 'unclear'; rest: string }
  /** No text of it names the program. */
  | { kind: 'other' };

interface Grammar {
  names: RegExp;
  all: RegExp;
}

/** What names the plan in a list of the portal's, and what may accompany such a name there. */
export const PLAN_NAMES: readonly string[] = [
  ...new Set(partnerPlans.flatMap(({ names }) => names)),
];
export const PLAN_KIND_WORDS: readonly string[] = [
  ...new Set(partnerPlans.flatMap(({ beside }) => beside)),
];

/** One for each language. */
const GRAMMARS: readonly Grammar[] = partnerPlans.map(({ names, beside }) => ({
  names: anyOf(names),
  all: anyOf([...names, ...beside]),
}));

/**
 * @param text what the form shows as the chosen plan.
 * @returns whether it names Cloud Solution Provider, in any of the portals' languages, or CSP as a word.
 *   Source: "Report problems on behalf of a customer" (Microsoft, 2020-06 and 2023-09); the exact text in the portal is
 *   not proven, so the kind of plan and that it costs nothing more may accompany the name.
 */
export function readPlan(text: string): PlanNamed {
  const line = folded(text);
  let best: string | null = null;
  for (const { names, all } of GRAMMARS) {
    if (line.search(names) < 0) continue;
    const rest = line.replace(all, ' ').replace(MARKS, ' ').trim();
    if (rest === '') return { kind: 'program' };
    if (best === null || rest.length < best.length) best = rest;
  }
  return best === null ? { kind: 'other' } : { kind: 'unclear', rest: best };
}

/** @returns true when a text is Cloud Solution Provider and nothing else. */
export const isCloudSolutionProvider = (text: string): boolean => readPlan(text).kind === 'program';

/** @returns a plan's name as it is called since 2025, in one spelling. */
function currentName(plan: string): string {
  const name = foldName(plan);
  for (const [before, now] of RENAMED_PLANS) {
    const found = new RegExp(`^${foldName(before.replace('#', '0')).replace('0', '(\\d+)')}$`).exec(
      name,
    );
    if (found) return foldName(now.replace('#', found[1] ?? ''));
  }
  return name;
}

/** Letters and digits, none struck through, and what may stand between them. */
const isPlainText = (text: string): boolean =>
  /^[\p{L}\p{N}\p{M}]*$/u.test(folded(text).replace(MARKS, '')) && !/[\u0334-\u0338]/.test(text);

/** @returns true when a plan is right in addition to Cloud Solution Provider because the profile names it, by its old name or new. */
export function isAllowedPlan(
  text: string,
  profile: Pick<Profile, 'supportPlans'> | null,
): boolean {
  const name = currentName(text);
  const isSimilar = (plan: string) =>
    name !== '' && [plan, text].every(isPlainText) && currentName(plan) === name;
  return (profile?.supportPlans ?? []).some(
    (plan) => folded(plan).trim() === folded(text).trim() || isSimilar(plan),
  );
}

const KIND = anyOf(['support', 'plan', ...PLAN_KIND_WORDS]);
const OTHER = anyOf(OTHER_PLANS);
/** Contracts and packs have a number. */
const COUNT = /\p{N}+/gu;

/**
 * @param text what a control shows, whatever its caption says.
 * @param isLoose other words may stand next to the name where they say that it is a kind of support: "Premier support (paid)".
 * @returns true for the name of another of Microsoft's support plans than the program's.
 */
export function namesOtherPlan(text: string, isLoose = false): boolean {
  const line = folded(text);
  if (line.length > LONGEST_NAME || line.search(OTHER) < 0) return false;
  const rest = line.replace(OTHER, ' ');
  if (isLoose && rest.search(KIND) >= 0) return true;
  return rest.replace(KIND, ' ').replace(COUNT, ' ').replace(MARKS, ' ').trim() === '';
}

/** Longer than the longest of Microsoft's names for a plan, in any language. */
const LONGEST_NAME = 80;
/** What ends a sentence. */
const SENTENCE = /[.!?。！？]\s*$|[.!?]\s+\p{L}|[。！？]/u;
/** More words than Microsoft's names have. */
const MANY_WORDS = 8;

/**
 * @param text what is next to the caption as plain text, where a hint may stand as well as a value.
 * @returns true when it may be another plan's name and not something said about plans: "Recommended: Basic support".
 */
export const mayBePlanName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  !SENTENCE.test(text) &&
  !/[:：]/.test(text) &&
  text.trim().split(/\s+/).length <= MANY_WORDS;
