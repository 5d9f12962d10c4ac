/**
 * What of the customer book a portal's frame is given to compare a request's text with, and what an answer means. The frame
 * gets a filter of hashes and answers with hashes: no name of the book goes into the page's process, and no word of the text
 * comes out of it. The other way round, with a frame that sends domains and IDs of the text to be looked up here, the words
 * of a name could not be found without sending the prose around them.
 *
 * Kept in memory, and rebuilt after the worker was stopped; the salt lasts as long as the browser runs, so that the same book
 * makes the same filter and no frame has to be asked again.
 */

import { browser } from 'wxt/browser';
import { tenantOfCustomer } from '../../customer/record';
import { traceIndex } from '../../customer/trace-index';
import type { RequestTraces } from '../../messages/traces';
import type { Derived, FieldTraces, FoundTrace } from '../../request/traces';
import type { Salt, TraceFilter } from '../../text/trace-hash';
import { loadCustomers } from './book';

export interface BookTraces {
  filter: TraceFilter;
  /** @returns what the hashes of a frame stand for; those that stand for nothing are dropped. */
  meaningOf: (said: RequestTraces['fields']) => Omit<FieldTraces, 'isRemembered'>[];
}

let current: Promise<BookTraces> | undefined;

/** The book may have changed. */
export function forgetBookTraces(): void {
  current = undefined;
}

/** @returns for an empty book a filter that nothing fits: the frame still looks for secrets. Rejects when the book cannot be read. */
export function bookTraces(): Promise<BookTraces> {
  if (current) return current;
  const made = make();
  current = made;
  made.catch(() => {
    // Whoever asked gets the rejection; the next one tries again.
    if (current === made) current = undefined;
  });
  return made;
}

/** Of customers who share a name or a domain, at most this many are named. */
const MOST_OWNERS = 5;

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function make(): Promise<BookTraces> {
  const customers = await loadCustomers();
  const { filter, find } = await traceIndex(customers, await saltOfSession(), turn);
  const meaningOf = ({ hash, derived }: Hit): FoundTrace | null => {
    const found = find(hash);
    if (!found) return null;
    const { kind, text } = found.trace;
    return {
      kind,
      text: derived ? derivedText(text, derived) : text,
      customers: found.owners.slice(0, MOST_OWNERS).map(tenantOfCustomer),
    };
  };
  // The longest that is known: a domain under another may be another customer's.
  const firstOf = (list: readonly Hit[]): FoundTrace[] => {
    for (const hit of list) {
      const found = meaningOf(hit);
      if (found) return [found];
    }
    return [];
  };
  return {
    filter,
    meaningOf: (said) =>
      said.map(({ hits, ...rest }) => ({ ...rest, traces: hits.flatMap(firstOf) })),
  };
}

type Hit = RequestTraces['fields'][number]['hits'][number][number];

/** @returns the host that stands in the text. */
const derivedText = (domain: string, derived: Derived): string =>
  derived === '.mail.protection.outlook.com'
    ? `${domain.replaceAll('.', '-')}${derived}`
    : `${domain.split('.')[0]}${derived}`;

/** In `storage.session`. */
const SALT = 'trace-salt';

async function saltOfSession(): Promise<Salt> {
  const stored = (await browser.storage.session.get(SALT))[SALT];
  if (Array.isArray(stored) && stored.length === 2 && stored.every(Number.isInteger))
    return [Number(stored[0]), Number(stored[1])];
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  await browser.storage.session.set({ [SALT]: [one, other] });
  return [one, other];
}
