/** The keys of all captions: a saved page keeps these texts. */

import { LANGUAGES } from '../languages';
import { keyOf } from '../languages/key-texts';
import { captionsOf, GROUPS } from '../languages/language';

export const keys: readonly string[] = [
  ...new Set(
    Object.values(captionsOf(LANGUAGES, GROUPS))
      .flatMap((captions) => Object.values(captions).flat())
      .map(keyOf),
  ),
];
