/**
 * The partner's profile: their own contact details and what tells their own directory from a customer's.
 * The schema below is also the file that the options page exports and imports.
 */

import { z } from 'zod';

export const PARTNER_KINDS = [
  'direct',
  'indirect-provider',
  'indirect-reseller',
  'advisor',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export const CONTACT_METHODS = ['email', 'phone'] as const;
export const AVAILABILITIES = ['business-hours', 'around-the-clock'] as const;

const text = (max: number) => z.string().trim().max(max);
const domain = text(253).transform((value) => value.toLowerCase().replace(/^[@\s]+|[.\s]+$/g, ''));

/** Left out where nothing is said; an empty text says nothing. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema, z.literal('').transform(() => undefined)]).optional();

/** The profile file, version 1. All but `version`, the names and `emails` may be left out. */
export const ProfileSchema = z.object({
  version: z.literal(1),
  firstName: text(100).min(1),
  lastName: text(100).min(1),
  emails: z.array(z.email().max(320)).min(1).max(50),
  /** A mailbox of the team or the ticket system, for "Additional email for notification". */
  additionalEmail: optional(z.email().max(320)),
  phone: text(60).default(''),
  country: text(100).default(''),
  /** The phone of whoever is on call, for requests of severity A. */
  onCallPhone: optional(text(60).min(1)),
  /** How Microsoft is to answer, and when somebody can be reached. */
  contactMethod: optional(z.enum(CONTACT_METHODS)),
  availability: optional(z.enum(AVAILABILITIES)),
  /** An IANA time zone, as in `Asia/Taipei`, or `computer` for that of the computer. */
  timeZone: optional(text(60).min(1)),
  domains: z.array(domain).max(200).default([]),
  tenantIds: z
    .array(z.guid().transform((id) => id.toLowerCase()))
    .max(200)
    .default([]),
  partnerKind: z
    .union([z.enum(PARTNER_KINDS), z.array(z.enum(PARTNER_KINDS)).min(1).max(4)])
    .default('direct'),
  lighthouse: z.boolean().default(false),
  supportPlans: z.array(text(200).min(1)).max(50).default([]),
});

export type Profile = z.output<typeof ProfileSchema>;
