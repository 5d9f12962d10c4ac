/**
 * Where the background leaves the labels that were taught, for the reader of a frame: in the extension's isolated world,
 * which the page's scripts cannot see. Types and a name only: the reader carries no schema library.
 */

/** The name of the symbol under which they lie. */
export const TAUGHT = 'onbehalf.taught';

/** What a taught heading of a request is called. It is no field. */
export const TAUGHT_HEADING = 'taught-heading';

/** Before the portal and the attribute by which the place of the organization's name is found: `place:azure:id`. */
export const ANCHOR_MARK = 'place:';

/** Each with the field that it names, `TAUGHT_HEADING`, or a place. */
export type TaughtLabels = readonly (readonly [text: string, field: string])[];

/** @returns what lies there in this frame; undefined for nothing. */
export const labelsNow = (): TaughtLabels | undefined =>
  (globalThis as { [key: symbol]: TaughtLabels | undefined })[Symbol.for(TAUGHT)];
