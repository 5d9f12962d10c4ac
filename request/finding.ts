/** What a check says, and what all checks of a tab say together. */

import type { Cloud } from '../portals/hosts';
import type { PageId } from '../portals/pages';
import type { Field } from './fields';

export const CHECKS = [
  'directory',
  'support-plan',
  'contact-email',
  'contact-name',
  'contact-phone',
  'contact-country',
  'additional-email',
  'severity',
  'support-language',
  'subscription',
  'who-may-file',
  'access',
  'own-ticket',
  'partner-first',
  'publisher-support',
  'dynamics-support',
  'customer',
] as const;

export type CheckId = (typeof CHECKS)[number];

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

/** A check's result, language-free: `reason` and `params` are put into words when shown. */
export interface Finding {
  check: CheckId;
  status: Status;
  /** Names the message: `<check>.<reason>` in the locales. */
  reason: string;
  /** Values for the message's placeholders, in their order. */
  params: string[];
  /** What was read, as the page shows it; null when nothing was. */
  observed: string | null;
  /** The field to show or fill, when one is on the page. */
  field?: Field;
  /** The frame that holds the field. */
  frameId?: number;
  /** Read on another step of the form and remembered. */
  remembered?: boolean;
  /** The user said "I know, for this request". */
  accepted?: boolean;
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
  /** The customer's domain, else the tenant ID, else null; always null in the partner's own directory. */
  customer: string | null;
  /** The customer's or directory's name as the page shows it. */
  customerName: string | null;
  customerTenantId: string | null;
  /** Null while detecting, and on pages that have no form to judge. */
  verdict: Verdict | null;
  /** True during the first two seconds, while the directory's sign is awaited. */
  detecting: boolean;
  /** Number of wrong and missing findings; empty for none. */
  badge: string;
  findings: ShownFinding[];
}
