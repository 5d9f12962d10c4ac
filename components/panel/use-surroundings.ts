import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BOTTOM, quietSide, type Side, TOP } from './dock';
import { pageIsDark } from './look';

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
    dark: pageIsDark(host),
  }));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const width = section.current?.offsetWidth ?? 0;
      const height = Math.min(section.current?.offsetHeight ?? 0, innerHeight - TOP - BOTTOM);
      const next = {
        side: quietSide(host, width, height),
        dark: pageIsDark(host),
      };
      setFound((old) => (old.side === next.side && old.dark === next.dark ? old : next));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 250);
    };
    look();
    // Once more a moment later: a pane that has just opened may still be sliding in.
    soon();
    const ending = new AbortController();
    addEventListener('resize', soon, { signal: ending.signal });
    document.addEventListener('visibilitychange', soon, {
      signal: ending.signal,
    });
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [mark]);

  return found;
}
