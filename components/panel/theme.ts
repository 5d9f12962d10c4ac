/** Whether the page is light or dark: portals have themes of their own, independent of the system. */

/** Grounds of less luminance are dark. */
const DARK = 0.18;

/** Relative luminance of an opaque computed colour; null for a see-through or unknown one. */
function luminance(colour: string): number | null {
  const parts = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+))?/.exec(colour);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  const [r = 0, g = 0, b = 0] = parts.slice(1, 4).map((part) => (Number(part) / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function groundAt(host: Element, x: number, y: number): number | null {
  // The body's ground covers the whole window, also where the body itself does not reach.
  for (const element of [...document.elementsFromPoint(x, y), document.body]) {
    if (!element || element === host) continue;
    const light = luminance(getComputedStyle(element).backgroundColor);
    if (light !== null) return light;
  }
  return null;
}

/** @returns whether the page looks dark by the body's own ground, which tells without a layout; a first guess. */
export function groundIsDark(): boolean {
  const light = luminance(
    getComputedStyle(document.body ?? document.documentElement).backgroundColor,
  );
  return light !== null && light < DARK;
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
