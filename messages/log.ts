/** What the extension's own pages ask of the background about the request log. */

import { z } from 'zod';
import { type MessageIn, messagesFrom } from './define';
import type { Result } from './result';

const id = z.string().min(1).max(64);

export const LOG_MESSAGES = messagesFrom('own-page', {
  /** Keeps a request that was offered, because its button was pressed. */
  'log-keep': { id },
  /** Forgets what was offered. */
  'log-drop': { id },
  'log-change': {
    id,
    number: z.string().trim().max(40).optional(),
    ticket: z.string().trim().max(80).optional(),
    note: z.string().max(500).optional(),
    answered: z.boolean().optional(),
    /** Kept however old it gets. */
    open: z.boolean().optional(),
    /** The customer's consent to diagnostics was given just now, or is taken back. */
    consented: z.boolean().optional(),
  },
  'log-remove': { id },
  /** Forgets requests after so many days. */
  'log-days': { days: z.number().int().min(1).max(3650) },
});
export type LogMessage = MessageIn<typeof LOG_MESSAGES>;

/** The background's answer to each of them. */
export type LogAnswer = Result;
