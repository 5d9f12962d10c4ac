/** Which account and directory a portal's shell shows. */

import type { Sign } from '../../request/sign';
import { readHeader, readSigns } from './page-context';

/** @returns the signs, as printed: of the account menu, else of what looks like one, and of the header. */
export function readAccount(): Sign[] {
  return [...readSigns([document]).signs, ...readHeader()];
}
