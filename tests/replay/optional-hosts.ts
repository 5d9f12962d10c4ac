/** Which of the hosts that the user grants one by one a page needs. */

import { matchPatterns } from '../../portals/hosts';
import type { Documents } from './serve.ts';

/** @returns the patterns of the manifest's optional hosts under which documents are served. */
export function neededBy(documents: Documents): string[] {
  return matchPatterns('optional').filter((pattern) => covers(pattern, documents));
}

function covers(pattern: string, documents: Documents): boolean {
  const host = new URL(pattern.replace('*.', '')).hostname;
  return [...documents.keys()]
    .map((address) => new URL(address).hostname)
    .some((name) => name === host || (pattern.includes('*.') && name.endsWith(`.${host}`)));
}
