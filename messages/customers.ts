/** What the extension's own pages ask of the background about customers. */

import { z } from 'zod';
import { CustomerFactsSchema, CustomerOwnSchema } from '../customer/record-schema';
import { forEachOptional } from '../policy/optional-checks';
import type { Settings } from '../storage/settings';
import { type MessageIn, messagesFrom } from './define';
import type { Result } from './result';
import { TenantSchema } from './tenant-schema';

const domain = z.string().max(253);

const SettingsSchema = z.strictObject({
  extraLinks: z.boolean(),
  lookup: z.boolean(),
  rememberVisits: z.boolean(),
  omnibox: z.boolean(),
  menu: z.boolean(),
  askFirst: z.boolean(),
  reminders: z.boolean(),
  ...forEachOptional(() => z.boolean()),
}) satisfies z.ZodType<Settings>;

export const CUSTOMER_MESSAGES = messagesFrom('own-page', {
  /** Opens an address in a new tab that carries its customer. */
  open: { url: z.string().max(2000), customer: TenantSchema },
  /** Brings customers into the book: all of them, or none when anything fails. `id` names this import. */
  'customers-import': {
    id: z.string().max(60).optional(),
    rows: z
      .array(z.strictObject({ facts: CustomerFactsSchema, own: CustomerOwnSchema.nullable() }))
      .max(50_000),
  },
  /** Takes the last import back. */
  'customers-undo-import': {},
  /** Sets what the user adds to a customer; one that is not in the book yet is added. */
  'customer-save': { facts: CustomerFactsSchema, own: CustomerOwnSchema },
  'customer-remove': { id: z.string().max(300) },
  /** Answers what a visited page proposed for a customer. */
  'customer-proposal': { id: z.string().max(300), accepted: z.boolean() },
  'customers-clear': {},
  /** Forgets which subscriptions are customers'. */
  'subscriptions-forget': {},
  'settings-save': { changes: SettingsSchema.partial() },
  /**
   * Asks Microsoft's sign-in service whose tenant a domain is. Answered with `TenantAnswer`; from a private window the
   * answer is not kept.
   */
  lookup: { domain, isPrivate: z.boolean().optional() },
  'lookup-cancel': { domain },
});
export type CustomerMessage = MessageIn<typeof CUSTOMER_MESSAGES>;

/**
 * The background's answer to every message but a look-up.
 * `left`: rows that were the partner's own directory.
 */
export type CustomerAnswer = Result<{ added?: number; updated?: number; left?: number }, 'refused'>;
