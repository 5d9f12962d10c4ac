/** Which account and directory a portal's shell shows. */

import type { DirectoryHint } from '../../request/directory-hint';
import { readHeader, readHints } from './page-context';

/** @returns the hints, as printed: of the account menu, else of what looks like one, and of the header. */
export function readAccount(): DirectoryHint[] {
  return [...readHints([document]).hints, ...readHeader()];
}
