/** What the rules know of the words in a request and in the messages around it; patterns are for folded texts. */

import { LANGUAGES } from '../languages';
import { textsOf, wordsOf } from '../languages/language';
import { anywhere, near, whole } from '../languages/patterns';

const words = (list: Parameters<typeof wordsOf>[1]) => wordsOf(LANGUAGES, list);

/** "Cloud Solution Provider" in English. */
export const partnerPlan: string =
  LANGUAGES['en-US']?.plans?.['cloud-solution-provider']?.[0] ?? '';

/**
 * By language: what the plan is called, and what may accompany its name. A page speaks one language, and English where
 * it is not translated: words of two others do not go together.
 */
export const partnerPlans: readonly { names: readonly string[]; beside: readonly string[] }[] =
  Object.keys(LANGUAGES).map((tag) => {
    const spoken = Object.fromEntries(
      ['en-US', tag].flatMap((each) => (LANGUAGES[each] ? [[each, LANGUAGES[each]]] : [])),
    );
    return {
      names: ['CSP', ...textsOf(spoken, 'plans', 'cloud-solution-provider')],
      beside: [...wordsOf(spoken, 'beside-plan'), ...textsOf(spoken, 'fields', 'support-plan')],
    };
  });

/** A severity's name or value, and its level. */
export const severities: readonly (readonly [text: string, level: 'A' | 'B' | 'C'])[] = (
  ['A', 'B', 'C'] as const
).flatMap((level) =>
  (['name', 'value'] as const).flatMap((kind) =>
    textsOf(LANGUAGES, 'severities', `severity-${kind}-${level.toLowerCase()}`).map(
      (text) => [text, level] as const,
    ),
  ),
);

export const technical: string = anywhere(words('technical'));
export const billing: string = anywhere(words('billing'));
export const english: string = anywhere(words('english'));
export const japanese: string = anywhere(words('japanese'));

/** Ways to be answered, as a choice of the form names them: all of a folded text. */
export const byEmail: string = whole(textsOf(LANGUAGES, 'fields', 'email'));
export const byPhone: string = whole(textsOf(LANGUAGES, 'fields', 'phone'));

/** When the contact can be reached, and consent: all of a folded text. */
export const businessHours: string = whole(words('business-hours'));
export const aroundTheClock: string = whole(words('around-the-clock'));
export const yes: string = whole(words('yes'));
export const no: string = whole(words('no'));

/** What sends a request, or leads to the step that does, as printed. */
export const sendingButtons: readonly string[] = [
  ...['create', 'submit', 'contact-me'].flatMap((name) => textsOf(LANGUAGES, 'buttons', name)),
  ...textsOf(LANGUAGES, 'headings', 'review-and-create'),
];

/** A question is about the customer. */
export const aboutCustomer: string = anywhere(words('about-customer'));

/** A question is about neither a person nor a phone number. */
export const aboutElse: string = anywhere(words('about-else'));

/** By language, with English: what hints to the contact's fields are made of. */
export const hints: readonly (readonly string[])[] = Object.values(LANGUAGES).map((language) =>
  wordsOf({ ...(LANGUAGES['en-US'] && { en: LANGUAGES['en-US'] }), language }, 'hint'),
);

/** An example follows: at the beginning of a folded text. */
export const beginsExample: string = `^[(\\s]*(?:${anywhere(words('example'))})[\\s:：,.]*`;
/** The same at the end of one. */
export const endsInExample: string = `(?:${anywhere(words('example'))})[\\s:：,.]*$`;

/** A request was created, either way round, and that it was not. */
export const created: string = [
  near(words('request'), words('created'), 60),
  near(words('created'), words('request'), 40),
].join('|');
export const notCreated: string = anywhere(words('not-created'));

/** A request is refused. */
export const refused: string = [
  near(words('lacking'), words('right'), 60),
  near(words('right'), words('needed'), 40),
  anywhere(words('refusing')),
].join('|');
/** That something is lacking or needed, in a message about a plan. */
export const wanting: string = anywhere([...words('lacking'), ...words('needed')]);
/** The rights that such a message may name. */
export const roles: string = anywhere(words('roles'));
