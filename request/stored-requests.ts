/**
 * What the request log holds, read with care: storage can be damaged, and one record that is cannot hide the others,
 * nor put anything into the interface but texts and times.
 */

import { CLOUDS } from '../portals/hosts';
import { type Tenant, tenantFrom } from '../portals/tenant';
import type { LoggedRequest } from './logged';

/** The latest time that a date can tell, in milliseconds since 1970. */
const LATEST = 8.64e15;

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= LATEST;
const timeIn = (value: unknown): number | null => (isTime(value) ? value : null);
const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * @param values what is stored, of any kind.
 * @returns the requests among it; what of one cannot be read is empty. One without an id or a time is left out.
 */
export const requestsIn = (values: unknown): LoggedRequest[] =>
  Array.isArray(values) ? values.flatMap(requestIn) : [];

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Up to 0.1 a request held a name, a domain and a tenant ID, each by itself. */
function customerIn(value: unknown): Tenant {
  const { customer, customerName, domain, tenantId } = value as Record<string, unknown>;
  if (typeof customer !== 'object' || customer === null)
    return tenantFrom({
      tenantId: textIn(tenantId),
      domain: textIn(domain),
      name: textIn(customerName),
    });
  const stored = customer as Record<keyof Tenant, unknown>;
  return {
    ...tenantFrom({ tenantId: textIn(stored.tenantId) }),
    domains: textsIn(stored.domains),
    names: textsIn(stored.names),
  };
}

function requestIn(value: unknown): LoggedRequest[] {
  const { id, at, ...more } = (value ?? {}) as Record<keyof LoggedRequest, unknown>;
  if (typeof id !== 'string' || !isTime(at)) return [];
  return [
    {
      id,
      at,
      portal: more.portal === 'microsoft-365' ? 'microsoft-365' : 'azure',
      cloud: CLOUDS.find((cloud) => cloud === more.cloud) ?? 'public',
      customer: customerIn(value),
      severity: (['A', 'B', 'C'] as const).find((level) => level === more.severity) ?? null,
      due: timeIn(more.due),
      dueAtBest: more.dueAtBest === true,
      number: textIn(more.number) ?? '',
      // Up to 0.1 there was none.
      ticket: textIn(more.ticket) ?? '',
      note: textIn(more.note) ?? '',
      answeredAt: timeIn(more.answeredAt),
      // Up to 0.1 there were none.
      isOpen: more.isOpen === true,
      consentAt: timeIn(more.consentAt),
    },
  ];
}
