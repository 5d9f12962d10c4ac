/** Captions that users taught: they add to what is known and change nothing of it. */

import { ANCHOR_MARK, labelsNow, type TaughtLabels } from '../../messages/taught-labels';
import { captionKey } from '../text';
import type { CaptionIndex } from './captions';

interface Named {
  field: string;
  /** As it was taught. */
  text: string;
}

export interface TaughtIndex extends CaptionIndex {
  /** @returns the caption as it was taught where nothing else names the field; undefined for what is known. */
  taughtAs: (text: string) => string | undefined;
}

/** @returns by its key what each label names; one that names two fields names none. */
function indexOf(labels: TaughtLabels): Map<string, Named | undefined> {
  const index = new Map<string, Named | undefined>();
  for (const [text, field] of labels) {
    if (field.startsWith(ANCHOR_MARK)) continue;
    const key = captionKey(text);
    const before = index.get(key);
    const isOther = index.has(key) && before?.field !== field;
    index.set(key, isOther ? undefined : { field, text });
  }
  return index;
}

/**
 * @param known what is known without being taught; it goes first.
 * @returns the same with what was taught. The labels may be left, or changed, at any time.
 */
export function withTaught(known: CaptionIndex): TaughtIndex {
  let labels: TaughtLabels | undefined;
  let index = new Map<string, Named | undefined>();
  const taught = (text: string): Named | undefined => {
    const now = labelsNow();
    if (now !== labels) index = indexOf(now ?? []);
    labels = now;
    return index.size ? index.get(captionKey(text)) : undefined;
  };
  return {
    lookUp: (text) => known.lookUp(text) ?? taught(text)?.field,
    taughtAs: (text) => (known.lookUp(text) === undefined ? taught(text)?.text : undefined),
  };
}
