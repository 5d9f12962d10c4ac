/** Recognizes messages in which a portal refuses a request. */

import { refused, roles, wanting } from '../portals/made/request-words';
import { foldText } from '../text/fold';
import { readPlan } from './plan';

/** What the portals' own programs call the right to file. */
const OPERATIONS =
  'Microsoft\\.Support/supportTickets/write|microsoft\\.office365\\.supportTickets/allEntities/allTasks';

/** The wording is guessed. */
const REFUSED = new RegExp(`${refused}|supporttickets/write`, 'u');
/** Which right is lacking, where the page says it. */
const RIGHT = new RegExp(`${OPERATIONS}|${roles}`, 'iu');

const WANTING = new RegExp(wanting, 'u');

/**
 * @returns true for a text that refuses a request because of the program's plan: "Your support plan type is CSP …". That the
 *   plan costs nothing more lacks nothing.
 */
export const isPlanRefusal = (text: string): boolean => {
  const plan = readPlan(text);
  return plan.kind === 'unclear' && WANTING.test(foldText(plan.rest));
};

/** @returns true for a text by which a portal refuses a request. */
export const isRefusal = (text: string): boolean =>
  REFUSED.test(foldText(text)) || isPlanRefusal(text);

/** @returns the right that a refusal names as lacking, as it is written there; undefined when it names none. */
export const lackingRight = (refusal: string): string | undefined => RIGHT.exec(refusal)?.[0];
