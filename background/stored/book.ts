/** The background's part about the customer book: the only writer. */

import type { CustomerKey } from '../../customer/links';
import { type Incoming, merge } from '../../customer/merge';
import { type Customer, type CustomerFacts, type CustomerOwn, idOf } from '../../customer/record';
import { CustomerFactsSchema } from '../../customer/record-schema';
import { customersIn } from '../../customer/stored-customers';
import { CUSTOMERS_CHANNEL } from '../../messages/channels';
import { isAllowed } from '../../policy/allowed';
import type { Assessment } from '../../request/finding';
import { database } from '../../storage/database';
import { loadSettings } from '../../storage/settings';
import { serialQueue } from '../serial-queue';
import { isPrivate } from '../tab/private';
import { announceOn } from './announce';

/** One write after the other: a merge is read, worked out, and written. */
const queued = serialQueue();

async function mustBeAllowed(): Promise<void> {
  if (!(await isAllowed('customerBook'))) throw new Error('not allowed by the organization');
}

/** Tells the extension's open pages. */
export const announce = (): void => announceOn(CUSTOMERS_CHANNEL);

/** @returns the whole book. */
export async function loadCustomers(): Promise<Customer[]> {
  return customersIn(await (await database()).getAll('customers'));
}

/**
 * The customer with this tenant ID, else with this domain.
 * @returns null when the book has none.
 */
export async function findCustomer(key: CustomerKey): Promise<Customer | null> {
  const db = await database();
  const byTenant = key.tenantId && (await db.getFromIndex('customers', 'tenantId', key.tenantId));
  if (byTenant) return customersIn([byTenant])[0] ?? null;
  const byDomain = key.domain && (await db.getFromIndex('customers', 'domain', key.domain));
  return customersIn([byDomain])[0] ?? null;
}

/**
 * Brings customers into the book, in one transaction: all of them or none.
 * @returns how many were new and how many were there before. Rejects when the storage fails.
 */
export function importCustomers(rows: Incoming[]): Promise<{ added: number; updated: number }> {
  return queued(async () => {
    await mustBeAllowed();
    const { put, remove, added, updated } = merge(await loadCustomers(), rows);
    await write(put, remove);
    return { added, updated };
  });
}

/** Sets what the user adds to a customer. */
export function saveOwn(facts: CustomerFacts, own: CustomerOwn): Promise<void> {
  return queued(async () => {
    await mustBeAllowed();
    const known = await findCustomer(keyOf(facts));
    const { put, remove } = merge(known ? [known] : [], [{ facts, own: null }]);
    await write(
      put.map((customer) => ({ ...customer, ...own })),
      remove,
    );
  });
}

/** Remembers that one of a customer's links was opened; a customer that is not in the book stays out of it. */
export function markOpened(key: CustomerKey): Promise<void> {
  return queued(async () => {
    const customer = await findCustomer(key);
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
    await (await database()).clear('customers');
    announce();
  });
}

/**
 * Puts the customer of a Partner Center page into the book, when the user has allowed that.
 * @param tabId of the tab; those of private windows are passed over.
 * @param assessment of the tab; any page but a customer's is passed over.
 */
export async function rememberVisited(tabId: number, assessment: Assessment): Promise<void> {
  const { page, customer, customerName, customerTenantId } = assessment;
  if (page !== 'partner-center/customer' || !customerTenantId) return;
  if (!(await loadSettings()).rememberVisits || (await isPrivate(tabId))) return;
  const known = await findCustomer({ tenantId: customerTenantId });
  const facts = CustomerFactsSchema.safeParse({
    tenantId: customerTenantId,
    domain: customer?.includes('.') ? customer.toLowerCase() : null,
    name: customerName ?? '',
  });
  if (!facts.success) return;
  const news = !known || (known.domain ?? '') !== (facts.data.domain ?? known.domain ?? '');
  if (news || (facts.data.name && facts.data.name !== known.name)) {
    await importCustomers([{ facts: facts.data, own: null }]);
  }
}

const keyOf = ({ tenantId, domain }: CustomerFacts): CustomerKey => ({
  ...(tenantId && { tenantId }),
  ...(domain && { domain }),
});

async function write(put: Customer[], remove: string[]): Promise<void> {
  const transaction = (await database()).transaction('customers', 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    ...remove.map((id) => transaction.store.delete(id)),
    ...put.map((customer) => transaction.store.put({ ...customer, id: idOf(customer) })),
    transaction.done,
  ]);
  announce();
}
