/** Made-up names. */

import type { Random } from '../dom';

/** @returns six letters. */
export const word = (random: Random): string =>
  Array.from({ length: 6 }, () => 'abcdefghijklmnopqrstuvwxyz'[random.below(26)]).join('');
