/** Which requests of the log are shown. Pure. */

import { fold } from '../../customer/search-index';
import type { Tenant } from '../../portals/tenant';
import type { LoggedRequest } from '../../request/logged';

/** Milliseconds after which nobody waits for an answer any more without looking: it is folded away. */
const OLD = 3 * 86_400_000;

/** All that names a customer. */
const wordsOf = ({ tenantId = '', domains, names }: Tenant) => [...names, ...domains, tenantId];

interface Filter {
  /** Words of the customer, numbers or note; with them, the answered ones are looked through as well. */
  query: string;
  isAnswered: boolean;
  now: number;
}

/** @returns the requests in their order: those at hand, and those of long ago. */
export function filterRequests(
  requests: readonly LoggedRequest[],
  { query, isAnswered, now }: Filter,
): { recent: LoggedRequest[]; older: LoggedRequest[] } {
  const words = fold(query.slice(0, 200)).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    const texts = (one: LoggedRequest) =>
      fold([...wordsOf(one.customer), one.number, one.ticket, one.note].join('\n'));
    return {
      recent: requests.filter((one) => words.every((word) => texts(one).includes(word))),
      older: [],
    };
  }
  const isOld = ({ at, due, answeredAt }: LoggedRequest) =>
    Math.max(at, due ?? 0, answeredAt ?? 0) < now - OLD;
  const shown = requests.filter(({ answeredAt }) => (answeredAt !== null) === isAnswered);
  return { recent: shown.filter((one) => !isOld(one)), older: shown.filter(isOld) };
}
