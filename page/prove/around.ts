/** What the page shows around the part of it that holds the form. */

import { isOwnHost } from '../../messages/own-hosts';
import { ACCOUNT_PARTS, BLADES, DIRECTORY_HINTS, SUITE_HEADERS } from '../../portals/selectors';
import { holdsMore, isShown, isWithin, parentOf, type Root } from '../dom';
import type { LookUp } from '../read/live-form';
import { isOfContact, linesOf } from './contacts';
import { APART, type Item, sceneOf } from './scene';

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

/**
 * The text of a large part takes as long as the rest of a proof: one that tells of no contact is believed so long, in
 * milliseconds, and for as long as its text stays what it is.
 */
const BELIEVED = 2000;
/** Of parts that told of no contact: whether that still holds. */
const silent = new WeakMap<Node, () => boolean>();

/** @returns whether a part whose text has just been read is to be believed. */
function believe(part: Node): () => boolean {
  const until = performance.now() + BELIEVED;
  let isChanged = false;
  // In a storm of changes the first tells all.
  const observer = new MutationObserver(() => {
    isChanged = true;
    observer.disconnect();
  });
  observer.observe(part, { childList: true, characterData: true, subtree: true });
  return () => {
    // What has changed in this very task is not told yet.
    isChanged ||= observer.takeRecords().length > 0;
    return !isChanged || performance.now() < until;
  };
}

/** An address or an account in what is too large to be walked: its text alone is had fast. */
function maySpeak(large: Node, region: Element): boolean {
  if (silent.get(large)?.()) return false;
  if (!/[^\s@]@[^\s@]+\.|user_\w{16}/.test(large.textContent ?? '')) {
    silent.set(large, believe(large));
    return false;
  }
  const walker = document.createTreeWalker(large, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const element = /@|user_/.test(node.data) ? node.parentElement : null;
    if (element && isShown(element) && !isOfShell(element, region)) return true;
  }
  return false;
}

/** What a part of the page said when it was last walked through. */
interface Heard {
  text: string;
  items: readonly Item[];
  /** Nothing of a contact, and all that it says is in its text: while that speaks of none, it says nothing. */
  isSilent: boolean;
}

const heard = new WeakMap<Element, Heard>();

/**
 * To walk through all around a form takes many times as long as the form itself, and most of it speaks of other things.
 * @param isQuick what was silent, and whose text is, is not walked through again.
 * @returns what a part says; of one that is silent no more than the piece before the next part.
 */
function itemsIn(part: Element, region: Element, nameOf: LookUp, isQuick: boolean) {
  const text = part.textContent ?? '';
  const known = heard.get(part);
  if (isQuick && known?.isSilent && (known.text === text || !isOfContact(text))) {
    known.text = text;
    return known.items;
  }
  const all = sceneOf(part, NO_MARKS).items;
  const isChat = all.some((item) => item.isHeading && nameOf(item.text) === 'agent-chat');
  const items = isChat ? [] : all.filter(({ element }) => !isOfShell(element, region));
  const lines = linesOf(items);
  const isSilent =
    ![text, ...lines.map((line) => line.text)].some(isOfContact) &&
    all.every(({ element }) => element.getRootNode() === document);
  const told = isSilent ? lines.slice(-1).map(({ item }) => item) : items;
  heard.set(part, { text, items: told, isSilent });
  return told;
}

export interface Around {
  items: Item[];
  /** There is more than was examined, and it may be a contact. */
  isCutShort: boolean;
}

/**
 * @param region the form's own part.
 * @param roots all that stands in the document.
 * @param nameOf what a heading names.
 * @param isQuick see `itemsIn`.
 */
export function itemsAround(
  region: Element,
  roots: readonly Root[],
  nameOf: LookUp,
  isQuick: boolean,
): Around {
  const found: Around = { items: [], isCutShort: false };
  let left = MOST_ELEMENTS;
  for (let node: Element | null = region; node; node = parentOf(node)) {
    for (const beside of node.parentNode?.children ?? []) {
      if (beside === node || !isShown(beside) || beside.matches(SHELL) || isOwnHost(beside))
        continue;
      if (left < 1 || holdsMore(beside, left - 1)) {
        found.isCutShort ||= [
          beside,
          ...roots.filter((root) => root instanceof ShadowRoot && isWithin(root.host, beside)),
        ].some((root) => maySpeak(root, region));
        continue;
      }
      left -= beside.getElementsByTagName('*').length + 1;
      found.items.push(...itemsIn(beside, region, nameOf, isQuick));
    }
  }
  return found;
}
