/** Hints to the fields of a contact: sentences that say nothing about whose contact counts. Pure. */

import { hints } from '../portals/made/request-words';
import { ROW_MARKS } from '../portals/row-marks';
import { anyOf, folded, MARKS } from './phrases';

/** What ends or parts sentences. */
const STOPS = /[.!?。！？;；]/g;

let grammars: readonly RegExp[] | undefined;

/** A link to more behind a hint: "Learn more". */
function withoutMark(line: string): string {
  const mark = ROW_MARKS.find((one) => one.length > 3 && line.endsWith(` ${one}`));
  return mark ? line.slice(0, -mark.length) : line;
}

/**
 * @param text what a form says next to the fields of a contact, whole.
 * @returns true when all of it is made of what hints are made of in one of the portals' languages, English among it: "We'll
 *   use this address to contact you." Whatever negates, or speaks of anyone else, is no part of any hint.
 */
export function isKnownHint(text: string): boolean {
  grammars ??= hints.map(anyOf);
  const line = withoutMark(
    folded(text)
      .trim()
      .replace(/[.。]$/, ''),
  );
  return grammars.some(
    (known) => line.replace(known, ' ').replace(STOPS, ' ').replace(MARKS, ' ').trim() === '',
  );
}
