/** Lines and shadows along the edges of an element's box that reach inwards over it. Pure. */

/** Those of a look that hides nothing are shorter, in pixels. */
const FAR = 8;

/** @returns the longest of a style's lengths, in pixels; 0 where it has none. */
export const longestIn = (text: string): number =>
  Math.max(0, ...(text.match(/[\d.]+(?=px)/g) ?? []).map(Number));

/** @returns true when what lies along the edges of an element's box may lie over all that is in it. */
export const isFramed = ({ borderWidth, boxShadow }: CSSStyleDeclaration): boolean =>
  longestIn(borderWidth) > FAR || (boxShadow.includes('inset') && longestIn(boxShadow) > FAR);
