/** What the page shows around the part of it that holds the form. */

import { isOwnHost } from '../../messages/own-hosts';
import { ACCOUNT_PARTS, BLADES, DIRECTORY_HINTS, SUITE_HEADERS } from '../../portals/selectors';
import { isShown, parentOf, type Root } from '../dom';
import type { LookUp } from '../read/live-form';
import { APART, type Item, isWithin, sceneOf } from './scene';

/** So many elements around a form are looked at; what is larger is no card. */
const MOST_ELEMENTS = 1500;

/** What the portal's shell says of the account that is signed in. */
const ACCOUNT = [
  ...DIRECTORY_HINTS.map(({ selector }) => selector),
  ...SUITE_HEADERS,
  ...ACCOUNT_PARTS.slice(0, 3),
].join();

/** Other forms, and the portal's shell. */
const SHELL = [APART, '[role=log]', ...BLADES, ACCOUNT].join();

export const isOfAccount = (element: Element): boolean => element.closest(ACCOUNT) !== null;

const NO_MARKS: ReadonlySet<Element> = new Set();

/** Whether something belongs to the portal's shell or to another form, rather than to the part of the page that is looked at. */
export function isOfShell(element: Element, region: Element): boolean {
  const shell = element.closest(SHELL);
  return shell !== null && !isWithin(region, shell);
}

/** The text of a large part takes as long as the rest of a proof: one that tells of no contact is believed so long, in milliseconds. */
const BELIEVED = 2000;
const silent = new WeakMap<Node, number>();

/** An address or an account in what is too large to be walked: its text alone is had fast. */
function maySpeak(large: Node, region: Element): boolean {
  const now = performance.now();
  if (now < (silent.get(large) ?? 0)) return false;
  if (!/[^\s@]@[^\s@]+\.|user_\w{16}/.test(large.textContent ?? '')) {
    silent.set(large, now + BELIEVED);
    return false;
  }
  const walker = document.createTreeWalker(large, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const element = /@|user_/.test(node.data) ? node.parentElement : null;
    if (element && isShown(element) && !isOfShell(element, region)) return true;
  }
  return false;
}

export interface Around {
  items: Item[];
  /** More stands there than was looked at, and may be a contact. */
  isCutShort: boolean;
}

/**
 * @param region the form's own part.
 * @param roots all that stands in the document.
 * @param nameOf what a heading names.
 */
export function itemsAround(region: Element, roots: readonly Root[], nameOf: LookUp): Around {
  const found: Around = { items: [], isCutShort: false };
  let left = MOST_ELEMENTS;
  for (let node: Element | null = region; node; node = parentOf(node)) {
    for (const beside of node.parentNode?.children ?? []) {
      if (beside === node || !isShown(beside) || beside.matches(SHELL) || isOwnHost(beside))
        continue;
      const count = beside.getElementsByTagName('*').length + 1;
      if (count > left) {
        found.isCutShort ||= [
          beside,
          ...roots.filter((root) => root instanceof ShadowRoot && isWithin(root.host, beside)),
        ].some((root) => maySpeak(root, region));
        continue;
      }
      left -= count;
      const { items } = sceneOf(beside, NO_MARKS);
      if (items.some(({ isHeading, text }) => isHeading && nameOf(text) === 'agent-chat')) continue;
      found.items.push(...items.filter(({ element }) => !isOfShell(element, region)));
    }
  }
  return found;
}
