/** Words next to captions and in controls, as patterns for folded texts; for the reader. */

import { foldText } from '../../text/fold';
import { LANGUAGES } from '../languages';
import { wordsOf } from '../languages/language';
import { anywhere, whole } from '../languages/patterns';

/** Words behind a caption, parted by `|`. */
const marks = (list: 'required' | 'optional'): string =>
  wordsOf(LANGUAGES, list).map(foldText).join('|');

export const required: string = marks('required');
export const optional: string = marks('optional');
export const placeholder: string = whole(wordsOf(LANGUAGES, 'placeholder'));
export const planLike: string = anywhere(wordsOf(LANGUAGES, 'plan-like'));
export const ofContact: string = anywhere(wordsOf(LANGUAGES, 'about-contact'));
