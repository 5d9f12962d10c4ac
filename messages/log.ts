/** What the extension's own pages ask of the background about the request log. */

import { z } from 'zod';

const id = z.string().min(1).max(64);

const LOG_MESSAGES = [
  /** Keeps a request that was offered, because its button was pressed. */
  z.strictObject({ kind: z.literal('log-keep'), id }),
  /** Forgets what was offered. */
  z.strictObject({ kind: z.literal('log-drop'), id }),
  z.strictObject({
    kind: z.literal('log-change'),
    id,
    number: z.string().trim().max(40).optional(),
    note: z.string().max(500).optional(),
    answered: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('log-remove'), id }),
  /** Forgets requests after so many days. */
  z.strictObject({ kind: z.literal('log-days'), days: z.number().int().min(1).max(3650) }),
] as const;

export const LogMessageSchema = z.discriminatedUnion('kind', [...LOG_MESSAGES]);
export type LogMessage = z.output<typeof LogMessageSchema>;
