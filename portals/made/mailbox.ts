/** What an address that takes support questions is called: a pattern for the part before its `@`, folded. */

import { LANGUAGES } from '../languages';
import { wordsOf } from '../languages/language';
import { anywhere } from '../languages/patterns';

export const mailbox: string = anywhere(wordsOf(LANGUAGES, 'mailbox'));
