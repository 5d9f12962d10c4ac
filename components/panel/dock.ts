/** Where the panel stands so that it covers nothing of what the page itself offers. */

export type Side = 'left' | 'right';

/** Room kept free: above for the portal's bar, below for a form's docked buttons. */
export const TOP = 56;
export const BOTTOM = 88;
/** From the window's edge. */
const EDGE = 12;
/** In a narrower window there is no room beside a form. */
const NARROW = 900;

/** @returns whether the window leaves no room beside a form. */
export const isNarrow = (): boolean => innerWidth < NARROW;

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

/** What lies under a point, our own host aside. */
const under = (host: Element, x: number, y: number): Element | undefined =>
  document.elementsFromPoint(x, y).find((element) => element !== host);

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

/**
 * @param enough so many are as bad as more.
 * @returns the controls and labels of the page that a box covers; with as many points as the time allows.
 */
function covered(
  host: Element,
  { left, top, width, height }: Box,
  until: number,
  enough = Infinity,
): Set<Element> {
  const met = new Set<Element>();
  const columns = Math.max(2, Math.ceil(width / COLUMN) + 1);
  const rows = Math.max(2, Math.ceil(height / ROW) + 1);
  const all = columns * rows;
  const stride = all % STRIDE === 0 ? 1 : STRIDE;
  for (let turn = 0; turn < all && met.size < enough && performance.now() < until; turn++) {
    const point = (turn * stride) % all;
    const x = left + (width * (point % columns)) / (columns - 1);
    const y = top + (height * Math.floor(point / columns)) / (rows - 1);
    const control = under(host, x, y)?.closest(CONTROLS);
    if (control && (!control.matches('label,legend') || isPrinted(control, x))) met.add(control);
  }
  return met;
}

export interface Dock {
  side: Side;
  /** Wherever it stands, the open panel covers a control or a label of the page. */
  isCramped: boolean;
}

/**
 * The side to stand at, when the user has not chosen one.
 * @param host the panel's host element, which does not count as the page's.
 * @returns left when the page's own pane is at the right, or when the right would cover more controls.
 */
export function quietSide(host: Element, width: number, height: number): Dock {
  const box = (left: number): Box => ({ left, top: TOP, width, height });
  const now = performance.now();
  const left = covered(host, box(EDGE), now + MOST_MS / 2);
  const right = covered(host, box(innerWidth - EDGE - width), now + MOST_MS);
  const side = paneAtRight(host) || left.size < right.size ? 'left' : 'right';
  return { side, isCramped: isNarrow() || (left.size > 0 && right.size > 0) };
}

/**
 * Where the pill covers nothing, or least.
 * @returns its place in the window; the lower right corner first, then upward and to the left.
 */
export function quietSpot(
  host: Element,
  width: number,
  height: number,
): { left: number; top: number } {
  const until = performance.now() + SPOT_MS;
  const lefts = [innerWidth - EDGE - width, EDGE, (innerWidth - width) / 2];
  let best = { left: Math.max(0, lefts[0] ?? 0), top: innerHeight - height - EDGE, met: Infinity };
  for (let top = innerHeight - height - 4; top >= 4; top -= ROW / 2) {
    for (const left of lefts) {
      if (left < 0 || performance.now() > until) continue;
      const met = covered(host, { left, top, width, height }, until, best.met).size;
      // What was not looked at to the end is not free.
      if (performance.now() > until) return best;
      if (met < best.met) best = { left, top, met };
      if (met === 0) return best;
    }
  }
  return best;
}
