/** What the last import changed, so that it can be taken back. Pure. */

import { type Customer, type CustomerOwn, domainsOf, NOTHING_OWN } from './record';
import { customersIn } from './stored-customers';

/** Its key among the settings. */
export const LAST_IMPORT = 'last-import';

export interface LastImport {
  /** Given by the page that imports: it tells whether an import whose answer got lost was stored. */
  id: string;
  /** Keys of the customers that were not in the book before. */
  added: string[];
  /** The customers that it changed or gave another key, as they were. */
  before: Customer[];
  /** What stood among the user's own words after the import, by key; where nothing did, the key is missing. */
  own: Record<string, CustomerOwn>;
}

/** @returns what is stored under {@link LAST_IMPORT}; null for anything else. */
export function readLastImport(value: unknown): LastImport | null {
  const { id, added, before, own } = (value ?? {}) as Partial<LastImport>;
  if (!Array.isArray(added) || !added.every((each) => typeof each === 'string')) return null;
  return { id: id ?? '', added, before: customersIn(before), own: own ?? {} };
}

const ownOf = ({
  nickname,
  notes,
  provider,
  favourite,
  // An import by an earlier version knew nothing of it.
  diagnostics = null,
}: CustomerOwn): CustomerOwn => ({
  nickname,
  notes,
  provider,
  favourite,
  diagnostics,
});

const isOwnSame = (a: CustomerOwn, b: CustomerOwn): boolean =>
  JSON.stringify(ownOf(a)) === JSON.stringify(ownOf(b));

/** @returns the own words of those customers that have any, by key. */
export const ownWordsOf = (customers: readonly Customer[]): Record<string, CustomerOwn> =>
  Object.fromEntries(
    customers
      .filter((customer) => !isOwnSame(customer, NOTHING_OWN))
      .map((customer) => [customer.id, ownOf(customer)]),
  );

/**
 * Takes an import back.
 * @param book as it is now.
 * @returns what to write and what to remove. What the user has written since then stays, be it with the customer as it
 *   was before, or with one that the import brought.
 */
export function undone(
  { added, before, own }: LastImport,
  book: readonly Customer[],
): { put: Customer[]; remove: string[] } {
  const now = new Map(book.map((customer) => [customer.id, customer]));
  const isWritten = (customer: Customer) => !isOwnSame(customer, own[customer.id] ?? NOTHING_OWN);
  const brought = added.flatMap((id) => now.get(id) ?? []);
  const byDomain = new Map(
    brought.flatMap((customer) => domainsOf(customer).map((domain) => [domain, customer] as const)),
  );
  const restored = new Set<string>();
  const put = before.map((customer) => {
    // Under another key since the import, where that told its tenant ID.
    const heir = now.get(customer.id) ?? byDomain.get(customer.domain ?? '');
    if (!heir) return customer;
    restored.add(heir.id);
    const { lastOpened } = heir;
    return { ...customer, lastOpened, ...(isWritten(heir) && ownOf(heir)) };
  });
  const remove = brought.filter((each) => restored.has(each.id) || !isWritten(each));
  return { put, remove: remove.map(({ id }) => id) };
}
