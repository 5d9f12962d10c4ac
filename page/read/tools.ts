/** What the reader can do and the prover needs as well. It is handed over, so that a frame loads it once. */

import { captionKey, cleanText, foldText } from '../text';
import { boxOfChoice } from './combobox-value';
import { isChoiceGroup, markedIn } from './value';
import { clipOf, isClippedAway } from './visibility';

/** A tuple, for names stay as long as they are in what is put into pages. */
export const TOOLS = [
  boxOfChoice,
  captionKey,
  cleanText,
  clipOf,
  foldText,
  isChoiceGroup,
  isClippedAway,
  markedIn,
] as const;

export type Tools = typeof TOOLS;
