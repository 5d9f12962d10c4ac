/** Which account and directory a portal's shell shows. */

import type { DirectoryHint } from '../../request/directory-hint';
import { readHeader, readHints, readNamed } from './page-context';

/** @returns the hints, as printed: of the account menu, else of what looks like one, and of the header. */
export function readAccount(): DirectoryHint[] {
  // A list of customers names many directories.
  const accounts = readNamed([document]).filter(({ from }) => from !== 'page');
  return [...readHints([document]).hints, ...readHeader(), ...accounts].slice(0, 20);
}
