/**
 * What a company sets for all its admins. Pure; `managed.ts` reads it from the browser. The published
 * schema for administrators is made from it by `managed-schema.ts`.
 */

import { z } from 'zod';
import { domainOfAddress, isPartnersDomain } from '../profile/domains';
import { PARTNER_KINDS, type Profile } from '../profile/profile';
import type { Refusal } from '../taught/rules';
import { readTaught, type Taught } from '../taught/taught';
import { asciiDomain } from '../text/domain';
import { LAYOUTS } from '../text/layout';
import { ONE_LINE } from '../text/one-line';
import { safeParse } from '../text/safe-parse';
import { OPTIONAL_CHECKS } from './optional-checks';
import { isTicketUrl } from './ticket-url';

/** Fields of the profile that a policy may lock. */
export const LOCKABLE = [
  'emails',
  'additionalEmail',
  'phone',
  'country',
  'domains',
  'tenantIds',
  'partnerKind',
  'lighthouse',
  'supportPlans',
] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** Clouds whose hosts are granted only when asked for. */
export const OPTIONAL_CLOUDS = ['china', 'dod'] as const;
export type OptionalCloud = (typeof OPTIONAL_CLOUDS)[number];

/** One line, without characters that change the direction of text. */
const text = (max: number) => z.string().trim().min(1).max(max).regex(ONE_LINE);
const domain = text(253)
  .transform(asciiDomain)
  .refine((name) => name.includes('.'), 'not a domain');
const webAddress = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain })
  .max(2000)
  .refine((url) => !URL.canParse(url) || new URL(url).username === '', 'holds a user name');

const ProviderSchema = z.object({
  name: text(200),
  email: z.email().max(320).optional(),
  phone: text(60).optional(),
  url: webAddress.optional(),
});
const LinkSchema = z.object({ title: text(80), url: webAddress });

/** The single values. */
export const SINGLE = {
  phone: text(60),
  country: text(100),
  lighthouse: z.boolean(),
  /** An address that is always one of the contact addresses. */
  sharedMailbox: z.email().max(320),
  /** A mailbox of the team or the ticket system, in the policy's `domains` or `contactDomains`. */
  additionalEmail: z.email().max(320),
  indirectProvider: ProviderSchema,
  /** Where a ticket of the company's own system is read: `https://desk.partner.example/tickets/{ticket}`. */
  ticketUrl: z.string().refine(isTicketUrl, 'no https address with {ticket} once behind its host'),
  copyLayout: z.enum(LAYOUTS),
  logRetentionDays: z.number().int().min(1).max(3650),
  allowLookUp: z.boolean(),
  allowSync: z.boolean(),
  allowCustomerBook: z.boolean(),
  allowRequestLog: z.boolean(),
};

/** The values that are lists: one bad entry is left out, the others hold. */
export const LISTS = {
  partnerKind: z.enum(PARTNER_KINDS),
  domains: domain,
  tenantIds: z.guid().transform((id) => id.toLowerCase()),
  supportPlans: text(200),
  /** Contact addresses may only be at these domains, or under them. */
  contactDomains: domain,
  clouds: z.enum(OPTIONAL_CLOUDS),
  locked: z.enum(LOCKABLE),
  links: LinkSchema,
  checksOff: z.enum(OPTIONAL_CHECKS),
};

export type Policy = { [K in keyof typeof SINGLE]?: z.output<(typeof SINGLE)[K]> } & {
  [K in keyof typeof LISTS]?: z.output<(typeof LISTS)[K]>[];
} & {
  /** What the portals' labels mean, taught for everybody; read by its own rules. */
  taughtCaptions?: Taught[];
};

/**
 * Every name that a policy may hold.
 * @internal for the tests, which compare the published schema and the documents with it.
 */
export const POLICY_KEYS: readonly string[] = [
  ...Object.keys(SINGLE),
  ...Object.keys(LISTS),
  'taughtCaptions',
];

/** A value of a policy that does not apply, and why. */
export interface PolicyProblem {
  /** As in `domains[1]`. */
  where: string;
  why: 'unknown' | 'type' | 'value';
  /** What the schema expected, in English. */
  detail: string;
}

const MAX_ENTRIES = 200;

/**
 * Reads a policy value by value.
 * @param raw what the browser hands over: anything.
 * @returns the values that are right, and a line for each that is not. Never throws.
 */
export function readPolicy(raw: unknown): { policy: Policy; problems: PolicyProblem[] } {
  const policy: Record<string, unknown> = {};
  const problems: PolicyProblem[] = [];
  const accept = (schema: z.ZodType, value: unknown, where: string): unknown => {
    const parsed = safeParse(schema, value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const path = issue?.path.length ? `.${issue.path.join('.')}` : '';
    const why = issue?.code === 'invalid_type' ? 'type' : 'value';
    problems.push({ where: where + path, why, detail: issue?.message ?? '' });
    return undefined;
  };
  const values = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {};
  for (const [key, value] of Object.entries(values)) {
    if (Object.hasOwn(SINGLE, key)) {
      const read = accept(SINGLE[key as keyof typeof SINGLE], value, key);
      if (read !== undefined) policy[key] = read;
    } else if (Object.hasOwn(LISTS, key)) {
      // "direct" instead of ["direct"] is what people write.
      const list: unknown[] = Array.isArray(value) ? value : [value];
      const schema = LISTS[key as keyof typeof LISTS];
      const read = list
        .slice(0, MAX_ENTRIES)
        .map((entry, at) => accept(schema, entry, Array.isArray(value) ? `${key}[${at}]` : key))
        .filter((entry) => entry !== undefined);
      if (read.length > 0 || (Array.isArray(value) && value.length === 0)) policy[key] = read;
    } else if (key === 'taughtCaptions') {
      const { taught, refused } = readTaught(Array.isArray(value) ? value : [value]);
      policy[key] = taught;
      for (const { at, text, why } of refused)
        problems.push({ where: `${key}[${at}]`, why: 'value', detail: refusalDetail(why, text) });
    } else {
      problems.push({ where: key.slice(0, 80), why: 'unknown', detail: '' });
    }
  }
  const { additionalEmail, ...others } = policy as Policy;
  if (additionalEmail && !isAllowedMailbox(additionalEmail, { domains: [], emails: [] }, others)) {
    delete policy.additionalEmail;
    const detail = 'in none of the domains and contactDomains of the policy';
    problems.push({ where: 'additionalEmail', why: 'value', detail });
  }
  return { policy: policy as Policy, problems: problems.slice(0, 100) };
}

const REFUSED: Readonly<Record<Refusal, string>> = {
  shape: 'no entry of a kind that is known',
  language: 'no language tag',
  field: 'no field that this can be taught of',
  text: 'no text that a label may have',
  known: 'known already, and keeps its meaning',
  contact: 'names an address, an account, a number or a plan',
  twice: 'taught before with another meaning',
  many: 'too many entries',
};

const refusalDetail = (why: Refusal, text: string): string =>
  text ? `${REFUSED[why]}: ${text}` : REFUSED[why];

/** @returns the fields that the organization has set: locked, and the policy holds a value for them. */
export function lockedFields(policy: Policy): Lockable[] {
  return (policy.locked ?? []).filter((field) =>
    field === 'emails' ? policy.sharedMailbox !== undefined : policy[field] !== undefined,
  );
}

/** Whether a policy lets an address be a contact address. */
export function isAllowedContact(email: string, policy: Policy): boolean {
  if (policy.contactDomains === undefined) return true;
  if (email.trim().toLowerCase() === policy.sharedMailbox?.toLowerCase()) return true;
  const host = asciiDomain(email.slice(email.lastIndexOf('@') + 1));
  return policy.contactDomains.some((own) => host === own || host.endsWith(`.${own}`));
}

/**
 * Whether an address may be written into "Additional email for notification": notifications name the customer and its
 * problem, so nobody but the partner is to get them.
 */
export function isAllowedMailbox(
  email: string,
  own: Pick<Profile, 'domains' | 'emails'>,
  { domains = [], contactDomains = [] }: Policy,
): boolean {
  const { emails } = own;
  return isPartnersDomain(domainOfAddress(email), {
    domains: [...own.domains, ...domains, ...contactDomains],
    emails,
  });
}

/**
 * The profile as the checks use it.
 * @param profile the user's own; null when there is none: a policy alone names no person.
 * @returns locked fields as the policy says; lists that are not locked with the policy's entries added;
 * single values that are not locked only where the user left them empty. Null also when the policy
 * allows none of the addresses.
 */
export function applyPolicy(profile: Profile | null, policy: Policy): Profile | null {
  if (!profile) return null;
  const locked = new Set(lockedFields(policy));
  const list = (key: 'domains' | 'tenantIds' | 'supportPlans') => {
    const set = policy[key] ?? [];
    return locked.has(key) ? set : [...new Set([...profile[key], ...set])];
  };
  const shared = policy.sharedMailbox === undefined ? [] : [policy.sharedMailbox];
  const own = locked.has('emails') ? [] : profile.emails;
  const emails = [...new Set([...own.filter((mail) => isAllowedContact(mail, policy)), ...shared])];
  if (emails.length === 0) return null;
  const domains = list('domains');
  const mailbox = locked.has('additionalEmail')
    ? policy.additionalEmail
    : profile.additionalEmail || policy.additionalEmail;
  // A file or the browser account may contain one that the options would have refused.
  const isOurs = mailbox !== undefined && isAllowedMailbox(mailbox, { domains, emails }, policy);
  const { additionalEmail: _, ...rest } = profile;
  const kinds = locked.has('partnerKind') ? policy.partnerKind : undefined;
  return {
    ...rest,
    emails,
    ...(isOurs && { additionalEmail: mailbox }),
    phone: locked.has('phone') ? (policy.phone ?? '') : profile.phone || (policy.phone ?? ''),
    country: locked.has('country')
      ? (policy.country ?? '')
      : profile.country || (policy.country ?? ''),
    domains,
    tenantIds: list('tenantIds'),
    supportPlans: list('supportPlans'),
    partnerKind: kinds?.length ? kinds : profile.partnerKind,
    lighthouse: locked.has('lighthouse') ? policy.lighthouse === true : profile.lighthouse,
  };
}
