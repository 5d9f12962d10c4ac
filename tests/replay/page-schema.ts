/** The replayable page file: its schema. The contract is told in `tests/replay/README.md`. */

import { z } from 'zod';
import { CHECKS } from '../../checks';
import { CONSENTS } from '../../customer/record.ts';
import { CustomerFactsSchema } from '../../customer/record-schema.ts';
import { PAGES } from '../../portals/pages';
import { ProfileSchema } from '../../profile/profile';
import { STATUSES, VERDICTS } from '../../request/finding';

const address = z.string().refine((text) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text), {
  error: 'must be a full address, as https://portal.azure.com/',
});
const check = z.enum(CHECKS);

/** The state to compare with; only what is listed is compared. */
const ExpectSchema = z.strictObject({
  page: z.enum(PAGES).nullable().optional(),
  cloud: z.enum(['public', 'us-government', 'china']).optional(),
  customer: z.string().nullable().optional(),
  verdict: z.enum(VERDICTS).nullable().optional(),
  badge: z.string().optional(),
  findings: z.partialRecord(check, z.enum(STATUSES)).optional(),
  absent: z.array(check).optional(),
  values: z.record(z.string(), z.string()).optional(),
  frame: address.optional(),
});
export type Expect = z.output<typeof ExpectSchema>;

const frame = address.optional();

/** One schema per kind of step; the key that names the step picks it. */
const STEPS = {
  fill: z.strictObject({ fill: z.string().min(1), text: z.string(), frame }),
  click: z.strictObject({ click: z.string().min(1), frame }),
  goto: z.strictObject({ goto: address, frame }),
  wait: z.strictObject({ wait: z.number().min(0).max(60_000), frame }),
  press: z.strictObject({ press: z.string().min(1), frame }),
  expect: z.strictObject({ expect: ExpectSchema, frame }),
};

type Step = { [kind in keyof typeof STEPS]: z.output<(typeof STEPS)[kind]> }[keyof typeof STEPS];

const kinds = Object.keys(STEPS) as (keyof typeof STEPS)[];

// Not a plain union: its messages would tell about all six kinds when one key is misspelt.
const StepSchema = z.record(z.string(), z.unknown()).transform((value, context): Step => {
  const named = kinds.filter((kind) => kind in value);
  const [kind] = named;
  if (kind === undefined || named.length > 1) {
    context.addIssue({ code: 'custom', message: `a step has exactly one of ${kinds.join(', ')}` });
    return z.NEVER;
  }
  const parsed = STEPS[kind].safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    context.addIssue({ ...issue, code: 'custom', params: { issue }, message: describe(issue) });
  }
  return z.NEVER;
});

/** A customer of the book, and what it said of diagnostics. */
const CustomerSchema = CustomerFactsSchema.extend({
  diagnostics: z.enum(CONSENTS).optional(),
});
export type CustomerInPage = z.output<typeof CustomerSchema>;

export const PageSchema = z.strictObject({
  name: z.string().min(1),
  about: z.string().optional(),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'must be a language tag, as en-US or zh-TW',
    })
    .default('en-US'),
  profile: ProfileSchema.nullable().default(null),
  /** Labels that are taught before the page is opened, as users export them. */
  taught: z.array(z.unknown()).max(500).default([]),
  /** Customers that are in the book before the page is opened. */
  customers: z.array(CustomerSchema).max(500).default([]),
  /** Fields that a user was told are missing: for people. */
  missing: z.array(z.string()).default([]),
  url: address,
  documents: z.record(address, z.string().min(1)),
  /** Documents that are in the file itself, by the names that `documents` gives them; whole or line by line. */
  files: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  steps: z.array(StepSchema).default([]),
  expect: ExpectSchema.default({}),
  /** How differences begin that are known and not fixed yet; one that is gone must be taken off the list. */
  knownDifferences: z.array(z.string().min(1)).default([]),
});
export type PageFile = z.output<typeof PageSchema>;
export type PageStep = Step;

/**
 * A schema issue in plain words.
 * @param issue as zod reports it.
 * @returns what is wrong, without the place.
 */
export function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
  }
  return issue.message;
}
