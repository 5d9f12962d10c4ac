/** What our scripts in the frames of a portal's tab send. */

import { z } from 'zod';
import { FORM_LIBRARIES } from '../portals/form-libraries';
import { SPOKEN_OF } from '../portals/spoken-of';
import { FIELDS } from '../request/fields';
import { LONGEST_OBSTACLE, MOST_AROUND, MOST_OBSTACLES, OBSTACLES } from '../request/obstacle';
import { type MessageIn, messagesFrom } from './define';

const short = z.string().max(300);
const docName = z.string().max(40);

/** Text on a page that names the signed-in account or its directory, as printed. */
export const HintSchema = z.strictObject({
  from: z.enum(['avatar-tenant', 'avatar-user', 'avatar-title', 'header-organization', 'page']),
  text: short,
  painted: z.boolean(),
  taught: z.string().max(80).optional(),
});

const ReadingSchema = z.strictObject({
  field: z.enum([...FIELDS, 'unknown']),
  caption: short,
  state: z.enum(['filled', 'empty', 'unreadable']),
  value: short,
  required: z.boolean(),
  source: z.enum(['control', 'text']),
  form: z.number().int().min(0),
  inContact: z.boolean().optional(),
  valueKind: z.enum(['email', 'phone', 'account', 'plan', 'other']).optional(),
  taught: z.string().max(80).optional(),
});

const ObstacleSchema = z.strictObject({
  kind: z.enum(OBSTACLES),
  text: z.string().max(LONGEST_OBSTACLE),
  pressed: z.boolean().optional(),
  part: z.enum(['plan', 'contact']).optional(),
  field: z.enum(FIELDS).optional(),
});
const obstacles = z.array(ObstacleSchema).max(MOST_OBSTACLES);

const coordinate = z.number().int();
const position = z.tuple([coordinate, coordinate, coordinate, coordinate]);
const aroundFrame = z.strictObject({
  address: z.string().max(LONGEST_OBSTACLE),
  obstacles,
  covers: z
    .array(z.strictObject({ position, text: z.string().max(LONGEST_OBSTACLE) }))
    .max(MOST_AROUND),
});

/** What the readings of one message were compared with. */
const ProofSchema = z.strictObject({
  fields: z.array(obstacles.nullable()).max(200),
  forms: z.array(z.strictObject({ form: z.number().int().min(0), obstacles })).max(50),
  positions: z.array(position.nullable()).max(200).optional(),
  frames: z.array(aroundFrame).max(MOST_AROUND).optional(),
});

const reading = {
  /** A random name of this document instance; a reload makes a new one. */
  doc: docName,
  url: z.string().max(8000),
  /** The address that this document was loaded from; its script may have set another since. */
  loadedFrom: z.string().max(2000),
  /** The page's language (`lang`), or the empty string. */
  lang: z.string().max(35),
  /** What its headings speak of. */
  speaksOf: z.array(z.enum(SPOKEN_OF)).max(SPOKEN_OF.length).optional(),
  /** What draws the form. */
  library: z.enum(FORM_LIBRARIES).optional(),
  readings: z.array(ReadingSchema).max(200),
  hints: z.array(HintSchema).max(20),
  /** False during the reader's first two seconds, while the directory hint may still come. */
  settled: z.boolean(),
  /** True when a heading or the title is a "New support request" caption. */
  titled: z.boolean(),
  /** True when a heading or the title is a caption of the Microsoft 365 support pane. */
  pane: z.boolean(),
  /** The numbers of the forms in such a pane; null where the heading stands in none. */
  paneForms: z.array(z.number().int().min(0)).max(50).nullable(),
  /** Texts of visible alerts, shortened. */
  alerts: z.array(short).max(5),
  /** `src` of the frames in this document that the user cannot see; or `ALL_FRAMES` alone. */
  hiddenFrames: z.array(z.string().max(2000)).max(50),
  /** `src` of the others: where this document is hidden itself, they are hidden with it. */
  shownFrames: z.array(z.string().max(2000)).max(50),
  /** Given once it was asked for: of exactly these readings. */
  proof: ProofSchema.optional(),
};

/** From our scripts in any frame of a portal's tab. */
export const FRAME_MESSAGES = messagesFrom('frame', {
  /** From the reader of one frame: what it shows now. */
  reading,
  /** A form is in sight of a watcher: it asks for the reader. */
  'form-detected': {
    /** Set when it may be one of the pages by its address alone, which is to be judged yet. */
    url: z.string().max(8000).optional(),
  },
  /** A text in the frame begins like a caption of a form: its watcher asks for the detector. */
  'detect-form': {},
  /** The document of a frame is left or taken away. */
  gone: { doc: docName },
  /** A frame of the tab finished loading: it may need a reader. */
  'frame-loaded': {},
  /** The user pressed the button that sends the request. */
  'create-pressed': {
    /** The press was held back, because the user wants to be asked first. */
    held: z.boolean(),
  },
});
export type FrameMessage = MessageIn<typeof FRAME_MESSAGES>;
export type FrameReading = Extract<FrameMessage, { kind: 'reading' }>;
