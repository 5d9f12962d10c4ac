/**
 * The shapes of the verdicts, drawn once for the panel, the popup and the toolbar icons. Each has an outline
 * of its own, so that none depends on its colour. All in a box of 24 × 24.
 */

import type { Outcome } from '../messages/view';

export interface Shape {
  /** Filled with the shape's colour; with `dashed`, drawn as a broken line instead. */
  body: string;
  dashed?: true;
  /** Drawn as a line: in the ground's colour on a filled body, else in the shape's colour. */
  glyph: string;
}

const DISC = 'M12 1.2a10.8 10.8 0 1 1 0 21.6a10.8 10.8 0 1 1 0-21.6z';
const RING = 'M12 2.4a9.6 9.6 0 1 1 0 19.2a9.6 9.6 0 1 1 0-19.2z';

export const SHAPES: Readonly<Record<Exclude<Outcome, 'detecting' | 'none'>, Shape>> = {
  /** An octagon with a bar. */
  blocked: {
    body: 'M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z',
    glyph: 'M7 12h10',
  },
  /** A broken circle with a question mark. */
  incomplete: {
    body: RING,
    dashed: true,
    glyph: 'M9.2 9.6c0-1.7 1.2-2.9 2.9-2.9s2.9 1.1 2.9 2.7c0 2.2-2.9 2.4-2.9 4.6M12.1 17.4v.01',
  },
  /** A triangle with an exclamation mark. */
  review: {
    body: 'M10.3 2.6a2 2 0 0 1 3.4 0l9 16.9a2 2 0 0 1-1.7 3H3a2 2 0 0 1-1.7-3z',
    glyph: 'M12 9v5.4M12 18.4v.01',
  },
  /** A disc with a check. */
  ready: {
    body: DISC,
    glyph: 'M6.8 12.4l3.6 3.6l6.9-7.4',
  },
};

/** The check inside the mark's bubble in front. */
export const MARK_CHECK = 'M11.9 13.9l2.4 2.4l4.5-4.9';

/** The mark's two colours. */
export const MARK_COLOURS = { behind: '#5fb4e5', front: '#1672b3' } as const;

/**
 * The product's mark: one speech bubble in front of another, speaking for it. The one behind is cut where
 * the one in front stands, so that the mark needs no ground of its own.
 */
export const MARK = {
  behind:
    'M4.5 1h10A3.5 3.5 0 0 1 18 4.5V5.4H11A5.6 5.6 0 0 0 5.4 11v4.6L3.4 17.4A.9.9 0 0 1 1.9 16.8V14A3.5 3.5 0 0 1 1 11.6V4.5A3.5 3.5 0 0 1 4.5 1z',
  front:
    'M11 7.4h8.6A3.6 3.6 0 0 1 23.2 11v5.4a3.6 3.6 0 0 1-1 2.5v3.2a.9.9 0 0 1-1.5.7L17.6 20H11a3.6 3.6 0 0 1-3.6-3.6V11A3.6 3.6 0 0 1 11 7.4z',
  /** Inside the bubble in front. */
  dots: 'M11.6 13.8v.01M15.3 13.8v.01M19 13.8v.01',
} as const;
