import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Tuck {
  /** There is no room for the open panel, or the user works beneath it: it is a pill until it is opened. */
  isTucked: boolean;
  open: () => void;
  close: () => void;
}

/** Whether two boxes share a point. */
const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Gives way to the page: where the panel would cover what the page offers, and when the focus goes beneath it.
 * @param isCramped wherever the open panel stands, it covers a control or a label.
 * @param settled calls for another look around, once the page has been scrolled.
 */
export function useTuck(
  host: Element,
  section: RefObject<HTMLElement | null>,
  isCramped: boolean,
  settled: () => void,
): Tuck {
  const [isOpened, setOpened] = useState(false);
  const [isBeneath, setBeneath] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const options = { capture: true, passive: true, signal: ending.signal };
    document.addEventListener(
      'focusin',
      ({ target }) => {
        const box = section.current?.getBoundingClientRect();
        if (!box || target === host || !(target instanceof Element)) return;
        if (!meet(target.getBoundingClientRect(), box)) return;
        setBeneath(true);
        setOpened(false);
        settled();
      },
      options,
    );
    document.addEventListener('scrollend', settled, options);
    return () => ending.abort();
  }, []);
  return {
    isTucked: (isCramped || isBeneath) && !isOpened,
    open: () => setOpened(true),
    close: () => setOpened(false),
  };
}
