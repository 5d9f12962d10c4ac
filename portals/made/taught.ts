/** What is known already, for the rules of what a user may teach. */

import { LANGUAGES } from '../languages';
import { keyOf } from '../languages/key-texts';
import { captionsOf, textsOf, wordsOf } from '../languages/language';

const all = Object.values(captionsOf(LANGUAGES, ['fields', 'headings', 'buttons'])).flatMap(
  (captions) => Object.entries(captions),
);

/** The names of all fields that have a caption in some language. */
export const fieldNames: readonly string[] = [
  ...new Set(Object.values(captionsOf(LANGUAGES, ['fields'])).flatMap(Object.keys)),
].sort();

/** The key of every caption, with what it names. */
export const knownCaptions: readonly (readonly [key: string, name: string])[] = all.flatMap(
  ([name, texts]) => texts.map((text) => [keyOf(text), name] as const),
);

/** The keys of the severities' names. */
export const knownSeverities: readonly string[] = (['a', 'b', 'c'] as const)
  .flatMap((level) => textsOf(LANGUAGES, 'severities', `severity-name-${level}`))
  .map(keyOf);

/** The keys of what the plan Cloud Solution Provider is called. */
export const knownPlans: readonly string[] = [
  'csp',
  ...textsOf(LANGUAGES, 'plans', 'cloud-solution-provider').map(keyOf),
];

/** The keys of words that name a kind of support. */
export const planWords: readonly string[] = wordsOf(LANGUAGES, 'plan-like').map((word) =>
  keyOf(word.replaceAll(/[…*]/g, '')),
);
