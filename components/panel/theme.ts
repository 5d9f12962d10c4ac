/** Whether the page is light or dark: portals have themes of their own, independent of the system. */

/** Grounds of less luminance are dark. */
export const DARK = 0.18;

/** @returns relative luminance of an opaque computed colour; null for a see-through or unknown one. */
export function luminance(colour: string): number | null {
  const parts = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+))?/.exec(colour);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  const [r = 0, g = 0, b = 0] = parts.slice(1, 4).map((part) => (Number(part) / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @returns whether the page looks dark by the body's own ground, which tells without a layout; a first guess. */
export function groundIsDark(): boolean {
  const light = luminance(
    getComputedStyle(document.body ?? document.documentElement).backgroundColor,
  );
  return light !== null && light < DARK;
}
