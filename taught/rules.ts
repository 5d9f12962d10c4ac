/** What may be taught. The limits hold for users, files and policies alike. Pure. */

import { keyOf } from '../portals/languages/key-texts';
import { knownCaptions, knownPlans, knownSeverities, planWords } from '../portals/made/taught';
import type { Taught } from './taught';

/**
 * Why an entry is not taken. `shape`: it is none. `language`, `field`: no such. `text`: no text that a label may be.
 * `known`: known already, for this or for something else. `contact`: an address, an account, a number or a plan's name.
 * `twice`: taught already to mean something else. `many`: there are too many.
 */
export const REFUSALS = [
  'shape',
  'language',
  'field',
  'text',
  'known',
  'contact',
  'twice',
  'many',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Fields next to whose values a text may be taught as harmless. Next to a plan it may say that it is not chosen. */
export const HARMLESS_FIELDS: readonly string[] = [
  'first-name',
  'last-name',
  'email',
  'phone',
  'country',
];

/** Markup, code, control characters, and what is not seen: fillers, variation selectors, the empty braille cell. */
const NO_LABEL = /[<>{}\\`=;\u2800\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;
/** How the languages' files mark where a text comes from: no label begins so. */
const QUALITY_MARK = /^[~?]/;
/** Scripts that no letter of ours looks like; words of theirs are written together with Latin ones. */
const UNLIKE =
  'Han Hiragana Katakana Hangul Bopomofo Thai Lao Khmer Myanmar Arabic Hebrew Devanagari Bengali Gujarati Gurmukhi Tamil Telugu Kannada Malayalam Sinhala'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('');
const [LATIN, ALIKE] = ['\\p{Script=Latin}', `[^\\P{L}\\p{Script=Latin}\\p{Lm}${UNLIKE}]`];
/** A word in letters of two scripts that look alike: a known label in disguise. */
const DISGUISED = new RegExp(
  `${LATIN}[\\p{L}\\p{M}]*${ALIKE}|${ALIKE}[\\p{L}\\p{M}]*${LATIN}`,
  'u',
);
/** Addresses, accounts (`user_0a1b…`, `ada_x#EXT#`), web addresses, and numbers. */
const CONTACT = /[@＠#＃_＿]|:\/\/|www\.|\p{N}(?:[\s().+/-]*\p{N}){2}/iu;

const names = new Map<string, Set<string>>();
for (const [key, name] of knownCaptions) names.set(key, (names.get(key) ?? new Set()).add(name));
const severities = new Set(knownSeverities);
const plans = new Set(knownPlans);

/** @returns the key of a caption without what a portal may put behind it: "Email (work)". */
const headOf = (text: string): string => keyOf(/^[^([（［]{2,}/.exec(text)?.[0] ?? text);

const isKnown = (text: string): boolean => names.has(keyOf(text)) || names.has(headOf(text));

/** @returns the letters of a text alone: a known caption with signs or a number around it is still that caption. */
const lettersOf = (key: string): string => key.replace(/[^\p{L}\p{M}]/gu, '');
const byLetters = new Map<string, Set<string>>();
for (const [key, name] of knownCaptions) {
  const letters = lettersOf(key);
  byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(name));
}

/** Whether a text has the letters of a known caption that names something else. */
const saysOther = (text: string, field: string): boolean => {
  const known = byLetters.get(lettersOf(keyOf(text)));
  return known !== undefined && !known.has(field);
};

/** It names a plan, or might. */
const namesPlan = (text: string): boolean => {
  const key = keyOf(text);
  return plans.has(key) || [...plans, ...planWords].some((word) => word && key.includes(word));
};

/** What names a place in a portal, and is no number that the portal generates for each page. */
const ANCHOR = /^[a-z][\w-]{2,79}$/i;
const MADE = /\d{2}|[\da-f]{8}/i;

/** What an entry says its text means. */
const meaningOf = (one: Taught): string => {
  if (one.kind === 'option') return one.option;
  return 'field' in one ? one.field : one.kind;
};

/** Of what an entry speaks: a label is the label of one thing; one text may be harmless next to several fields. */
function subjectOf(one: Taught): string {
  const key = keyOf(one.text);
  if (one.kind === 'organization') return JSON.stringify([one.portal, one.attribute, one.text]);
  if (one.kind === 'option') return JSON.stringify(['option', key]);
  return JSON.stringify(one.kind === 'harmless' ? ['harmless', key, one.field] : ['label', key]);
}

/** What was taught so far, by subject. */
export type Before = Map<string, string>;

/**
 * @param one an entry of the right shape.
 * @param before what is taught already; the entry is added when it may be.
 * @returns why it may not be taught; `same` when it is taught already, null when it may.
 */
export function objection(one: Taught, before: Before): Refusal | 'same' | null {
  const why = objectionToText(one);
  if (why) return why;
  const known = before.get(subjectOf(one));
  // Two that say different things of one text contradict each other.
  if (known !== undefined) return known === meaningOf(one) ? 'same' : 'twice';
  before.set(subjectOf(one), meaningOf(one));
  return null;
}

/** Kinds whose text is the label of something. */
const LABELS: ReadonlySet<Taught['kind']> = new Set(['caption', 'not-contact', 'heading']);

function objectionToText(one: Taught): Refusal | null {
  const { text } = one;
  if (one.kind === 'organization') return ANCHOR.test(text) && !MADE.test(text) ? null : 'text';
  if (NO_LABEL.test(text) || QUALITY_MARK.test(text) || DISGUISED.test(text)) return 'text';
  if (!/\p{L}/u.test(text) || keyOf(text).length < 2) return 'text';
  if (CONTACT.test(text) || plans.has(keyOf(text))) return 'contact';
  // A known caption names its own field in every language; it cannot be taught another.
  if (LABELS.has(one.kind) && (isKnown(text) || saysOther(text, meaningOf(one)))) return 'known';
  if (one.kind === 'option' && severities.has(keyOf(text))) return 'known';
  if (one.kind !== 'harmless') return null;
  if (!HARMLESS_FIELDS.includes(one.field)) return 'field';
  if (namesPlan(text)) return 'contact';
  // A caption next to a value says whose value it is.
  return isKnown(text) ? 'known' : null;
}
