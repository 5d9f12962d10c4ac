/** The toolbar icons as SVG text. Used at build time only. */

import { MARK, MARK_COLOURS, SHAPES } from './shapes';

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">${inner}</svg>`;

const line = (d: string, colour: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/**
 * @param colour clear on light and on dark.
 * @param onIt of the glyph.
 */
const shape = (name: keyof typeof SHAPES, colour: string, onIt: string) => {
  const { body, dashed, glyph } = SHAPES[name];
  return svg(
    (dashed
      ? `<path d="${body}" fill="none" stroke="${colour}" stroke-width="2.6" stroke-dasharray="4.7 2.84"/>`
      : `<path d="${body}" fill="${colour}"/>`) + line(glyph, onIt, 2.8),
  );
};

const bubbles = (behind: string, front: string) =>
  `<path d="${MARK.behind}" fill="${behind}"/><path d="${MARK.front}" fill="${front}"/>`;

const mark = bubbles(MARK_COLOURS.behind, MARK_COLOURS.front);

/** @returns one SVG text per toolbar icon, by name. */
export const toolbarIcons = () => ({
  blocked: shape('blocked', '#d3312b', '#ffffff'),
  incomplete: shape('incomplete', '#8b63d9', '#8b63d9'),
  review: shape('review', '#eda100', '#2b1d00'),
  ready: shape('ready', '#1f9350', '#ffffff'),
  detecting: svg(mark + line(MARK.dots, '#ffffff', 2.4)),
  none: svg(mark),
  due: svg(
    mark +
      '<circle cx="16.4" cy="16.4" r="7.4" fill="#8a4b00"/>' +
      line('M16.4 12.4v4.2l2.9 1.9', '#ffffff', 2),
  ),
  'no-access': svg(
    bubbles('#b9bec6', '#7d848f') +
      line('M2.5 21.5l19-19', '#ffffff', 5) +
      line('M2.5 21.5l19-19', '#d3312b', 2.6),
  ),
});
