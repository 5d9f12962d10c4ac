/** What the extension's own pages ask of the background about customers. */

import { z } from 'zod';
import { CustomerFactsSchema, CustomerOwnSchema } from '../customer/record-schema';
import type { Settings } from '../storage/settings';

const CustomerKeySchema = z.strictObject({
  domain: z.string().max(253).optional(),
  tenantId: z.string().max(36).optional(),
});

const domain = z.string().max(253);

const SettingsSchema = z.strictObject({
  extraLinks: z.boolean(),
  lookup: z.boolean(),
  rememberVisits: z.boolean(),
  omnibox: z.boolean(),
  menu: z.boolean(),
  askFirst: z.boolean(),
  reminders: z.boolean(),
}) satisfies z.ZodType<Settings>;

const CUSTOMER_MESSAGES = [
  /** Opens an address in a new tab that carries its customer. */
  z.strictObject({
    kind: z.literal('open'),
    url: z.string().max(2000),
    customer: CustomerKeySchema,
  }),
  /** Brings customers into the book: all of them, or none when anything fails. */
  z.strictObject({
    kind: z.literal('customers-import'),
    rows: z
      .array(z.strictObject({ facts: CustomerFactsSchema, own: CustomerOwnSchema.nullable() }))
      .max(50_000),
  }),
  /** Takes the last import back. */
  z.strictObject({ kind: z.literal('customers-undo-import') }),
  /** Sets what the user adds to a customer; one that is not in the book yet is added. */
  z.strictObject({
    kind: z.literal('customer-save'),
    facts: CustomerFactsSchema,
    own: CustomerOwnSchema,
  }),
  z.strictObject({ kind: z.literal('customer-remove'), id: z.string().max(300) }),
  /** Answers what a visited page proposed for a customer. */
  z.strictObject({
    kind: z.literal('customer-proposal'),
    id: z.string().max(300),
    accepted: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('customers-clear') }),
  /** Forgets which subscriptions are customers'. */
  z.strictObject({ kind: z.literal('subscriptions-forget') }),
  z.strictObject({ kind: z.literal('settings-save'), changes: SettingsSchema.partial() }),
  /**
   * Asks Microsoft's sign-in service whose tenant a domain is. Answered with `TenantAnswer`; from a private window the
   * answer is not kept.
   */
  z.strictObject({ kind: z.literal('lookup'), domain, isPrivate: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('lookup-cancel'), domain }),
] as const;

export const CustomerMessageSchema = z.discriminatedUnion('kind', [...CUSTOMER_MESSAGES]);
export type CustomerMessage = z.output<typeof CustomerMessageSchema>;

/** The background's answer to every message but a look-up. */
export type CustomerAnswer =
  /** `left`: rows that were the partner's own directory. */
  | { ok: true; added?: number; updated?: number; left?: number }
  | { ok: false; reason: 'storage' | 'invalid' | 'refused'; detail: string };
