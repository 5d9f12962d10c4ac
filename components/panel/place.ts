/** Where the panel may stand in the window. */

export type Side = 'left' | 'right';

/** Room kept free: above for the portal's bar, below for a form's docked buttons; px. */
export const TOP = 56;
export const BOTTOM = 88;

/** In a narrower window there is no room next to a form; px. */
const NARROW = 900;

/** @returns whether the window leaves no room next to a form. */
export const isNarrow = (): boolean => innerWidth < NARROW;
