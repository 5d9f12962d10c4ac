import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BOTTOM, isNarrow, quietSide, quietSpot, type Side, TOP } from './dock';
import { groundIsDark, pageIsDark } from './theme';

interface Surroundings {
  side: Side;
  dark: boolean;
  /** At either side the open panel covers a control or a label of the page. */
  isCramped: boolean;
  /** Where the pill covers none; null where the panel has room. */
  spot: { left: number; top: number } | null;
}

/** How large the panel is when it is open, until it has been measured; px. */
const USUAL = { width: 372, height: 320 };

/** A panel that has grown by less covers no further control. */
const ROW = 24;

/** So many times a look goes on before what it knows must do. */
const TURNS = 12;

/** How long the portals' panes slide, in milliseconds. */
const SLIDE = 250;

/**
 * Runs a look right after the browser has drawn: at any other time it would lay the page out for this look alone,
 * which takes the longer the larger the page is.
 * @returns what calls it off.
 */
function afterDrawing(wait: number, measure: () => void): () => void {
  let frame = 0;
  let timer = setTimeout(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(measure);
    });
  }, wait);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

/**
 * Looks at the page around the panel: when it appears, when it has grown, when the window or the page's ground changes.
 * @param mark changes whenever the panel may have grown, or shows another verdict.
 */
export function useSurroundings(
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
  const open = useRef(USUAL);
  /** Calls off what the last look has left to ask. */
  const rest = useRef(() => {});
  /** The height of the panel and the page's ground at the last look; and whether a pane may have been sliding in then. */
  const last = useRef({ height: 0, dark: false, early: true });

  /** @param knowsGround a panel that has only grown stands on the same ground: every point that is asked costs. */
  const measure = ({ early = false, knowsGround = false } = {}) => {
    const { offsetWidth: width = 0, offsetHeight = 0 } = section.current ?? {};
    last.current = { height: offsetHeight, dark: groundIsDark(), early };
    const isPill = section.current?.matches('.folded') ?? false;
    // Folded it has another size; whether there is room for it is a question of the open one.
    if (!isPill && offsetHeight > 0) open.current = { width, height: offsetHeight };
    const height = Math.min(open.current.height, innerHeight - TOP - BOTTOM);
    const ask = quietSide(host, Math.min(open.current.width, innerWidth - 24), height);
    const ground = knowsGround ? undefined : pageIsDark(host);
    const measureOn = (times: number) => {
      const { isKnown, ...dock } = ask();
      const free = isPill && dock.isCramped ? quietSpot(host, width, offsetHeight) : null;
      setFound((old) => {
        const spot = free && { left: free.left, top: free.top };
        const next = { ...dock, spot, dark: ground ?? old.dark };
        return JSON.stringify(next) === JSON.stringify(old) ? old : next;
      });
      // On a large page, and on a busy computer, a few milliseconds are not enough: the rest comes after the next frame.
      if (times > 1 && !(isKnown && (free?.isKnown ?? true)))
        rest.current = afterDrawing(0, () => measureOn(times - 1));
    };
    rest.current();
    measureOn(TURNS);
  };

  useEffect(() => {
    const measureAgain = () => {
      const { height, dark, early } = last.current;
      const now = section.current?.offsetHeight ?? 0;
      if (early || groundIsDark() !== dark) measure();
      else if (now >= height + ROW) measure({ knowsGround: true });
      // Folded and unfolded again, it may cover what has come meanwhile.
      else last.current.height = Math.min(height, now);
    };
    const first = () => {
      measure({ early: true });
      callOff = afterDrawing(SLIDE, measureAgain);
    };
    // What made it come or grow may be a pane that has just opened and is still sliding in.
    let callOff = last.current.height ? afterDrawing(SLIDE, measureAgain) : afterDrawing(0, first);
    return () => callOff();
  }, [mark]);

  const pending = useRef(() => {});
  const again = () => {
    pending.current();
    pending.current = afterDrawing(SLIDE, () => measure());
  };
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    addEventListener('resize', again, { signal });
    document.addEventListener('visibilitychange', again, { signal });
    return () => {
      pending.current();
      rest.current();
      ending.abort();
    };
  }, []);

  return { ...found, measureAgain: again };
}
