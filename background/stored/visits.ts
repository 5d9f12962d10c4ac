/**
 * Customers that pages of Partner Center show while they are visited, when the user has turned that on. A page may add a
 * customer. It never changes the domain or the name of one that is known: that would lead the customer's links elsewhere
 * without a word. A difference is kept as a proposal, for the user to decide.
 */

import { browser } from 'wxt/browser';
import { type Incoming, merge } from '../../customer/merge';
import { type Customer, type CustomerFacts, domainsOf, NOTHING_KNOWN } from '../../customer/record';
import { CustomerFactsSchema } from '../../customer/record-schema';
import type { Cloud } from '../../portals/hosts';
import { tenantOf } from '../../portals/tenant-hints';
import type { Assessment } from '../../request/finding';
import { loadSettings } from '../../storage/settings';
import { changeBook, loadCustomers, write } from './book';
import { isOwn } from './own';
import { isPrivate } from './private';
import { getActiveProfile } from './profile';

/** More new customers an hour than anybody opens by hand: this stops a page that invents customers. */
const MOST_PER_HOUR = 500;
/** More proposals an hour than anybody decides: a page that says something else each time stops there. */
const MOST_PROPOSALS_PER_HOUR = 50;
const HOUR_MS = 3_600_000;
/** In `storage.session`: which customers visits have added since when, and how many proposals were made. */
const ADDED = 'visits-added';

/**
 * Remembers the customer of a page in Partner Center.
 * @param tabId of the tab; those of private windows are passed over.
 * @param assessment of the tab; any page but a customer's is passed over.
 */
export async function rememberVisited(tabId: number, assessment: Assessment): Promise<void> {
  const { page, customer } = assessment;
  if (page !== 'partner-center/customer' || !customer?.tenantId) return;
  if (!(await loadSettings()).rememberVisits || (await isPrivate(tabId))) return;
  const facts = CustomerFactsSchema.safeParse({
    tenantId: customer.tenantId,
    domain: customer.domains[0]?.toLowerCase() ?? null,
    name: customer.names[0] ?? '',
  });
  if (facts.success) await remember([facts.data]);
}

interface ListedRow {
  tenantId: string;
  name: string;
  domain: string | null;
}

/**
 * Remembers the customers of a list in Partner Center. Whether the user allows it is the caller's to ask.
 * @param cloud the list's; Partner Center for the US Government is that of the public cloud, so only 21Vianet's
 *   says where a customer is.
 */
export async function rememberListed(rows: readonly ListedRow[], cloud: Cloud): Promise<void> {
  const read = rows.map((row) =>
    CustomerFactsSchema.safeParse({
      tenantId: row.tenantId,
      name: row.name,
      domain: (row.domain && tenantOf(row.domain)?.domains[0]) || null,
      cloud: cloud === 'china' ? cloud : null,
    }),
  );
  await remember(read.flatMap((facts) => (facts.success ? [facts.data] : [])));
}

async function remember(all: readonly CustomerFacts[]): Promise<void> {
  const profile = await getActiveProfile();
  const customers = all.filter((facts) => !isOwn(facts, profile));
  if (customers.length === 0) return;
  await changeBook(async () => {
    const book = await loadCustomers();
    const byTenant = new Map(book.map((customer) => [customer.tenantId, customer]));
    const byDomain = byDomainIn(book);
    const hour = await thisHour();
    const changed: Customer[] = [];
    const fresh: CustomerFacts[] = [];
    for (const facts of customers) {
      const known = byTenant.get(facts.tenantId);
      const namesake = byDomain.get(facts.domain ?? '');
      // A domain of a known customer is that customer's, whatever a page says of another one.
      const rest = namesake && namesake !== known ? { ...facts, domain: null } : facts;
      if (known && hour.ids.includes(known.id)) changed.push(...completed(known, rest));
      else if (known) changed.push(...withProposal(known, facts));
      else if (namesake?.tenantId === null) changed.push(...withProposal(namesake, facts));
      else fresh.push(rest);
    }
    const allowed = fresh.slice(0, Math.max(0, MOST_PER_HOUR - hour.ids.length));
    const { kept, proposals } = withinBound(changed, book, hour.proposals);
    const ids = allowed.flatMap(({ tenantId }) => tenantId ?? []);
    if (ids.length > 0 || proposals > hour.proposals) {
      const next: Hour = { ...hour, ids: [...hour.ids, ...ids], proposals };
      await browser.storage.session.set({ [ADDED]: next });
    }
    const incoming: Incoming[] = allowed.map((facts) => ({ facts, own: null }));
    const { put, remove } = merge(book, incoming);
    if (put.length + kept.length > 0) await write([...put, ...kept], remove);
  });
}

/** Whose domain is whose; a customer whose tenant ID is known before one without. */
function byDomainIn(book: readonly Customer[]): Map<string, Customer> {
  const [loose, settled] = [
    book.filter(({ tenantId }) => tenantId === null),
    book.filter(({ tenantId }) => tenantId !== null),
  ];
  return new Map(
    [...loose, ...settled].flatMap((each) =>
      domainsOf(each).map((domain) => [domain, each] as const),
    ),
  );
}

/** Counts the new proposals, and drops those that are too many. */
function withinBound(changed: readonly Customer[], book: readonly Customer[], made: number) {
  const before = new Map(book.map(({ id, proposed }) => [id, proposed]));
  let proposals = made;
  const kept = changed.filter(({ id, proposed }) => {
    if (proposed === null || proposed === before.get(id)) return true;
    proposals += 1;
    return proposals <= MOST_PROPOSALS_PER_HOUR;
  });
  return { kept, proposals };
}

/** A page that has just added a customer tells its name and domain when they are drawn. */
function completed(known: Customer, { domain, name }: CustomerFacts): Customer[] {
  if ((!domain || known.domain !== null) && (!name || known.name !== ''))
    return withProposal(known, { ...NOTHING_KNOWN, domain, name });
  return [{ ...known, domain: known.domain ?? domain, name: known.name || name }];
}

/** @returns the customer with what the page says differently, or nothing when it says nothing new. */
function withProposal(known: Customer, { tenantId, domain, name }: CustomerFacts): Customer[] {
  const isNewDomain =
    domain !== null && domain !== known.domain && !known.otherDomains.includes(domain);
  const isNewName = name !== '' && name !== known.name && !known.otherNames.includes(name);
  const isNewTenant = tenantId !== null && tenantId !== known.tenantId;
  if (!isNewDomain && !isNewName && !isNewTenant) return [];
  // A name alone leads nowhere; one that was missing is taken over.
  if (!isNewDomain && !isNewTenant && known.name === '') return [{ ...known, name }];
  const said = {
    domain: isNewDomain ? domain : null,
    name: isNewName ? name : '',
    tenantId: isNewTenant ? tenantId : null,
  };
  const before = known.proposed;
  const isSame =
    before?.domain === said.domain &&
    before.name === said.name &&
    before.tenantId === said.tenantId;
  if (isSame) return [];
  return [{ ...known, proposed: { ...said, isRefused: false } }];
}

interface Hour {
  since: number;
  ids: string[];
  proposals: number;
}

async function thisHour(): Promise<Hour> {
  const stored = (await browser.storage.session.get(ADDED))[ADDED] as Partial<Hour> | undefined;
  const now = Date.now();
  const { since, ids, proposals } = stored ?? {};
  const isThisHour = typeof since === 'number' && since <= now && now - since < HOUR_MS;
  if (!isThisHour || !Array.isArray(ids)) return { since: now, ids: [], proposals: 0 };
  return { since, ids, proposals: Number(proposals) || 0 };
}

/**
 * Answers a proposal.
 * @param id of the customer.
 * @param isAccepted takes the proposed domain and name over; the previous ones stay known as the customer's. A refused
 *   proposal is not made again.
 */
export const answerProposal = (id: string, isAccepted: boolean): Promise<void> =>
  changeBook(async () => {
    const book = await loadCustomers();
    const customer = book.find((each) => each.id === id);
    if (!customer?.proposed) return;
    const { proposed } = customer;
    if (!isAccepted) {
      await write([{ ...customer, proposed: { ...proposed, isRefused: true } }], []);
      return;
    }
    const settled: Customer = { ...customer, proposed: null };
    const facts = {
      ...settled,
      name: proposed.name,
      domain: proposed.domain ?? settled.domain,
      tenantId: settled.tenantId ?? proposed.tenantId,
    };
    const others = book.filter((each) => each.id !== id);
    const { put, remove } = merge([...others, settled], [{ facts, own: null }]);
    await write(put.length > 0 ? put : [settled], remove);
  });
