/** What the panel sends, as it is parsed: it runs beside the portal's own scripts and is not trusted. */

import { z } from 'zod';
import { CHECKS } from '../checks';
import { ANSWERS } from './view';

const PlaceSchema = z.strictObject({
  folded: z.boolean(),
  side: z.enum(['auto', 'left', 'right']),
  top: z.number().int().min(0).max(10_000).nullable(),
});

export const PANEL_MESSAGES = [
  /** The panel was injected and asks for its state. */
  z.strictObject({ kind: z.literal('panel-ready') }),
  z.strictObject({ kind: z.literal('reveal'), check: z.enum(CHECKS) }),
  z.strictObject({ kind: z.literal('fill'), what: z.enum(['both', 'plan', 'contacts']) }),
  z.strictObject({ kind: z.literal('undo-fill') }),
  z.strictObject({ kind: z.literal('accept'), check: z.enum(CHECKS), accepted: z.boolean() }),
  z.strictObject({ kind: z.literal('answer'), check: z.enum(CHECKS), answer: z.enum(ANSWERS) }),
  z.strictObject({
    kind: z.literal('panel-place'),
    place: PlaceSchema,
    seen: z.array(z.string().max(400)).max(40),
  }),
  z.strictObject({ kind: z.literal('warning-seen') }),
  z.strictObject({ kind: z.literal('log-request') }),
  z.strictObject({ kind: z.literal('open-options') }),
  z.strictObject({ kind: z.literal('open-link'), url: z.string().max(2000) }),
] as const;

const PanelMessageSchema = z.discriminatedUnion('kind', [...PANEL_MESSAGES]);
export type PanelMessage = z.output<typeof PanelMessageSchema>;
