/** Recognizes messages that a request was created. */

import { created, notCreated } from '../portals/made/request-words';
import { foldText } from '../text/fold';

/** No source prints the portals' own wording: a guess at it, used only right after the button was pressed. */
const CREATED = new RegExp(created, 'u');
const NOT_CREATED = new RegExp(notCreated, 'u');

/** Azure's numbers have 15 digits or more, those of Microsoft 365 at least seven. */
const NUMBER = /(?<![\d.-])\d{7,18}(?![\d-]|\.\d)/;

/**
 * @param texts of the alerts on the page.
 * @returns the request's number, empty when none is shown; null when no text says that one was created.
 */
export function createdNumber(texts: readonly string[]): string | null {
  const said = texts.find((text) => {
    const folded = foldText(text);
    return CREATED.test(folded) && !NOT_CREATED.test(folded);
  });
  return said === undefined ? null : (NUMBER.exec(said)?.[0] ?? '');
}
