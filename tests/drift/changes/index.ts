/** What a vendor changes, one function a kind. Each works on the live document and uses only the given chance. */

import { formOf, type Item, type Random } from '../dom';
import { toMarkup } from '../markup';
import { extraBlades, extraFields } from './additions';
import { captionLost, captionUnknown, respell, tieLost } from './captions';
import { intoFrame, intoShadow } from './moves';
import { renameClasses, renameIds } from './names';
import { addWrappers, late, removeWrappers, reorder } from './structure';
import { valueReplaced } from './values';

export interface Change {
  /** What it is called in the report. */
  name: string;
  /** Aimed at 100 % read in full. */
  harmless: boolean;
  /** @returns false when the page offers nothing to change in this way. */
  apply: (random: Random) => boolean | Promise<boolean>;
  /** Applied between a first and a second reading. */
  live?: boolean;
}

/** @param pristine the form's markup before anything was spoilt. */
export const changesOf = (pristine: string): Record<string, Change> => ({
  classes: { name: 'class names', harmless: true, apply: renameClasses },
  ids: { name: 'ids', harmless: true, apply: renameIds },
  wrap: { name: 'wrappers added', harmless: true, apply: addWrappers },
  unwrap: { name: 'wrappers removed', harmless: true, apply: removeWrappers },
  order: { name: 'order of fields', harmless: true, apply: reorder },
  late: { name: 'late arrival', harmless: true, apply: late },
  fields: { name: 'extra fields', harmless: false, apply: extraFields },
  blades: {
    name: 'extra blades and hidden copies',
    harmless: false,
    apply: (random) => extraBlades(random, pristine),
  },
  frame: { name: 'into a frame', harmless: false, apply: intoFrame },
  shadow: { name: 'into an open shadow root', harmless: false, apply: intoShadow },
  captions: { name: 'captions spelled differently', harmless: false, apply: respell },
  tie: { name: 'a label not tied to its field', harmless: false, apply: tieLost },
  caption: { name: 'a caption lost', harmless: false, apply: captionLost },
  unknown: { name: 'a caption in unknown words', harmless: false, apply: captionUnknown },
  value: {
    name: "a value's element replaced",
    harmless: false,
    live: true,
    apply: (random) => valueReplaced(random, false),
  },
  drawn: {
    name: 'a value drawn',
    harmless: false,
    live: true,
    apply: (random) => valueReplaced(random, true),
  },
});

/** @returns the form's markup; empty where it cannot be told from the page. */
export function markupOf(items: readonly Item[]): string {
  const form = formOf(items);
  return form === document.body ? '' : toMarkup(form);
}
