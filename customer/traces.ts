/**
 * What of the customer book gives a customer away in the text of a request: each domain, the tenant ID, and names that
 * are no everyday words. Pure.
 */

import { isMicrosoftHost, isServiceHost } from '../portals/microsoft-hosts';
import { isSharedAscii } from '../text/domain';
import { nameWords } from '../text/organization-name';
import { KEYS, LEAST_UNSPACED, MOST_UNSPACED, MOST_WORDS, type Word } from '../text/trace-words';
import { isDistinctive } from './distinctive';
import { type Customer, domainsOf } from './record';

export const TRACE_KINDS = ['domain', 'tenant-id', 'name'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** A text that gives a customer away. */
export interface Trace {
  kind: TraceKind;
  /** As the book writes it. */
  text: string;
  /** What a frame looks for: one of `KEYS`. */
  key: string;
}

type Known = Pick<Customer, 'name' | 'domain' | 'otherDomains' | 'otherNames' | 'tenantId'>;

/** A word in the names of more customers than this is no one's: a place, a family's name. */
const MOST_SHARED = 3;

const namesOf = ({ name, otherNames }: Known): string[] =>
  name ? [name, ...otherNames] : otherNames;

/** @returns the words that stand in the names of many customers. */
export function sharedWords(customers: readonly Known[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const customer of customers) {
    const words = namesOf(customer).flatMap((name) => nameWords(name).flat());
    for (const text of new Set(words.map(({ text }) => text)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > MOST_SHARED).map(([text]) => text));
}

/** @param shared as {@link sharedWords} returns them, of the whole book. */
export const tracesOf = (customer: Known, shared: ReadonlySet<string>): Trace[] => [
  ...domainsOf(customer).flatMap(ofDomain),
  ...ofTenantId(customer.tenantId),
  ...namesOf(customer).flatMap((name) => ofName(name, shared)),
];

/** Microsoft's own hosts, and those where everybody has an address, are nobody's. */
function ofDomain(domain: string): Trace[] {
  const ascii = domain.toLowerCase();
  const isNobodys =
    !ascii.includes('.') || isMicrosoftHost(ascii) || isServiceHost(ascii) || isSharedAscii(ascii);
  return isNobodys ? [] : [{ kind: 'domain', text: ascii, key: KEYS.domain(ascii) }];
}

function ofTenantId(id: string | null): Trace[] {
  const digits = id?.toLowerCase().replaceAll('-', '') ?? '';
  // `0000…` and the like are templates.
  if (id === null || !/^[0-9a-f]{32}$/.test(digits) || new Set(digits).size < 4) return [];
  return [{ kind: 'tenant-id', text: id, key: KEYS.tenantId(digits) }];
}

const ofName = (name: string, shared: ReadonlySet<string>): Trace[] =>
  nameWords(name).flatMap((all) => {
    const words = all.slice(0, MOST_WORDS);
    const [first] = words;
    if (!first || !isDistinctive(words) || (words.length === 1 && shared.has(first.text)))
      return [];
    return [{ kind: 'name' as const, text: name, key: keyOfName(words) }];
  });

const isUnspaced = (words: readonly Word[]): boolean => words.every((word) => word.isUnspaced);

function keyOfName(words: readonly Word[]): string {
  const texts = words.map(({ text }) => text);
  if (isUnspaced(words)) return KEYS.characters(texts.join('').slice(0, MOST_UNSPACED));
  return texts.length === 1 ? KEYS.word(texts[0] ?? '') : KEYS.words(texts);
}

/** @returns how the key begins that a frame tries first, before it looks for the whole; null for a short one. */
export function beginningOfKey(key: string): string | null {
  const text = key.slice(1);
  if (key.startsWith(KEYS.words([]))) return KEYS.firstWord(text.split(' ')[0] ?? '');
  if (key.startsWith(KEYS.characters('')))
    return KEYS.firstCharacters(text.slice(0, LEAST_UNSPACED));
  return null;
}
