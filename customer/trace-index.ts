/** The customer book as a filter, and what a hash stands for. Pure. */

import { base64Of, filterOf, hashOf, type Salt, type TraceFilter } from '../text/trace-hash';
import type { Customer } from './record';
import { beginningOfKey, sharedWords, type Trace, tracesOf } from './traces';

export interface TraceIndex {
  filter: TraceFilter;
  /** @returns what a hash stands for, and whose it is; undefined for nothing. */
  find: (hash: number) => { trace: Trace; owners: readonly Customer[] } | undefined;
}

/** A worker has other things to do after so many customers. */
const AT_ONCE = 1000;

/** @param pause waits a moment, so that others have their turn. */
export async function traceIndex(
  customers: readonly Customer[],
  salt: Salt,
  pause: () => Promise<unknown> = async () => undefined,
): Promise<TraceIndex> {
  const known = new Map<number, { trace: Trace; owners: Customer[] }>();
  const begins = new Set<number>();
  const shared = sharedWords(customers);
  for (const [at, customer] of customers.entries()) {
    if (at % AT_ONCE === 0) await pause();
    for (const trace of tracesOf(customer, shared)) {
      const hash = hashOf(trace.key, salt);
      const one = known.get(hash);
      if (!one) known.set(hash, { trace, owners: [customer] });
      else if (!one.owners.includes(customer)) one.owners.push(customer);
      const beginning = beginningOfKey(trace.key);
      if (beginning !== null) begins.add(hashOf(beginning, salt));
    }
  }
  const bits = base64Of(filterOf([...known.keys(), ...begins]));
  const version = hashOf(bits, salt).toString(36);
  return { filter: { version, salt, bits }, find: (hash) => known.get(hash) };
}
