/** What leads to the form for a new request on Help + support: a pattern for the folded text of a button or link. */

import { LANGUAGES } from '../languages';
import { wordsOf } from '../languages/language';
import { anywhere } from '../languages/patterns';

export const button: string = anywhere(wordsOf(LANGUAGES, 'new-request-button'));
