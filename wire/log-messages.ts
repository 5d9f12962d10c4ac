/** What the extension's own pages ask of the background about the request log. */

import { z } from 'zod';

const id = z.string().min(1).max(64);

export const LOG_MESSAGES = [
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

/** Requests whose button was pressed and that nobody has kept or dropped yet: in `storage.session`. */
export const OFFERED = 'offered-requests';

/** The log's keys among the settings of the database. */
export const LOG_DAYS = 'log-days';
/** When which requests were first found to be too old. */
export const LOG_EXPIRED = 'log-expired';

/** The channel on which the background tells that the log changed. */
export const LOG_CHANNEL = 'onbehalf-log';
