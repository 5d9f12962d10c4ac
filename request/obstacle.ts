/** Reasons why a frame could not prove a reading. */

import type { Field } from './fields';

/** The kinds of obstacles; each has its sentence under `checks.unproven` in the locales, where it has its own. */
export const OBSTACLES = [
  /** The value is not painted: faded, cut away, without a colour of its own, or too small. */
  'unseen',
  /** Something opaque lies over the value. */
  'covered',
  /** The value is crossed out. */
  'struck',
  /** In the value's place the page paints another text. */
  'differs',
  /** The nearest text is not the caption that was read. */
  'named',
  /** Something else is painted on the line of the value. */
  'beside',
  /** Something else is painted in the row, on another line. */
  'near',
  /** An address in the form that no field accounts for. */
  'address',
  /** The alias of an account in the form that no field accounts for. */
  'account',
  /** In the contact's part a name under a caption that is not known: "Requested by: Anna Berg". */
  'stranger',
  /** A phone number in the form that no field accounts for. */
  'number',
  /** What the form says of the contact, next to none of its fields. */
  'sentence',
  /** The name of another support plan in the form. */
  'plan',
  /** A caption of the contact with no value in sight. */
  'valueless',
  /** A part of the form that cannot be read: a closed shadow root, a canvas, a large image. */
  'opaque',
  /** A frame in the form; the text is its address. */
  'frame',
] as const;

export type ObstacleKind = (typeof OBSTACLES)[number];

/** A text of the page is no longer than this in an obstacle: a whole sentence, so that its end can take nothing back. */
export const LONGEST_OBSTACLE = 200;

/**
 * Letters, digits, and signs that may say no without a word. Silent are ASCII signs, arrows, ticks, bullets, information,
 * telephones, letters, flags and what takes something away; an icon font's letters (private use) are no signs.
 */
export const SAYS_SOMETHING =
  /[\p{L}\p{N}]|(?![ -~¢-¸×˂-˟™ℹ←-⇿⊕⌃⌄⌕⌘-⏿ⓘ⧉─-◿★☆☎☏☐☑☰⚙✅✉✎✏✓-✖➕⬀-⯿\u{1f1e6}-\u{1f1ff}\u{1f310}\u{1f4c0}-\u{1f5ff}🛈])[\p{S}\p{Extended_Pictographic}]/u;

export interface Obstacle {
  kind: ObstacleKind;
  /** What is painted there: text of the page, shortened. */
  text: string;
  /** It is something to press. */
  pressed?: boolean | undefined;
  /** Of what is opaque: which part of the form it stands in, where only one part does. */
  part?: 'plan' | 'contact' | undefined;
  /** What a caption without a value names. */
  field?: Field | undefined;
}

/** How many obstacles of a field or form are reported; one more means that there are others. */
export const MOST_OBSTACLES = 10;

/** A box in a frame's window: left, top, right, bottom, in whole pixels. */
export type Position = [left: number, top: number, right: number, bottom: number];

/** What a document without the form shows around a frame in it, and over it. */
export interface AroundFrame {
  /** The frame's address, shortened; empty where it has none, or for all that are not listed. */
  address: string;
  /** What around it may be the contact. */
  obstacles: Obstacle[];
  /** What lies over it, in positions of the frame's own window. */
  covers: { position: Position; text: string }[];
}

/** Of more frames, or of more over one of them, a document tells only that there are more. */
export const MOST_AROUND = 10;

/** Wherever a value stands. */
export const EVERYWHERE: Position = [-1e6, -1e6, 1e6, 1e6];

/** What a frame found when it compared its readings with what is painted. */
export interface FrameProof {
  /** For each reading of the message, in its order: what stands in the way; null where nothing was compared. */
  fields: (Obstacle[] | null)[];
  /** What in each form no field accounts for. */
  forms: { form: number; obstacles: Obstacle[] }[];
  /** Where the values of these readings are painted. */
  positions?: (Position | null)[] | undefined;
  /** The frames in it, where it shows no form itself. */
  frames?: AroundFrame[] | undefined;
}
