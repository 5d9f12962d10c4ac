/** A customer in the book: what Partner Center says of it, and what the user adds. */

import { z } from 'zod';

const text = (max: number) => z.string().trim().max(max).default('');

const DomainSchema = z
  .string()
  .max(253)
  .regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/);

const TenantIdSchema = z.guid().transform((id) => id.toLowerCase());

/** What an import or a visited page brings. At least one of domain and tenant ID is known. */
export const CustomerFactsSchema = z.strictObject({
  name: text(300),
  /** ASCII form. */
  domain: DomainSchema.nullable().default(null),
  tenantId: TenantIdSchema.nullable().default(null),
  relationship: text(200),
  tags: text(500),
  cloud: z.enum(['public', 'us-government', 'china']).nullable().catch(null).default(null),
});

/** What only the user knows. */
export const CustomerOwnSchema = z.strictObject({
  nickname: text(200),
  notes: text(2000),
  /** Who at the indirect provider files for this customer: name, e-mail, phone, whatever helps. */
  provider: text(500),
  favourite: z.boolean().default(false),
});

export type CustomerFacts = z.output<typeof CustomerFactsSchema>;
export type CustomerOwn = z.output<typeof CustomerOwnSchema>;

export interface Customer extends CustomerFacts, CustomerOwn {
  /** Made by {@link idOf}. */
  id: string;
  /** When one of its links was last opened, in milliseconds since 1970; 0: never. */
  lastOpened: number;
}

export const NOTHING_OWN: CustomerOwn = { nickname: '', notes: '', provider: '', favourite: false };

/**
 * The key of a customer: the tenant ID where it is known, for names and domains change.
 * @throws RangeError when neither tenant ID nor domain is known.
 */
export function idOf({ tenantId, domain }: Pick<CustomerFacts, 'tenantId' | 'domain'>): string {
  if (tenantId) return tenantId;
  if (domain) return `domain:${domain}`;
  throw new RangeError('A customer needs a tenant ID or a domain.');
}

/** How the customer is called: the user's own name for it first. */
export const nameOf = (customer: Customer): string =>
  customer.nickname || customer.name || customer.domain || customer.tenantId || '';
