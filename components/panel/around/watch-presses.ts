/**
 * Decides which presses count. A page can lay something over the panel that lets the pointer through, change it under a
 * press meant for something else, or move it there. So a press counts only after the panel has stood uncovered, unchanged
 * and in its place for half a second, in a window that had the focus. Otherwise the user is asked to press again.
 */

import type { Counts } from '../guard';
import { watchPosition } from './watch-position';

const STILL = 500;
const CHECK_EVERY = 100;
/** What changes so soon after a press that counted is what the user has asked for. */
const FOLLOWS = 300;
/** A press takes no longer from the pointer going down to the click. */
const LONGEST_PRESS = 2000;
/** What is not looked at changes nothing for who presses. */
const BESIDE = '.unseen,.again';

/** Chromium's second version of the observer knows what lies above an element, also what lets the pointer through. */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Starts to watch the panel.
 * @param ground what the panel is drawn into.
 * @returns tells which presses count.
 */
export function watchPresses(root: ShadowRoot, ground: HTMLElement): Counts {
  let changedAt = performance.now();
  let pressedAt = Number.NEGATIVE_INFINITY;
  const covered = watchCover(root, ground);
  new MutationObserver((records) => {
    const now = performance.now();
    const changedElsewhere = records.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest(BESIDE);
    });
    if (changedElsewhere && now - pressedAt > FOLLOWS) changedAt = now;
  }).observe(ground, { childList: true, characterData: true, subtree: true });
  const moved = watchPosition(ground, () => performance.now() - pressedAt <= FOLLOWS);
  const isStill = () => performance.now() - Math.max(changedAt, covered(), moved()) >= STILL;
  const begun = watchBeginnings(root, isStill);
  return (event) => {
    if (!event.isTrusted || !(begun(event.currentTarget) || isStill())) return false;
    pressedAt = performance.now();
    return true;
  };
}

/**
 * A press is what the user saw when it began: the field that loses the focus by it may change the panel before the click.
 * @returns tells whether a press of a button began on a panel at rest, and the button still says the same.
 */
function watchBeginnings(
  root: ShadowRoot,
  isStill: () => boolean,
): (pressed: EventTarget | null) => boolean {
  let begun: { on: Element; said: string | null; at: number } | null = null;
  root.addEventListener(
    'pointerdown',
    (event) => {
      const on =
        event.isTrusted && isStill() ? (event.target as Element).closest('button,a') : null;
      begun = on && { on, said: on.textContent, at: performance.now() };
    },
    true,
  );
  return (pressed) =>
    begun !== null &&
    begun.on === pressed &&
    begun.on.textContent === begun.said &&
    performance.now() - begun.at < LONGEST_PRESS;
}

/** @returns tells when the panel was last covered; infinity: it is now. */
function watchCover(root: ShadowRoot, ground: HTMLElement): () => number {
  let since = Number.POSITIVE_INFINITY;
  const uncover = (isVisible: boolean) => {
    if (!isVisible) since = Number.POSITIVE_INFINITY;
    else if (since === Number.POSITIVE_INFINITY) since = performance.now();
  };
  if ('isVisible' in IntersectionObserverEntry.prototype) {
    let observed: Element | null = null;
    let asking: ReturnType<typeof setInterval> | undefined;
    const observer = new IntersectionObserver(
      (entries: VisibilityEntry[]) => {
        const isVisible = entries.at(-1)?.isVisible === true;
        uncover(isVisible);
        // A page that stands still draws no further frame, and what was in doubt at the last one would stay so.
        clearInterval(asking);
        asking = isVisible ? undefined : setInterval(askAgain, CHECK_EVERY);
      },
      { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as VisibilityInit,
    );
    const askAgain = () => {
      if (!observed?.isConnected || document.hidden) return;
      observer.unobserve(observed);
      observer.observe(observed);
    };
    // The section is rebuilt when the panel comes back.
    const follow = () => {
      const section = ground.firstElementChild;
      if (section === observed) return;
      observer.disconnect();
      uncover(false);
      observed = section;
      if (section) observer.observe(section);
    };
    new MutationObserver(follow).observe(ground, { childList: true });
    follow();
    return () => since;
  }
  // Elsewhere the panel's own root is asked again and again what lies uppermost.
  setInterval(() => {
    const section = ground.firstElementChild;
    if (section?.isConnected && !document.hidden) uncover(isUppermost(root, section));
  }, CHECK_EVERY);
  return () => since;
}

/** As parts of the panel's width and height: the pill has round ends. */
const POINTS = [
  [0.5, 0.5],
  [0.1, 0.5],
  [0.9, 0.5],
  [0.5, 0.1],
  [0.5, 0.9],
] as const;

/** Whether the panel is hit at its middle and near its edges. */
function isUppermost(root: ShadowRoot, section: Element): boolean {
  const { left, top, width, height } = section.getBoundingClientRect();
  return POINTS.every(([x, y]) =>
    section.contains(root.elementFromPoint(left + width * x, top + height * y)),
  );
}
