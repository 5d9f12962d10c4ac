/** Schemas of the panel's messages: it runs next to the portal's own scripts and is not trusted. */

import { z } from 'zod';
import { CHECKS } from '../checks';
import { type MessageIn, messagesFrom } from './define';
import { ANSWERS } from './view';

/** Where the panel stands. `auto`: where it covers nothing of the page's own. */
export const PanelPositionSchema = z.strictObject({
  folded: z.boolean(),
  side: z.enum(['auto', 'left', 'right']),
  /** px below the top of the window; null for the usual place. */
  top: z.number().int().min(0).max(10_000).nullable(),
});
export type PanelPosition = z.output<typeof PanelPositionSchema>;

export const PANEL_MESSAGES = messagesFrom('panel', {
  /** The panel was injected and asks for its state. Answered with the state (`PanelState` or null). */
  'panel-ready': {},
  /** The panel is drawn, and asks for the script that looks around it. Answered with whether it was put in. */
  'panel-around': {},
  /** Answered with `RevealResult`. */
  reveal: { check: z.enum(CHECKS) },
  /** Puts right what is wrong. Answered with `FillResult`. */
  fill: { what: z.enum(['both', 'plan', 'contacts', 'on-call']) },
  /** Answered with `FillResult`. */
  'undo-fill': {},
  accept: { check: z.enum(CHECKS), accepted: z.boolean() },
  answer: { check: z.enum(CHECKS), answer: z.enum(ANSWERS) },
  'panel-position': {
    position: PanelPositionSchema,
    seenProblems: z.array(z.string().max(400)).max(40),
  },
  'warning-seen': {},
  /** Answered with whether it was kept. */
  'log-request': {},
  /** Microsoft's number of the request that was just kept, as it is typed. Answered with whether it was stored. */
  'log-number': { number: z.string().trim().max(40) },
  /** Answered with what goes to the clipboard (`Copied`); null when there is nothing. */
  copy: { what: z.enum(['request', 'provider']) },
  'open-options': {},
  /** Shows on the page what is read of it. */
  'check-start': {},
  /** Opens one of the links in a new tab that carries its customer. Answered with whether it did. */
  'open-link': { url: z.string().max(2000) },
});
export type PanelMessage = MessageIn<typeof PANEL_MESSAGES>;
