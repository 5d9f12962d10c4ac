/** What may enter the customer book. Apart from `record.ts`, which the popup loads without the schema library. */

import { z } from 'zod';
import { CLOUDS } from '../portals/hosts';
import { type CustomerFacts, type CustomerOwn, MOST_DOMAINS, MOST_NAMES } from './record';

const text = (max: number) => z.string().trim().max(max).default('');

const DomainSchema = z
  .string()
  .max(253)
  .regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/);

const TenantIdSchema = z.guid().transform((id) => id.toLowerCase());

export const CustomerFactsSchema = z.strictObject({
  name: text(300),
  domain: DomainSchema.nullable().default(null),
  otherDomains: z.array(DomainSchema).max(MOST_DOMAINS).default([]),
  otherNames: z.array(z.string().trim().min(1).max(300)).max(MOST_NAMES).default([]),
  tenantId: TenantIdSchema.nullable().default(null),
  relationship: text(200),
  tags: text(500),
  cloud: z.enum(CLOUDS).nullable().catch(null).default(null),
}) satisfies z.ZodType<CustomerFacts>;

export const CustomerOwnSchema = z.strictObject({
  nickname: text(200),
  notes: text(2000),
  provider: text(500),
  favourite: z.boolean().default(false),
}) satisfies z.ZodType<CustomerOwn>;
