/** What is known of pages without a form. */

import { LANGUAGES } from '../languages';
import { type KeyTexts, keyTexts, pickCaptions } from '../languages/key-texts';
import { captionsOf, wordsOf } from '../languages/language';
import { anywhere } from '../languages/patterns';

const WANTED = [
  'microsoft-id',
  'domain-name',
  'primary-domain-name',
  'company-name',
  'account',
  'service-management',
  'service-requests',
  'publisher-support',
];

export const captions: KeyTexts = keyTexts(pickCaptions(captionsOf(LANGUAGES, ['pages']), WANTED));

/**
 * Links that are next to the support link and are none: what protects data, terms, licenses. Compared with a link's
 * text and its address, both folded.
 */
export const legal: string = anywhere(wordsOf(LANGUAGES, 'legal'));
