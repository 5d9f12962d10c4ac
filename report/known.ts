/** Which texts of a page are captions that we know: they stay as they are. */

import { captionKey } from '../page/text';
import { keys } from '../portals/made/known';

const KEYS: ReadonlySet<string> = new Set(keys);

/** A caption longer than this is a sentence. */
const LONGEST = 120;

/**
 * @returns true for a known caption in any language, with or without a mark that the field must be filled in, and for
 *   such a mark alone.
 */
export function isKnown(text: string): boolean {
  if (text.length > LONGEST) return false;
  const key = captionKey(text);
  return key === '' || KEYS.has(key);
}

/**
 * @param text such as "Phone number (mobile)" or "Support plan: Basic".
 * @returns how many of its first characters are a known caption; 0 for none.
 */
export function knownHead(text: string): number {
  const head = /^[^([:;,：（]{2,80}(?=[([:;,：（])/.exec(text)?.[0] ?? '';
  return head !== '' && KEYS.has(captionKey(head)) ? head.length : 0;
}
