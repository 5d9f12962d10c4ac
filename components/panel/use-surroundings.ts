import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BOTTOM, quietSide, type Side, TOP } from './dock';
import { groundIsDark, pageIsDark } from './look';

interface Surroundings {
  side: Side;
  dark: boolean;
}

/**
 * Looks at the page around the panel: when it appears, when what it shows changes, when the window does.
 * @param mark changes whenever a look is due.
 */
export function useSurroundings(
  host: Element,
  section: RefObject<HTMLElement | null>,
  mark: string,
): Surroundings {
  const [found, setFound] = useState<Surroundings>(() => ({
    side: 'right',
    dark: groundIsDark(),
  }));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const look = () => {
      const width = section.current?.offsetWidth ?? 0;
      const height = Math.min(section.current?.offsetHeight ?? 0, innerHeight - TOP - BOTTOM);
      const next = {
        side: quietSide(host, width, height),
        dark: pageIsDark(host),
      };
      setFound((old) => (old.side === next.side && old.dark === next.dark ? old : next));
    };
    // Right after the browser has drawn: at any other time it would lay the page out for this look alone, which takes
    // the longer the larger the page is.
    const soon = (wait: number, then: () => void) => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      timer = setTimeout(() => {
        frame = requestAnimationFrame(() => {
          timer = setTimeout(then);
        });
      }, wait);
    };
    const again = () => soon(250, look);
    soon(0, () => {
      look();
      // Once more a moment later: a pane that has just opened may still be sliding in.
      again();
    });
    const ending = new AbortController();
    addEventListener('resize', again, { signal: ending.signal });
    document.addEventListener('visibilitychange', again, {
      signal: ending.signal,
    });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      ending.abort();
    };
  }, [mark]);

  return found;
}
