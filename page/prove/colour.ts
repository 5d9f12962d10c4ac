/** Colours as computed styles write them. Pure. */

/** Red, green and blue from 0 to 255, and how opaque, from 0 to 1. */
export type Colour = [red: number, green: number, blue: number, alpha: number];

/** @returns null for a notation that is not known here. */
export function colourOf(text: string): Colour | null {
  const parts = /^rgba?\(([\d., ]+)\)$/.exec(text)?.[1]?.split(',').map(Number);
  if (!parts || parts.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return [red, green, blue, alpha];
}

/** As WCAG 2.2 defines it (relative luminance, 2023-10-05). */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @returns the contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrastOf(ink: Colour, ground: Colour): number {
  const mixed = ink.map((part, i) =>
    i < 3 ? part * ink[3] + (ground[i] as number) * (1 - ink[3]) : 1,
  ) as Colour;
  const [dark = 0, light = 0] = [luminance(mixed), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
