/**
 * What the request log holds, read with care: storage can be damaged, and one record that is cannot hide the others,
 * nor put anything into the interface but texts and times.
 */

import { CLOUDS } from '../portals/hosts';
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

function requestIn(value: unknown): LoggedRequest[] {
  const { id, at, ...more } = (value ?? {}) as Record<keyof LoggedRequest, unknown>;
  if (typeof id !== 'string' || !isTime(at)) return [];
  return [
    {
      id,
      at,
      portal: more.portal === 'microsoft-365' ? 'microsoft-365' : 'azure',
      cloud: CLOUDS.find((cloud) => cloud === more.cloud) ?? 'public',
      customerName: textIn(more.customerName) ?? '',
      domain: textIn(more.domain),
      tenantId: textIn(more.tenantId),
      severity: (['A', 'B', 'C'] as const).find((level) => level === more.severity) ?? null,
      due: timeIn(more.due),
      dueAtBest: more.dueAtBest === true,
      number: textIn(more.number) ?? '',
      note: textIn(more.note) ?? '',
      answeredAt: timeIn(more.answeredAt),
    },
  ];
}
