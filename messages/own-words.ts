/** What the script that reads title and description of a request returns. */

import { z } from 'zod';

export const OwnWordsSchema = z.strictObject({
  /** The document, by the name that its reader gave it. */
  doc: z.string().max(40),
  texts: z
    .array(
      z.strictObject({
        field: z.enum(['summary', 'description']),
        form: z.number().int().min(0),
        text: z.string().max(200_000),
      }),
    )
    .max(20),
});
export type OwnWords = z.output<typeof OwnWordsSchema>;
