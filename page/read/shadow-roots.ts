/** The open shadow roots of a page, found a slice at a time: walking a large page takes longer than a frame. */

import type { Root } from '../dom';

/** Elements that are walked at once; the rest of a larger document is walked in slices of `SLICE_MS`. */
const AT_ONCE = 250;
const SLICE_MS = 4;

/** How often roots are reported while a walk goes on, at most. */
const TELL_EVERY = 100;

/** A walk that took several slices is not begun again sooner than this after its end. */
const REST = 1000;

/** Beyond this many roots a page is no form. */
const MAX_ROOTS = 2000;

export interface Roots {
  /** The document, and those of its open shadow roots that were found and are still there. */
  known: () => Root[];
  /** Looks for roots: the first elements now, the rest soon. */
  refresh: () => void;
}

/**
 * @param onFound called with the roots that later slices have found.
 * @param signal ends it.
 */
export function findRoots(
  onFound: (fresh: readonly ShadowRoot[]) => void,
  signal: AbortSignal,
): Roots {
  const found = new Set<ShadowRoot>();
  let queue: Root[] = [];
  let walker: TreeWalker | undefined;
  let isWanted = false;
  let isWaiting = false;
  let isLarge = false;
  let ended = 0;
  let told = 0;
  let fresh: ShadowRoot[] = [];

  const begin = () => {
    isWanted = false;
    queue = [document];
    walker = undefined;
  };
  const isWalking = () => walker !== undefined || queue.length > 0;
  const walk = (elements: number) => {
    // The element where the walk stands was taken away: where it would go on is not known any more.
    if (walker && !walker.currentNode.isConnected) begin();
    for (let left = elements; left > 0; left--) {
      if (!walker) {
        const root = queue.pop();
        if (!root) break;
        walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      }
      const element = walker.nextNode() as Element | null;
      if (!element) walker = undefined;
      else if (element.shadowRoot && found.size < MAX_ROOTS) {
        if (!found.has(element.shadowRoot)) fresh.push(element.shadowRoot);
        found.add(element.shadowRoot);
        queue.push(element.shadowRoot);
      }
    }
    if (!isWalking()) ended = performance.now();
  };
  const next = () => {
    isWaiting = false;
    if (signal.aborted) return;
    if (!isWalking()) begin();
    const start = performance.now();
    while (isWalking() && performance.now() - start < SLICE_MS) walk(AT_ONCE);
    const isTime = !isWalking() || performance.now() - told > TELL_EVERY;
    if (fresh.length > 0 && isTime) {
      // In a task of its own: a large page takes long to read.
      setTimeout(onFound, 0, fresh);
      fresh = [];
      told = performance.now();
    }
    if (isWalking() || isWanted) later();
  };
  const later = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(next, isWalking() ? 0 : Math.max(0, ended + REST - performance.now()));
  };

  return {
    known: () => {
      for (const root of found) if (!root.host.isConnected) found.delete(root);
      return [document, ...found];
    },
    refresh: () => {
      // A walk that is under way goes on; what changes behind it is for the next.
      isWanted = true;
      if (!isWalking() && !(isLarge && performance.now() - ended < REST)) {
        begin();
        walk(AT_ONCE);
        fresh = [];
        isLarge = isWalking();
      }
      if (isWalking() || isWanted) later();
    },
  };
}
