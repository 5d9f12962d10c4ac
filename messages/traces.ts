/** The messages about what the text of a request gives away: into a frame goes a filter, out of it come hashes. */

import { z } from 'zod';
import { DERIVED, QUOTED, SECRET_KINDS, TEXT_FIELDS } from '../request/traces';
import type { TraceFilter } from '../text/trace-hash';
import { type MessageIn, messagesFrom } from './define';

/** From the background to one frame. */
export interface ToTraces {
  kind: 'compare-text';
  /** Null: compare no more. */
  filter: TraceFilter | null;
}

const hit = z.strictObject({
  hash: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  derived: z.enum(DERIVED).optional(),
});

export const TRACES_MESSAGES = messagesFrom('frame', {
  'request-traces': {
    doc: z.string().max(40),
    /** Of the filter. */
    version: z.string().max(40),
    /** Those in sight. */
    fields: z
      .array(
        z.strictObject({
          field: z.enum(TEXT_FIELDS),
          /** False where it could not be compared. */
          isRead: z.boolean(),
          /** Each a list of what the same words may be, the longest first. */
          hits: z.array(z.array(hit).max(12)).max(40),
          secrets: z
            .array(z.strictObject({ kind: z.enum(SECRET_KINDS), begins: z.string().max(QUOTED) }))
            .max(10),
        }),
      )
      .min(1)
      .max(TEXT_FIELDS.length),
  },
});
export type RequestTraces = MessageIn<typeof TRACES_MESSAGES>;
