/** The schema of the customer book. Separate from `record.ts`, which the popup loads without the schema library. */

import { z } from 'zod';
import { CLOUDS } from '../portals/hosts';
import {
  CONSENTS,
  type CustomerFacts,
  type CustomerOwn,
  LONGEST_FACTS,
  LONGEST_OWN,
  MOST_DOMAINS,
  MOST_NAMES,
} from './record';

const text = (max: number) => z.string().trim().max(max).default('');

const DomainSchema = z
  .string()
  .max(253)
  .regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/);

const TenantIdSchema = z.guid().transform((id) => id.toLowerCase());

export const CustomerFactsSchema = z.strictObject({
  name: text(LONGEST_FACTS.name),
  domain: DomainSchema.nullable().default(null),
  otherDomains: z.array(DomainSchema).max(MOST_DOMAINS).default([]),
  otherNames: z
    .array(z.string().trim().min(1).max(LONGEST_FACTS.otherNames))
    .max(MOST_NAMES)
    .default([]),
  tenantId: TenantIdSchema.nullable().default(null),
  relationship: text(LONGEST_FACTS.relationship),
  tags: text(LONGEST_FACTS.tags),
  cloud: z.enum(CLOUDS).nullable().catch(null).default(null),
}) satisfies z.ZodType<CustomerFacts>;

export const CustomerOwnSchema = z.strictObject({
  nickname: text(LONGEST_OWN.nickname),
  notes: text(LONGEST_OWN.notes),
  provider: text(LONGEST_OWN.provider),
  favourite: z.boolean().default(false),
  diagnostics: z.enum(CONSENTS).nullable().default(null),
}) satisfies z.ZodType<CustomerOwn>;
