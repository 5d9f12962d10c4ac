/**
 * Which presses count. A page can lay something over the panel that lets the pointer through, or make the panel change
 * under a press that was meant for something else: a press counts once the panel has stood uncovered and unchanged for
 * half a second.
 */

const STILL = 500;
const LOOK_EVERY = 200;
/** What changes so soon after a press that counted is what the user has asked for. */
const FOLLOWS = 300;

/** Chromium's second version of the observer knows what lies above an element, also what lets the pointer through. */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

let counts: (event: Event) => boolean = ({ isTrusted }) => isTrusted;

/** @returns whether the user pressed, and saw what was pressed. */
export const pressCounts = (event: Event): boolean => counts(event);

/**
 * Starts to watch the panel.
 * @param ground what the panel is drawn into.
 */
export function guardPresses(root: ShadowRoot, ground: HTMLElement): void {
  let changedAt = 0;
  let pressedAt = Number.NEGATIVE_INFINITY;
  const covered = watchCover(root, ground);
  new MutationObserver((records) => {
    const now = performance.now();
    const isSeen = records.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest('.unseen');
    });
    if (isSeen && now - pressedAt > FOLLOWS) changedAt = now;
  }).observe(ground, { childList: true, characterData: true, subtree: true });
  counts = (event) => {
    const now = performance.now();
    if (!event.isTrusted || now - Math.max(changedAt, covered()) < STILL) return false;
    pressedAt = now;
    return true;
  };
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
        asking = isVisible ? undefined : setInterval(askAgain, LOOK_EVERY);
      },
      { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as VisibilityInit,
    );
    const askAgain = () => {
      if (!observed?.isConnected || document.hidden) return;
      observer.unobserve(observed);
      observer.observe(observed);
    };
    // The section is made anew when the panel comes back.
    new MutationObserver(() => {
      const section = ground.firstElementChild;
      if (section === observed) return;
      observer.disconnect();
      uncover(false);
      observed = section;
      if (section) observer.observe(section);
    }).observe(ground, { childList: true });
    return () => since;
  }
  // Elsewhere the panel's own root is asked again and again what lies uppermost.
  setInterval(() => {
    const section = ground.firstElementChild;
    if (section?.isConnected && !document.hidden) uncover(isUppermost(root, section));
  }, LOOK_EVERY);
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
