/** The captions that the detector knows. */

import { WATCHED } from '../headings';
import { LANGUAGES } from '../languages';
import { type KeyTexts, keyTexts, pickCaptions } from '../languages/key-texts';
import { captionsOf } from '../languages/language';

export const captions: KeyTexts = keyTexts(
  pickCaptions(captionsOf(LANGUAGES, ['fields', 'headings']), WATCHED),
);
