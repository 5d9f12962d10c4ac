import { BOTTOM, TOP } from '../place';
import { groundIsDark } from '../theme';
import type { Surroundings } from '../use-surroundings';
import { quietSide, quietSpot } from './dock';
import { pageIsDark } from './page-is-dark';

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

/** Looks at the page around the panel, until it is stopped. */
export interface SurroundingsWatch {
  /**
   * The panel may have grown, or shows another verdict.
   * @returns what calls the look off.
   */
  changed: () => () => void;
  /** The page may have changed. */
  again: () => void;
  stop: () => void;
}

/**
 * Looks at the page around the panel: when it appears, when it has grown, when the window or the page's ground changes.
 * @param host the panel's host element.
 * @param section the panel, where it is drawn.
 * @param tell called with what is found, when that is something else than before.
 */
export function watchSurroundings(
  host: Element,
  section: () => HTMLElement | null,
  tell: (found: Surroundings) => void,
): SurroundingsWatch {
  let open = USUAL;
  let said = '';
  let dark = groundIsDark();
  /** Calls off what the last look has left to ask. */
  let rest = () => {};
  let pending = () => {};
  /** The height of the panel and the page's ground at the last look; and whether a pane may have been sliding in then. */
  let last = { height: 0, dark: false, early: true };

  /** @param knowsGround a panel that has only grown stands on the same ground: every point that is asked costs. */
  const measure = ({ early = false, knowsGround = false } = {}) => {
    const { offsetWidth: width = 0, offsetHeight = 0 } = section() ?? {};
    last = { height: offsetHeight, dark: groundIsDark(), early };
    const isPill = section()?.matches('.folded') ?? false;
    // Folded it has another size; whether there is room for it is a question of the open one.
    if (!isPill && offsetHeight > 0) open = { width, height: offsetHeight };
    const height = Math.min(open.height, innerHeight - TOP - BOTTOM);
    const ask = quietSide(host, Math.min(open.width, innerWidth - 24), height);
    if (!knowsGround) dark = pageIsDark(host);
    const measureOn = (times: number) => {
      const { isKnown, ...dock } = ask();
      const free = isPill && dock.isCramped ? quietSpot(host, width, offsetHeight) : null;
      const spot = free && { left: free.left, top: free.top };
      const found = { ...dock, spot, dark };
      const text = JSON.stringify(found);
      if (text !== said) tell(found);
      said = text;
      // On a large page, and on a busy computer, a few milliseconds are not enough: the rest comes after the next frame.
      if (times > 1 && !(isKnown && (free?.isKnown ?? true)))
        rest = afterDrawing(0, () => measureOn(times - 1));
    };
    rest();
    measureOn(TURNS);
  };

  const measureAgain = () => {
    const { height, dark: was, early } = last;
    const now = section()?.offsetHeight ?? 0;
    if (early || groundIsDark() !== was) measure();
    else if (now >= height + ROW) measure({ knowsGround: true });
    // Folded and unfolded again, it may cover what has come meanwhile.
    else last.height = Math.min(height, now);
  };
  const again = () => {
    pending();
    pending = afterDrawing(SLIDE, () => measure());
  };
  const ending = new AbortController();
  const { signal } = ending;
  addEventListener('resize', again, { signal });
  document.addEventListener('visibilitychange', again, { signal });

  return {
    again,
    changed() {
      const first = () => {
        measure({ early: true });
        callOff = afterDrawing(SLIDE, measureAgain);
      };
      // What made it come or grow may be a pane that has just opened and is still sliding in.
      let callOff = last.height ? afterDrawing(SLIDE, measureAgain) : afterDrawing(0, first);
      return () => callOff();
    },
    stop() {
      pending();
      rest();
      ending.abort();
    },
  };
}
