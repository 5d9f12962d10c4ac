/** The background's part about the customer book: the only writer. */

import { unwrap } from 'idb';
import { LAST_IMPORT, type LastImport } from '../../customer/last-import';
import { merge } from '../../customer/merge';
import {
  type Customer,
  type CustomerFacts,
  type CustomerOwn,
  idOf,
  tenantOfCustomer,
} from '../../customer/record';
import { customersIn } from '../../customer/stored-customers';
import { CUSTOMERS_CHANNEL } from '../../messages/channels';
import { isAllowed } from '../../policy/allowed';
import type { Tenant } from '../../portals/tenant';
import { changeStored, storedBook, storedNear, storedNearDomain } from '../../storage/book';
import { database } from '../../storage/database';
import { announceOn } from './announce';
import { isOwn } from './own';
import { getActiveProfile } from './profile';
import { writeQueue } from './write-queue';

const queued = writeQueue();

/**
 * One change after the other: a merge is read, worked out, and written.
 * @param work is given nothing; it reads with {@link loadCustomers} and writes with {@link write}.
 * @returns what the work returns. Rejects when the company forbids the book, or the storage fails.
 */
export const changeBook = <Result>(work: () => Promise<Result>): Promise<Result> =>
  queued(async () => {
    if (!(await isAllowed('customerBook'))) throw new Error('not allowed by the organization');
    return await work();
  });

/** Tells the extension's open pages. */
export function announce(): void {
  announceOn(CUSTOMERS_CHANNEL);
  onChange();
}

let onChange: () => void = () => undefined;

/** @param listener called whenever the book may have changed. */
export function onBookChange(listener: () => void): void {
  onChange = listener;
}

/** @returns the whole book. */
export async function loadCustomers(): Promise<Customer[]> {
  return customersIn(await storedBook());
}

/**
 * The customer with this tenant ID, else with one of these domains among its own.
 * @returns null when the book has none.
 */
export async function findCustomer({ tenantId, domains }: Tenant): Promise<Customer | null> {
  if (tenantId) {
    const near = customersIn(await storedNear(tenantId));
    const byTenant = near.find((customer) => customer.tenantId === tenantId);
    if (byTenant) return byTenant;
  }
  for (const domain of domains) {
    const near = customersIn(await storedNearDomain(domain));
    const byDomain =
      near.find((customer) => customer.domain === domain) ??
      near.find(({ otherDomains }) => otherDomains.includes(domain));
    if (byDomain) return byDomain;
  }
  return null;
}

/** Brings one customer into the book, by the user's own answer. Rejects for the partner's own directory. */
export const addCustomer = (facts: CustomerFacts): Promise<void> =>
  changeBook(async () => {
    await refuseOwn(facts);
    const { put, remove } = merge(await loadCustomers(), [{ facts, own: null }]);
    await write(put, remove);
  });

async function refuseOwn(facts: CustomerFacts): Promise<void> {
  if (isOwn(facts, await getActiveProfile())) throw new Error("the partner's own directory");
}

/** Sets what the user adds to a customer. Rejects for the partner's own directory. */
export function saveOwn(facts: CustomerFacts, own: CustomerOwn): Promise<void> {
  return changeBook(async () => {
    await refuseOwn(facts);
    const known = await findCustomer(tenantOfCustomer(facts));
    const { put, remove } = merge(known ? [known] : [], [{ facts, own: null }]);
    // Facts that say nothing new are not among what is to be written; what the user adds is, all the same.
    const customer = put[0] ?? known;
    if (customer) await write([{ ...customer, ...own }], remove);
  });
}

/** Remembers that one of a customer's links was opened; a customer that is not in the book stays out of it. */
export function markOpened(tenant: Tenant): Promise<void> {
  return queued(async () => {
    const customer = await findCustomer(tenant);
    if (!customer) return;
    // Later than all others, also where the clock was ahead when those were opened.
    let at = Date.now();
    for (const { lastOpened } of await loadCustomers()) at = Math.max(at, lastOpened + 1);
    await write([{ ...customer, lastOpened: at }], []);
  });
}

/** Takes a customer out of the book. */
export const removeCustomer = (id: string): Promise<void> => queued(() => write([], [id]));

/** Empties the book. */
export function clearCustomers(): Promise<void> {
  return queued(async () => {
    const transaction = (await database()).transaction(['book', 'settings'], 'readwrite');
    await Promise.all([
      transaction.objectStore('book').clear(),
      transaction.objectStore('settings').delete(LAST_IMPORT),
      transaction.done,
    ]);
    announce();
  });
}

/**
 * Writes to the book in one transaction: all of it or nothing, also when the worker is stopped midway.
 * @param put customers to write.
 * @param remove keys to delete.
 * @param lastImport what {@link LAST_IMPORT} is set to in the same transaction; left out: it stays.
 */
export async function write(
  put: Customer[],
  remove: string[],
  lastImport?: LastImport | null,
): Promise<void> {
  const records = put.map((customer) => ({ ...customer, id: idOf(customer) }));
  const transaction = (await database()).transaction(['book', 'settings'], 'readwrite', {
    durability: 'strict',
  });
  const settings = transaction.objectStore('settings');
  // Bare: what is read in between must not wait for promises. A request that fails ends the transaction.
  changeStored(unwrap(transaction), records, remove);
  await Promise.all([
    lastImport && settings.put(lastImport, LAST_IMPORT),
    lastImport === null && settings.delete(LAST_IMPORT),
    transaction.done,
  ]);
  announce();
}
