/** Whether the page around the panel is light or dark, by what lies under some points of the window. */

import { DARK, luminance } from '../theme';

function groundAt(host: Element, x: number, y: number): number | null {
  // The body's ground covers the whole window, also where the body itself does not reach.
  for (const element of [...document.elementsFromPoint(x, y), document.body]) {
    if (!element || element === host) continue;
    const light = luminance(getComputedStyle(element).backgroundColor);
    if (light !== null) return light;
  }
  return null;
}

/**
 * Whether the page looks dark.
 * @param host the panel's host element, which does not count as the page's.
 * @returns by the grounds at three points of the window; without any, by the page's colour scheme.
 */
export function pageIsDark(host: Element): boolean {
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
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}
