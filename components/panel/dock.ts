/** Where the panel stands so that it covers least of what the page itself offers. */

export type Side = 'left' | 'right';

/** Room kept free: above for the portal's bar, below for a form's docked buttons. */
export const TOP = 56;
export const BOTTOM = 88;

const CONTROLS =
  'button,a[href],input,select,textarea,[role=button],[role=combobox],[role=checkbox],[role=radio],[role=tab]';

/** The points that are asked: what has a control's size lies under one of them. */
const COLUMNS = 3;
const ROWS = 7;
/** The next point is so many further on, so that the first few lie apart; every one has its turn. */
const STRIDE = 8;

/** Each answer costs the browser the more the larger the page is; after this time the points so far must do. */
const MOST_MS = 4;

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

/** The controls of the page that the panel would cover at either side. */
function controlsUnder(host: Element, width: number, height: number): Record<Side, Set<Element>> {
  const left = new Set<Element>();
  const right = new Set<Element>();
  const until = performance.now() + MOST_MS;
  const ask = (met: Set<Element>, x: number, y: number) => {
    const control = under(host, x, y)?.closest(CONTROLS);
    if (control) met.add(control);
  };
  for (let turn = 0; turn < COLUMNS * ROWS && performance.now() < until; turn++) {
    const point = (turn * STRIDE) % (COLUMNS * ROWS);
    const x = 12 + (width * ((point % COLUMNS) + 0.5)) / COLUMNS;
    const y = TOP + (height * (Math.floor(point / COLUMNS) + 0.5)) / ROWS;
    ask(left, x, y);
    ask(right, window.innerWidth - x, y);
  }
  return { left, right };
}

/**
 * The side to stand at, when the user has not chosen one.
 * @param host the panel's host element, which does not count as the page's.
 * @returns left when the page's own pane is at the right, or when the right would cover more controls.
 */
export function quietSide(host: Element, width: number, height: number): Side {
  if (paneAtRight(host)) return 'left';
  const { left, right } = controlsUnder(host, width, height);
  return left.size < right.size ? 'left' : 'right';
}
