/** Where the panel stands so that it covers least of what the page itself offers. */

export type Side = 'left' | 'right';

/** Room kept free: above for the portal's bar, below for a form's docked buttons. */
export const TOP = 56;
export const BOTTOM = 88;

const CONTROLS =
  'button,a[href],input,select,textarea,[role=button],[role=combobox],[role=checkbox],[role=radio],[role=tab]';

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

function controlsUnder(host: Element, side: Side, width: number, height: number): number {
  const from = side === 'left' ? 12 : window.innerWidth - 12 - width;
  const met = new Set<Element>();
  for (let column = 0; column < 4; column++) {
    for (let row = 0; row < 8; row++) {
      const x = from + (width * (column + 0.5)) / 4;
      const y = TOP + (height * (row + 0.5)) / 8;
      const control = under(host, x, y)?.closest(CONTROLS);
      if (control) met.add(control);
    }
  }
  return met.size;
}

/**
 * The side to stand at, when the user has not chosen one.
 * @param host the panel's host element, which does not count as the page's.
 * @returns left when the page's own pane is at the right, or when the right would cover more controls.
 */
export function quietSide(host: Element, width: number, height: number): Side {
  if (paneAtRight(host)) return 'left';
  const right = controlsUnder(host, 'right', width, height);
  if (right === 0) return 'right';
  return controlsUnder(host, 'left', width, height) < right ? 'left' : 'right';
}
