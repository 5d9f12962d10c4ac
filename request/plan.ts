/** Which support plan a text names. The whole text must be a name of the plan and words that may accompany it. */

import { partnerPlans } from '../portals/made/request-words';
import { OTHER_PLANS } from '../portals/other-plans';
import { RENAMED_PLANS } from '../portals/renamed-plans';
import type { Profile } from '../profile/profile';
import { foldName } from '../text/fold-name';

export type PlanNamed =
  /** Cloud Solution Provider, and nothing else. */
  | { kind: 'program' }
  /** Cloud Solution Provider among other words, which may say that it is not what is chosen. */
  | { kind: 'unclear'; rest: string }
  /** No text of it names the program. */
  | { kind: 'other' };

/** Letters of scripts that put spaces between words: there a name does not begin or end within a word. */
const IN_WORD = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー])[\\p{L}\\p{M}\\p{N}]';
const STARTS = new RegExp(`^${IN_WORD}`, 'u');
const ENDS = new RegExp(`${IN_WORD}$`, 'u');
const HYPHENS = '\\u2010-\\u2015\\u2212\\-';

/**
 * Between names: spaces, brackets, hyphens, quotes, separators, ticks, a star for "required", and characters for
 * text direction or line breaks. No others: ✗, ≠, ? and … have a meaning, and so do combining strokes.
 */
const MARKS = new RegExp(
  `[\\s()[\\]{}${HYPHENS}:·•・,、，/|*'’‘"“”„«»‹›「」『』【】&✓✔\\u00ad\\u200b\\u200e\\u200f\\u061c\\u2060\\u2066-\\u2069\\ufeff]+`,
  'gu',
);
/** Signs of a trade name, which are no part of it. */
const TRADEMARKS = /[™®©℠]/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Full-width letters and half-width kana: the same letters, as East Asian keyboards type them. */
const WIDTHS = /[\uff00-\uffef]+/g;

/**
 * One spelling: width and case do not count. Accents do, and so do all other compatibility forms: a letter that only looks
 * like another (the Roman numeral Ⅽ, 𝐂, Ⓒ) is another.
 */
const folded = (text: string): string =>
  text
    .replace(TRADEMARKS, ' ')
    .replace(WIDTHS, (run) => run.normalize('NFKC'))
    .normalize('NFC')
    .toLowerCase();

/**
 * @returns a pattern for any of some phrases, the longest first; the words of one may be joined, or parted by a space or a
 *   hyphen.
 */
function anyOf(phrases: readonly string[]): RegExp {
  // What a letter is takes the engine long to compile: once for all neighbours that begin and end alike, not for each.
  const runs: { before: string; after: string; texts: string[] }[] = [];
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const words = folded(phrase).split(/[\s'’-]+/);
    const text = words.map(escaped).join(`[\\s'’${HYPHENS}]*`);
    // Turkish has two letters where the others have one, and each is the other's capital elsewhere.
    const turkish = text.replaceAll(/[iı]/g, '(?:i\\u0307?|ı)');
    const before = STARTS.test(words[0] ?? '') ? `(?<!${IN_WORD})` : '';
    const after = ENDS.test(words.at(-1) ?? '') ? `(?!${IN_WORD})` : '';
    let run = runs.at(-1);
    if (run?.before !== before || run.after !== after) {
      run = { before, after, texts: [] };
      runs.push(run);
    }
    run.texts.push(phrase.includes('ı') ? turkish : text);
  }
  const patterns = runs.map(
    ({ before, after, texts }) => `${before}(?:${texts.join('|')})${after}`,
  );
  return new RegExp(patterns.join('|') || '(?!)', 'gu');
}

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
