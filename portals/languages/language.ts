/** What a language's file holds: everything that the portals print in it and the product reads. */

/** What a text of a list may begin with: how far it can be trusted. */
const ORIGIN = /^[~?]/;

/** Texts as printed, the likeliest first; null: not known in this language, and nothing rests on it. */
export type Texts = readonly string[] | null;

/** Captions by name; null: none is known. */
export type Captions = Readonly<Record<string, readonly string[]>> | null;

/** The groups of captions that a file has; each is a map, or null where none is known. */
export const GROUPS = ['fields', 'headings', 'buttons', 'plans', 'severities', 'pages'] as const;
export type Group = (typeof GROUPS)[number];

/** The lists of words that a file has; each is a list, or null where it is not known. */
export const WORDS = [
  // Behind a caption: the field must be filled in, or need not be.
  'required',
  'optional',
  // What a dropdown shows while nothing is chosen.
  'placeholder',
  // What kind of issue a request is about: an error, or anything else that the plan covers.
  'technical',
  'billing',
  // What the language is called in which requests are answered at the times of the plan.
  'english',
  // And Japanese, whose severest requests the portals' own plans answer around the clock.
  'japanese',
  // A message that a request was created: what was, that it was, and that it was not.
  'request',
  'created',
  'not-created',
  // A message that refuses a request: what one lacks it by, what is lacking, and that it is needed.
  'lacking',
  'right',
  'needed',
  // What refuses a request by itself: the right to file, the plan that does not let one file here.
  'refusing',
  // Names of the rights that such a message may name.
  'roles',
  // Links on a product's page that are none to its support.
  'legal',
  // What a mailbox for support questions is called, and texts of a header that name no organization.
  'mailbox',
  'shell',
  // What a question is about that asks for the customer's details, as opposed to the contact's own.
  'about-customer',
  // What speaks of whom Microsoft will answer.
  'about-contact',
  // What a question next to the contact's own fields asks for that is neither a person nor a phone number.
  'about-else',
  // What begins a hint that shows how to fill a field in.
  'example',
  // What hints to the contact's fields are made of: words and phrases. None of them negates, and none speaks of anyone but the
  // user and Microsoft's support.
  'hint',
  // What the name of any support plan may hold.
  'plan-like',
  // What may accompany the name of a plan without changing which plan it is: the kind of thing that it is, and that it
  // costs nothing more. No word that could negate stands alone: "no charge" is one phrase, and "free" is in none.
  'beside-plan',
  // When the contact can be reached, as a choice of the form names it: all of the choice.
  'business-hours',
  'around-the-clock',
  // Consent given or refused: all of the choice.
  'yes',
  'no',
  // Buttons and links of Help + support that lead to the form for a new request.
  'new-request-button',
] as const;
export type WordList = (typeof WORDS)[number];

export type Language = Readonly<Record<Group, Captions>> & {
  readonly words: Readonly<Record<WordList, Texts>>;
};

/** All languages, by their tag. */
export type Languages = Readonly<Record<string, Language>>;

/** @returns a text of a file without the mark of its origin. */
export const asPrinted = (text: string): string => text.replace(ORIGIN, '');

/** @returns the captions of some groups, by language; a language without any is left out. */
export function captionsOf(
  languages: Languages,
  groups: readonly Group[],
): Record<string, Record<string, readonly string[]>> {
  const all = Object.entries(languages).map(
    ([tag, language]) =>
      [tag, Object.assign({}, ...groups.map((group) => language[group] ?? {}))] as const,
  );
  return Object.fromEntries(all.filter(([, captions]) => Object.keys(captions).length > 0));
}

/** @returns the texts of one caption in all languages, as printed, each once. */
export const textsOf = (languages: Languages, group: Group, name: string): string[] => [
  ...new Set(
    Object.values(languages)
      .flatMap((language) => language[group]?.[name] ?? [])
      .map(asPrinted),
  ),
];

/** @returns the words of a list in all languages in which it is known, as printed, each once. */
export const wordsOf = (languages: Languages, list: WordList): string[] => [
  ...new Set(
    Object.values(languages)
      .flatMap(({ words }) => words[list] ?? [])
      .map(asPrinted),
  ),
];
