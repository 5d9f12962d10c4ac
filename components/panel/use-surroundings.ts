import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Around } from './around';
import { isNarrow, type Side } from './place';
import { groundIsDark } from './theme';

export interface Surroundings {
  side: Side;
  dark: boolean;
  /** At either side the open panel covers a control or a label of the page. */
  isCramped: boolean;
  /** Where the pill covers none; null where the panel has room. */
  spot: { left: number; top: number } | null;
}

/**
 * What the page around the panel is like; a first guess, until what looks around has been loaded.
 * @param mark changes whenever the panel may have grown, or shows another verdict.
 */
export function useSurroundings(
  around: Around | null,
  host: Element,
  section: RefObject<HTMLElement | null>,
  mark: string,
): Surroundings & { measureAgain: () => void } {
  const [found, setFound] = useState<Surroundings>(() => ({
    side: 'right',
    dark: groundIsDark(),
    isCramped: isNarrow(),
    spot: null,
  }));
  const watch = useRef<ReturnType<Around['watchSurroundings']> | null>(null);
  useEffect(() => {
    watch.current = around?.watchSurroundings(host, () => section.current, setFound) ?? null;
    return () => watch.current?.stop();
  }, [around]);
  useEffect(() => watch.current?.changed(), [around, mark]);
  return { ...found, measureAgain: () => watch.current?.again() };
}
