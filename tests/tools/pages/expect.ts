/** What a page must come out as, written once and varied. Read from DESIGN's contract, not from the product. */

import type { Expectation } from './page.ts';
import { CUSTOMER } from './profile.ts';

/** Everything right on one step. */
export const READY: Expectation = {
  page: 'azure/new-support-request',
  cloud: 'public',
  customer: CUSTOMER.domain,
  verdict: 'ready',
  badge: '',
  findings: {
    directory: 'ok',
    'support-plan': 'ok',
    'contact-email': 'ok',
    'contact-name': 'ok',
    'contact-phone': 'ok',
    'contact-country': 'ok',
    severity: 'note',
  },
  absent: ['own-ticket', 'partner-first', 'publisher-support', 'dynamics-support'],
};

/** What the Azure form's first step says of the fields of later ones. */
export const NOT_YET: Record<string, string | undefined> = {
  'support-plan': 'pending',
  'contact-email': 'pending',
  'contact-name': 'pending',
  'contact-phone': 'pending',
  'contact-country': 'pending',
  severity: undefined,
};

/** `READY` with other findings; verdict and badge follow from them as the contract says. */
export function but(
  findings: Record<string, string | undefined>,
  more: Partial<Expectation> = {},
): Expectation {
  const all = { ...READY.findings, ...findings };
  const merged = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return { ...READY, findings: merged, ...judge(merged), ...more };
}

const OPTIONAL = new Set([
  'severity',
  'contact-method',
  'availability',
  'time-zone',
  'diagnostics',
  'request-text',
  'subscription',
  'additional-email',
  'support-language',
  'who-may-file',
  'own-ticket',
  'partner-first',
  'agent-request',
  'publisher-support',
  'dynamics-support',
  'customer',
]);

/** The worst of all, and the number on the badge. */
export function judge(findings: Record<string, string>): {
  verdict: string;
  badge: string;
} {
  const entries = Object.entries(findings);
  const bad = entries.filter(([, status]) => status === 'wrong' || status === 'missing').length;
  const has = (...statuses: string[]) =>
    entries.some(([check, status]) => !OPTIONAL.has(check) && statuses.includes(status));
  const verdict = bad
    ? 'blocked'
    : has('unreadable', 'pending')
      ? 'incomplete'
      : has('differs')
        ? 'review'
        : 'ready';
  return { verdict, badge: bad ? String(bad) : '' };
}

/** Nothing of this project's concern: the extension stays silent. */
export const SILENT: Expectation = { page: null };
