/** What says something. */

import { SAYS_SOMETHING } from '../../request/obstacle';

/** @returns whether a text has letters, digits, or a sign that may say no without a word. */
export const hasWord = (text: string): boolean => SAYS_SOMETHING.test(text);
