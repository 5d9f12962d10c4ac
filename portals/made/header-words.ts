/** Texts of a Microsoft 365 header that name no organization, as a pattern for folded texts. */

import { LANGUAGES } from '../languages';
import { wordsOf } from '../languages/language';
import { whole } from '../languages/patterns';

export const shell: string = whole(wordsOf(LANGUAGES, 'shell'));
