/** A request that was sent, as the log keeps it: nothing of its text, only whom, where and when. */

import type { Cloud } from '../portals/hosts';
import { type Tenant, tenantFrom } from '../portals/tenant';
import type { Assessment, Finding } from './finding';
import type { SeverityLevel } from './severity';

export interface LoggedRequest {
  id: string;
  /** When it was sent, in milliseconds since 1970. */
  at: number;
  portal: 'azure' | 'microsoft-365';
  cloud: Cloud;
  /** Names nobody where it was sent in the partner's own directory. */
  customer: Tenant;
  severity: SeverityLevel | null;
  /** When the first response is due; null when that is not known. */
  due: number | null;
  /** True when the time holds only under conditions that the form did not show. */
  dueAtBest: boolean;
  /** Microsoft's number of it; empty until known. */
  number: string;
  /** Its number in the partner's own ticket system, as typed; empty for none. */
  ticket: string;
  note: string;
  /** When the first response came; null while it is awaited. */
  answeredAt: number | null;
  /** The user wants it kept however old it gets, until the case is closed. */
  isOpen: boolean;
  /** When the customer consented to diagnostics in Microsoft 365; null for never. */
  consentAt: number | null;
}

const HOUR = 3_600_000;

/** The same hour of the next day that is neither Saturday nor Sunday, in the user's own calendar. */
function nextBusinessDay(at: number): number {
  const next = new Date(at);
  // By the calendar: a day on which the clock is changed has 23 hours or 25.
  do next.setDate(next.getDate() + 1);
  while ([0, 6].includes(next.getDay()));
  return next.getTime();
}

/**
 * When the first response is due.
 * @param severity the finding of the check `severity`.
 * @param at when the request was sent.
 */
export function dueOf(
  severity: Pick<Finding, 'data'> | undefined,
  at: number,
): Pick<LoggedRequest, 'due' | 'dueAtBest'> {
  const { hours = null, holds = 'unknown' } = severity?.data?.response ?? {};
  if (holds === 'business-day') return { due: nextBusinessDay(at), dueAtBest: false };
  if (hours === null || holds === 'unknown') return { due: null, dueAtBest: false };
  return { due: at + hours * HOUR, dueAtBest: holds === 'at-best' };
}

/**
 * A request as it is sent now.
 * @param assessment of the form's page.
 * @returns null for a page that holds no form.
 */
export function requestOf(assessment: Assessment, id: string, at: number): LoggedRequest | null {
  const portal = assessment.page.startsWith('azure/') ? 'azure' : 'microsoft-365';
  if (assessment.verdict === null) return null;
  const { customer, directoryName, cloud } = assessment;
  const severity = assessment.findings.find(({ check }) => check === 'severity');
  return {
    id,
    at,
    portal,
    cloud,
    customer: customer ?? tenantFrom({ name: directoryName }),
    severity: severity?.data?.response?.level ?? null,
    ...dueOf(severity, at),
    number: '',
    ticket: '',
    note: '',
    answeredAt: null,
    isOpen: false,
    consentAt: null,
  };
}

/** Microsoft 365 ends a consent to diagnostics by itself after so many days. */
const CONSENT_DAYS = 30;

/** @returns when a consent ends, by the calendar; null where none was given. */
export function consentEnd({ consentAt }: Pick<LoggedRequest, 'consentAt'>): number | null {
  if (consentAt === null) return null;
  const end = new Date(consentAt);
  end.setDate(end.getDate() + CONSENT_DAYS);
  return end.getTime();
}

/**
 * @param now in milliseconds since 1970.
 * @returns the requests whose first response is due and has not come, the longest awaited first; and when the next
 *   falls due, null for none.
 */
export function remindersOf(
  requests: readonly LoggedRequest[],
  now: number,
): { due: LoggedRequest[]; next: number | null } {
  const awaited = requests
    .filter(({ due, answeredAt }) => due !== null && answeredAt === null)
    .sort((a, b) => Number(a.due) - Number(b.due));
  return {
    due: awaited.filter(({ due }) => Number(due) <= now),
    next: awaited.find(({ due }) => Number(due) > now)?.due ?? null,
  };
}
