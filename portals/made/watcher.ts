/** What the watcher knows. */

import { PLAN_FIELD, WATCHED } from '../headings';
import { LANGUAGES } from '../languages';
import { type Beginnings, beginningsOf } from '../languages/beginnings';
import { pickCaptions } from '../languages/key-texts';
import { captionsOf } from '../languages/language';

export const beginnings: Beginnings = beginningsOf(
  pickCaptions(captionsOf(LANGUAGES, ['fields', 'headings']), WATCHED),
  [PLAN_FIELD],
);
