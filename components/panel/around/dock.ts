/** Finds a position where the panel covers nothing that the user needs on the page. */

import { isNarrow, type Side, TOP } from '../place';

/** From the window's edge; px. */
const EDGE = 12;

const CONTROLS =
  'button,a[href],input,select,textarea,label,legend,[role=button],[role=combobox],[role=checkbox],[role=radio],[role=tab]';

/** Rows and columns of points that are asked are so far apart, less than a control is high and a short label wide. */
const ROW = 22;
const COLUMN = 60;

/** Each answer costs the browser the more the larger the page is; after this time the points so far must do. */
const MOST_MS = 4;
/** The pill is small, and many places are tried for it. */
const SPOT_MS = 20;
/** The next point is so many further on, so that the first few lie apart; every one has its turn. */
const STRIDE = 31;

/** What lies under a point, our own host aside. The topmost alone is found several times as fast as all of them. */
function under(host: Element, x: number, y: number): Element | null | undefined {
  const topmost = document.elementFromPoint(x, y);
  return topmost === host
    ? document.elementsFromPoint(x, y).find((element) => element !== host)
    : topmost;
}

/** A pane of the page's own that stands at the right edge: a drawer, a help pane, a context blade. */
function paneAtRight(host: Element): boolean {
  const { innerWidth: width, innerHeight: height } = window;
  let element: Element | null | undefined = under(host, width - 24, height / 2);
  for (; element && element !== document.body; element = element.parentElement) {
    const box = element.getBoundingClientRect();
    const stands = box.right >= width - 8 && box.left > width * 0.4 && box.height >= height * 0.5;
    if (stands) return true;
  }
  return false;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A label's box is often as wide as the form; what counts is how far its text, or what stands in it, reaches. */
function isPrinted(label: Element, x: number): boolean {
  const range = document.createRange();
  range.selectNodeContents(label);
  return [...range.getClientRects()].some(({ left, right }) => x >= left && x <= right);
}

/** Which controls and labels of the page a box covers, asked point by point: as many at a time as there is time for. */
class Cover {
  readonly met = new Set<Element>();
  private turn = 0;

  constructor(
    private readonly host: Element,
    private readonly box: Box,
  ) {}

  /**
   * Asks on from where it stopped.
   * @param until when to stop, by `performance.now()`.
   * @param enough stop counting here: more makes no difference.
   * @returns whether it is known: all points are asked, or enough is met.
   */
  ask(until: number, enough = Infinity): boolean {
    const { met, box } = this;
    const columns = Math.max(2, Math.ceil(box.width / COLUMN) + 1);
    const rows = Math.max(2, Math.ceil(box.height / ROW) + 1);
    const all = columns * rows;
    const stride = all % STRIDE === 0 ? 1 : STRIDE;
    for (; this.turn < all && met.size < enough; this.turn++) {
      if (performance.now() >= until) return false;
      const point = (this.turn * stride) % all;
      const x = box.left + (box.width * (point % columns)) / (columns - 1);
      const y = box.top + (box.height * Math.floor(point / columns)) / (rows - 1);
      const control = under(this.host, x, y)?.closest(CONTROLS);
      if (control && (!control.matches('label,legend') || isPrinted(control, x))) met.add(control);
    }
    return true;
  }
}

export interface Dock {
  side: Side;
  /** Wherever it stands, the open panel covers a control or a label of the page. */
  isCramped: boolean;
}

/**
 * Looks for the side to stand at, when the user has not chosen one: the left when the page's own pane is at the right, or
 * when the right would cover more controls.
 * @param host the panel's host element, which does not count as the page's.
 * @returns asks on at each call, for a few milliseconds; `isKnown` once there is nothing left to ask.
 */
export function quietSide(
  host: Element,
  width: number,
  height: number,
): () => Dock & { isKnown: boolean } {
  const cover = (left: number) => new Cover(host, { left, top: TOP, width, height });
  const [left, right] = [cover(EDGE), cover(innerWidth - EDGE - width)];
  const isPaneAtRight = paneAtRight(host);
  return () => {
    const now = performance.now();
    const isRightKnown = right.ask(now + MOST_MS / 2);
    // The left is asked only where the panel covers something at the right.
    const isKnown = (!right.met.size || left.ask(now + MOST_MS)) && isRightKnown;
    const side = isPaneAtRight || left.met.size < right.met.size ? 'left' : 'right';
    const isCramped = isNarrow() || left.met.size > 0;
    return { side, isCramped, isKnown };
  };
}

/**
 * Where the pill covers nothing, or least.
 * @returns its place in the window; the lower right corner first, then upward and to the left. `isKnown`: false when the
 *   time was up before a free place was found.
 */
export function quietSpot(
  host: Element,
  width: number,
  height: number,
): { left: number; top: number; isKnown: boolean } {
  const until = performance.now() + SPOT_MS;
  const lefts = [innerWidth - EDGE - width, EDGE, (innerWidth - width) / 2];
  let best = { left: Math.max(0, lefts[0] ?? 0), top: innerHeight - height - EDGE };
  let least = Infinity;
  for (let top = innerHeight - height - 4; top >= 4; top -= ROW / 2) {
    for (const left of lefts) {
      if (left < 0) continue;
      const cover = new Cover(host, { left, top, width, height });
      // What was not looked at to the end is not free.
      if (!cover.ask(until, least)) return { ...best, isKnown: false };
      if (cover.met.size >= least) continue;
      best = { left, top };
      least = cover.met.size;
      if (least === 0) return { ...best, isKnown: true };
    }
  }
  return { ...best, isKnown: true };
}
