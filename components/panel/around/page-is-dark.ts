/** Whether the page around the panel is light or dark, by what lies under some points of the window. */

import { DARK, luminance } from '../theme';

function groundAt(host: Element | null, x: number, y: number): number | null {
  // The body's ground covers the whole window, also where the body itself does not reach.
  for (const element of [...document.elementsFromPoint(x, y), document.body]) {
    if (!element || element === host) continue;
    const light = luminance(getComputedStyle(element).backgroundColor);
    if (light !== null) return light;
  }
  return null;
}

/** Whether the browser draws the page in its dark colours. */
const isDrawnDark = (): boolean =>
  getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
  matchMedia('(prefers-color-scheme: dark)').matches;

/**
 * Whether what an element stands on looks dark: a pane may be dark on a light page, and the other way round.
 * @returns by the nearest opaque ground around it; without any, by the page's colour scheme.
 */
export function isDarkAround(element: Element): boolean {
  let node: Node | null = element.parentNode;
  for (; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (!(node instanceof Element)) continue;
    const light = luminance(getComputedStyle(node).backgroundColor);
    if (light !== null) return light < DARK;
  }
  return isDrawnDark();
}

/**
 * Whether the page looks dark.
 * @param host the panel's host element, which does not count as the page's; null where there is none.
 * @returns by the grounds at three points of the window; without any, by the page's colour scheme.
 */
export function pageIsDark(host: Element | null): boolean {
  const { innerWidth: width, innerHeight: height } = window;
  const points: [number, number][] = [
    [0.5, 0.5],
    [0.35, 0.3],
    [0.65, 0.75],
  ];
  const grounds = points
    .map(([x, y]) => groundAt(host, x * width, y * height))
    .filter((ground) => ground !== null);
  if (grounds.length > 0)
    return grounds.filter((ground) => ground < DARK).length * 2 > grounds.length;
  return isDrawnDark();
}
