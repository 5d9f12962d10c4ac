/** What the extension's own pages ask of the background about customers. */

import { z } from 'zod';

const CustomerKeySchema = z.strictObject({
  domain: z.string().max(253).optional(),
  tenantId: z.string().max(36).optional(),
});

export const CUSTOMER_MESSAGES = [
  /** Opens an address in a new tab that carries its customer. Answered with whether it was opened. */
  z.strictObject({
    kind: z.literal('open'),
    url: z.string().max(2000),
    customer: CustomerKeySchema,
  }),
] as const;

export const CustomerMessageSchema = z.discriminatedUnion('kind', [...CUSTOMER_MESSAGES]);
export type CustomerMessage = z.output<typeof CustomerMessageSchema>;
