/** How captions begin: what the watcher's prefilter compares. */

import { beginningOf } from '../../text/beginning';
import { type CaptionData, keyOf } from './key-texts';
import { asPrinted } from './language';

/** How the captions begin that are looked for, parted by `|`. */
export interface Beginnings {
  /** Of headings and titles. */
  titles: string;
  /** Of fields. */
  labels: string;
  /** Selector of what has a field's caption for its `aria-label`. */
  labelled: string;
  /** The same of what invites to fill in the field. */
  placeholders: string;
}

/**
 * Done when the extension is built, so that no frame has to.
 * @param captions the captions that the watcher looks for.
 * @param fields the names of those that are fields; the others are headings.
 */
export function beginningsOf(captions: CaptionData, fields: readonly string[]): Beginnings {
  const textsOf = (isField: boolean) =>
    Object.values(captions).flatMap((names) =>
      Object.entries(names)
        .filter(([name]) => fields.includes(name) === isField)
        .flatMap(([, texts = []]) => texts.map(asPrinted)),
    );
  const begin = (isField: boolean) =>
    [...new Set(textsOf(isField).map((text) => beginningOf(keyOf(text))))].join('|');
  const named = (attribute: string) =>
    [...new Set(textsOf(true))].map((text) => `[${attribute}*=${JSON.stringify(text)} i]`).join();
  return {
    titles: begin(false),
    labels: begin(true),
    // The browser takes great and small for the same in ASCII alone: the captions stay as they are printed.
    labelled: named('aria-label'),
    placeholders: named('placeholder'),
  };
}
