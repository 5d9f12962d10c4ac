/** The file that carries what was taught from one computer to another, or to the project. Pure, and without the schema. */

import type { Taught } from './taught';

const VERSION = 1;
/** A larger file is not read. */
export const MOST_BYTES = 500_000;

/** @returns the file's content. */
export const taughtFile = (taught: readonly Taught[]): string =>
  `${JSON.stringify({ onbehalfTaught: VERSION, taughtCaptions: taught }, null, 2)}\n`;

/**
 * @param content the content of any file.
 * @returns the entries, to be read by `readTaught`; null for a file that holds no such list.
 */
export function entriesIn(content: string): unknown[] | null {
  if (content.length > MOST_BYTES) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    // No JSON: said by the null.
    return null;
  }
  const { onbehalfTaught, taughtCaptions } = (parsed ?? {}) as Record<string, unknown>;
  return onbehalfTaught === VERSION && Array.isArray(taughtCaptions) ? taughtCaptions : null;
}
