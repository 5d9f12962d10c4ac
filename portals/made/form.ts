/** What the reader knows of a form's captions. */

import { LANGUAGES } from '../languages';
import { type KeyTexts, keyTexts } from '../languages/key-texts';
import { captionsOf } from '../languages/language';

export const captions: KeyTexts = keyTexts(
  captionsOf(LANGUAGES, ['fields', 'headings', 'buttons']),
);

/** The names among them that are no fields. */
export const notFields: readonly string[] = [
  ...new Set(Object.values(captionsOf(LANGUAGES, ['headings', 'buttons'])).flatMap(Object.keys)),
];
