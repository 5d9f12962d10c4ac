/** Colours as computed styles write them. Pure. */

/** Red, green and blue from 0 to 255, and how opaque, from 0 to 1. */
export type Colour = [red: number, green: number, blue: number, alpha: number];

/**
 * @returns a colour; of one that is written by its lightness a grey that is about as light; null for a notation that is not
 *   known here.
 */
export function colourOf(text: string): Colour | null {
  const [, kind = '', inner = ''] = /^([a-z]+)\(([^()]+)\)$/.exec(text) ?? [];
  const [head = '', tail] = inner.split('/');
  const parts = head.replaceAll('none', '0').match(/(?<![\w-])-?[\d.]+/g) ?? [];
  const [first = 0, second = 0, third = 0, fourth = 1] = parts.map(Number);
  const alpha = tail === undefined ? fourth : Number(tail);
  if (/^rgba?$/.test(kind)) return [first, second, third, alpha];
  if (kind === 'color') return [first * 255, second * 255, third * 255, alpha];
  const grey = 255 * (kind.startsWith('ok') ? first : first / 100);
  return /^(?:ok)?l(?:ab|ch)$/.test(kind) ? [grey, grey, grey, alpha] : null;
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
