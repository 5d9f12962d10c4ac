/**
 * Whether a press counts. A page can lay something over the panel that lets the pointer through, or change the panel
 * under a press meant for something else; `around/watch-presses.ts` watches for both. Until it does, no press counts.
 */

/** Tells whether a press counts. */
export type Counts = (event: Event) => boolean;

let counts: Counts = () => false;
let tell: (refused: Element | null) => void = () => {};

/** @param watching tells from now on which presses count. */
export function guardBy(watching: Counts): void {
  counts = watching;
}

/** @returns whether the user pressed, and saw what was pressed. */
export function pressCounts(event: Event): boolean {
  const isCounted = counts(event);
  if (event.isTrusted) tell(isCounted ? null : (event.currentTarget as Element));
  return isCounted;
}

/** @param answer called at each press of the user: with what was pressed when that did not count, else with null. */
export function onPress(answer: (refused: Element | null) => void): void {
  tell = answer;
}
