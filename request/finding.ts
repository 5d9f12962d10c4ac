/** The result of a check, and of all checks of a tab together. */

import type { GeneratedI18nStructure } from '#i18n';
import type { Cloud } from '../portals/hosts';
import type { PageId } from '../portals/pages';
import type { Tenant } from '../portals/tenant';
import type { Lesson } from '../taught/lessons';
import type { Field } from './fields';
import type { Obstacle } from './obstacle';
import type { SeverityLevel } from './severity';

type MessageKey = keyof GeneratedI18nStructure;

/** `supportPlan` → `support-plan`: names of messages hold no hyphen, ids do. */
type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : Name;

type Camel<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Id;

type WithText<Key> = Key extends `checks.${infer Name}.title` ? Kebab<Name> : never;

/** The checks, as `checks:` in `locales/en.yml` has texts for them. */
export type CheckId = WithText<MessageKey>;

type Under<Prefix extends string, Key> = Key extends `${Prefix}.${infer Rest}`
  ? Rest extends `${string}.${string}`
    ? never
    : Rest
  : never;

/** What all checks of the contact say in the same words: `checks.contact.pending`. */
export type ContactReason = Under<'checks.contact', MessageKey>;

/** Checks of one of the contact's details: one press fills all of them in. */
const CONTACT_DETAILS = [
  'contact-email',
  'contact-name',
  'contact-phone',
  'contact-country',
] as const satisfies readonly CheckId[];
type ContactDetail = (typeof CONTACT_DETAILS)[number];

/** Whether a check is of one of the contact's details. */
export const isContactDetail = (check: CheckId): boolean =>
  CONTACT_DETAILS.some((one) => one === check);

/** The reasons that one check can give: those that have a text. */
export type ReasonOf<Id extends CheckId> = Id extends CheckId
  ?
      | Exclude<Under<`checks.${Camel<Id>}`, MessageKey>, 'title' | 'why'>
      | (Id extends ContactDetail ? ContactReason : never)
  : never;

/** Reasons that any check may give: `checks.failed`. */
export type SharedReason = Under<'checks', MessageKey>;

export type Reason = ReasonOf<CheckId> | SharedReason;

/** From worst to best. */
export const STATUSES = [
  'wrong',
  'missing',
  'unreadable',
  'differs',
  'pending',
  'note',
  'ok',
] as const;

export type Status = (typeof STATUSES)[number];

/** From worst to best. */
export const VERDICTS = ['blocked', 'incomplete', 'review', 'ready'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What programs need of a finding. Its `params` and `observed` are for people: nothing computes with them. */
export interface FindingData {
  /** `severity`: the level, the hours until the first response, and how far these hold. */
  response?: {
    level: SeverityLevel | null;
    hours: number | null;
    holds: 'surely' | 'at-best' | 'business-day' | 'unknown';
  };
  /** `directory`: the customer of which the directory that is shown may be another domain. */
  sameAs?: Tenant;
  /** `contact-email`: the address that was judged. */
  address?: string;
  /** `contact-phone`: a number that the profile has nothing to compare with. */
  number?: string;
  /** `contact-country`: a country that the profile has nothing to compare with. */
  country?: string;
  /** `support-plan`: the plan that is chosen. */
  plan?: string;
  /** `subscription`: the ID that the form shows, where it shows one. */
  subscriptionId?: string;
}

/** A check's result, language-free: `reason` and `params` are put into words when shown. */
export interface Finding {
  check: CheckId;
  status: Status;
  /** Names the message: `checks.<check>.<reason>` in the locales, or `checks.<reason>` where it is any check's. */
  reason: Reason;
  /** Values for the message's placeholders, in their order. */
  params: string[];
  /** What was read, as the page shows it; null when nothing was. */
  observed: string | null;
  data?: FindingData;
  /** The field to show or fill, when one is on the page. */
  field?: Field;
  /** The frame that holds the field. */
  frameId?: number;
  /** Which of the forms in that frame's document. */
  form?: number;
  /** Read on another step of the form and remembered. */
  remembered?: boolean;
  /** The user said "Accept for this request". */
  accepted?: boolean;
  /** What on the page stands in the way of believing what was read. */
  obstacle?: Obstacle;
  /** It rests on a label that somebody taught, on that day (`2026-11-30`). */
  taught?: Pick<Lesson, 'when' | 'by'>;
}

/** A finding in the user's language. */
export interface ShownFinding extends Finding {
  title: string;
  message: string;
  /** Why it matters, one sentence. */
  why?: string;
}

/** Everything known about one tab's page at one moment. */
export interface Assessment {
  page: PageId;
  cloud: Cloud;
  /** The customer, named by domain or tenant ID; always null in the partner's own directory. */
  customer: Tenant | null;
  /** What the page calls the directory, whosever it is. */
  directoryName: string | null;
  /** Null while detecting, and on pages that have no form to judge. */
  verdict: Verdict | null;
  /** True during the first two seconds, while the directory hint is awaited. */
  detecting: boolean;
  /** Number of wrong and missing findings; empty for none. */
  badge: string;
  findings: ShownFinding[];
}
