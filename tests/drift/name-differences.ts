/** Why the reader's caption of a control may differ from its accessible name. */

import { foldText } from '../../page/text';
import type { Named } from './names';

export type Explained = 'same' | 'row' | 'value' | 'mark' | false;

const bare = (text: string): string =>
  foldText(text)
    .replace(/[*:：]|\(required\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @returns `same`; `row`: the control has no accessible name, and the reader takes the text before it; `value`: the
 *   accessible name holds the value too, as Fluent UI 8 names its dropdowns by caption and value; `mark`: they differ
 *   in the mark of a required field only; false for a difference that nobody has explained.
 */
export function explain({ ours, theirs, value }: Named): Explained {
  if (ours === theirs) return 'same';
  const [mine, other] = [bare(ours), bare(theirs)];
  if (mine === other) return 'mark';
  if (!other) return 'row';
  if (other === `${mine} ${bare(value)}` || other.startsWith(`${mine} `)) return 'value';
  return false;
}
