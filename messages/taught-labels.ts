/**
 * Where the background leaves the labels that were taught, for the reader of a frame: in the extension's isolated world,
 * which the page's scripts cannot see. Types and a name only: the reader carries no schema library.
 */

/** The name of the symbol under which they lie. */
export const TAUGHT = 'onbehalf.taught';

/** Each with the field that it names. */
export type TaughtLabels = readonly (readonly [text: string, field: string])[];
