/** What has changed in a document since the last reading, and whether it is unrelated to the form. */

import { TITLES } from '../detect/prefilter';
import { groundOf } from '../read/caption-of';
import { CONTROLS } from '../read/controls';
import type { Form } from '../read/live-form';
import { ALERTS } from '../read/page-context';

/** Beyond so many places or removed nodes everything counts as changed. */
const MOST = 200;

/** All that is read of a page, and what may change the look of all of it. */
const READ = [...CONTROLS, ...TITLES, ...ALERTS, 'title', 'label', 'legend', 'iframe'];
const STYLES = ['style', 'link'];

export interface Changes {
  /** Where something came, went or changed. */
  nodes: Set<Node>;
  removed: Node[];
  /** More has changed than is listed here, or something other than the document. */
  isWhole: boolean;
}

export const noChanges = (): Changes => ({ nodes: new Set(), removed: [], isWhole: false });

/**
 * Adds what an observer tells. In a storm it is called hundreds of times a second, and each node that is asked for has to
 * be made an object of: what was added is found in its place later.
 */
export function noteChanges(changes: Changes, records: readonly MutationRecord[]): void {
  if (changes.isWhole) return;
  const { nodes, removed } = changes;
  for (const record of records) {
    nodes.add(record.target);
    if (record.type === 'childList' && record.removedNodes.length)
      removed.push(...record.removedNodes);
  }
  changes.isWhole = nodes.size > MOST || removed.length > MOST;
}

/**
 * @param form the form as it was read.
 * @param shellSelectors what is read outside the form.
 * @returns true when the changes cannot have touched anything that was read or would be read now: neither a field and
 *   what may name it, nor another control, heading, alert or frame.
 */
export function areApart(
  { nodes, removed, isWhole }: Changes,
  form: Form,
  shellSelectors: readonly string[],
): boolean {
  // Captions and values among plain texts may stand anywhere, until all fields are found as controls.
  if (isWhole || !form.isComplete) return false;
  const read = [...READ, ...STYLES, ...shellSelectors];
  const grounds = [...new Set([...form.controls, ...form.captions].map(groundOf)), ...form.grounds];
  return (
    grounds.every(isInDocument) &&
    [...nodes]
      .map(elementOf)
      .every(
        (node) =>
          node &&
          isInDocument(node) &&
          !node.closest(read.join()) &&
          !grounds.some((ground) => ground.contains(node) || node.contains(ground)) &&
          !holdsAny(node, read) &&
          !holdsRoot(node),
      ) &&
    removed.every(
      (node) => !(node instanceof Element) || !(node.matches(read.join()) || holdsAny(node, read)),
    )
  );
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

const isInDocument = (element: Element): boolean => element.getRootNode() === document;

/** One by one: see `queryEach`. */
const holdsAny = (within: Element | ShadowRoot, selectors: readonly string[]): boolean =>
  selectors.some((selector) => within.querySelector(selector) !== null);

/** @returns true when a part of the page holds something that is read, plain texts aside. */
export const holdsRead = (within: ShadowRoot): boolean => holdsAny(within, READ);

/** A shadow root is in it, or an element that may have one any time. */
function holdsRoot(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let node: Element | null = element; node; node = walker.nextNode() as Element | null)
    if (node.shadowRoot || node.localName.includes('-')) return true;
  return false;
}
