/** Schemas of the field check's messages: it runs next to the portal's own scripts and is not trusted. */

import { z } from 'zod';
import { ANCHOR_ATTRIBUTES } from '../portals/anchors';
import { FIELDS } from '../request/fields';
import { type MessageIn, messagesFrom } from './define';
import { OTHER_TARGETS, type Target } from './field-check';

export const TargetSchema = z.enum([
  ...FIELDS.map((field) => `field:${field}` as const),
  ...OTHER_TARGETS,
] satisfies Target[]);

const AnchorSchema = z.strictObject({
  by: z.enum(ANCHOR_ATTRIBUTES),
  value: z.string().max(80),
});

/** From the list at the side, in the top frame. */
const FROM_LIST = messagesFrom('panel', {
  /** *All of this is right*. */
  'check-right': {},
  /** A text next to a value says nothing about it. */
  'check-harmless': { field: z.enum(FIELDS), text: z.string().min(1).max(300) },
});

/** From any frame: the focus may be in the form's. */
const FROM_FRAMES = messagesFrom('frame', {
  'check-end': {},
  /** A press is awaited from now on; null: no more. */
  'check-point': { target: TargetSchema.nullable() },
  /** The user pressed something on the page. */
  'check-pointed': {
    target: TargetSchema,
    /** The page's language. */
    lang: z.string().max(35),
    /** What was pressed, as the page prints it; empty where it tells nothing. */
    text: z.string().max(200),
    anchor: AnchorSchema.optional(),
  },
});

export const CHECK_MESSAGES = { ...FROM_LIST, ...FROM_FRAMES };
export type CheckMessage = MessageIn<typeof CHECK_MESSAGES>;
