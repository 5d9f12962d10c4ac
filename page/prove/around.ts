/** What the page shows around the part of it that holds the form. */

import { isOwnHost } from '../../messages/own-hosts';
import { ACCOUNT_PARTS, BLADES, DIRECTORY_HINTS, SUITE_HEADERS } from '../../portals/selectors';
import { isShown, parentOf } from '../dom';
import type { LookUp } from '../read/live-form';
import { APART, type Item, isWithin, sceneOf } from './scene';

/** So many elements around a form are looked at; what is larger is no card. */
const MOST_ELEMENTS = 1500;

/** Other forms, and what the portal's shell says of the account that is signed in. */
const SHELL = [
  APART,
  '[role=log]',
  ...BLADES,
  ...DIRECTORY_HINTS.map(({ selector }) => selector),
  ...SUITE_HEADERS,
  ...ACCOUNT_PARTS.slice(0, 3),
].join();

const NO_MARKS: ReadonlySet<Element> = new Set();

/** Whether something belongs to the portal's shell or to another form, rather than to the part of the page that is looked at. */
export function isOfShell({ element }: Item, region: Element): boolean {
  const shell = element.closest(SHELL);
  return shell !== null && !isWithin(region, shell);
}

/**
 * @param region the form's own part.
 * @param nameOf what a heading names.
 */
export function itemsAround(region: Element, nameOf: LookUp): Item[] {
  const found: Item[] = [];
  let left = MOST_ELEMENTS;
  for (let node: Element | null = region; node; node = parentOf(node)) {
    for (const beside of node.parentNode?.children ?? []) {
      if (beside === node || !isShown(beside) || beside.matches(SHELL) || isOwnHost(beside))
        continue;
      const count = beside.getElementsByTagName('*').length + 1;
      if (count > left) continue;
      left -= count;
      const { items } = sceneOf(beside, NO_MARKS);
      if (items.some(({ isHeading, text }) => isHeading && nameOf(text) === 'agent-chat')) continue;
      found.push(...items.filter((item) => !isOfShell(item, region)));
    }
  }
  return found;
}
