/** What the popup's list offers: customers of the book, and what was typed. */

import type { ParsedCustomer } from '../../customer/parsed-customer';
import {
  type Customer,
  type CustomerFacts,
  type CustomerOwn,
  NOTHING_KNOWN,
  NOTHING_OWN,
  nameOf,
  tenantOfCustomer,
} from '../../customer/record';
import { search } from '../../customer/search';
import { fold } from '../../customer/search-index';
import { isSameTenant } from '../../customer/tenant';
import { nameOrId, type Tenant } from '../../portals/tenant';
import type { Assessment } from '../../request/finding';
import type { Book } from '../data/use-book';

export interface Option {
  id: string;
  name: string;
  /** Domain or tenant ID, when the name is something else; empty otherwise. */
  detail: string;
  facts: CustomerFacts;
  own: CustomerOwn;
  /** `tab`: what the current tab shows. `typed`: not in the book. */
  from: 'book' | 'tab' | 'typed';
}

/** So many fit into the popup together with what is done with the first of them. */
const SHOWN = 6;

/** @returns what links are made of and tabs are opened for. */
export const tenantOfOption = ({ facts }: Pick<Option, 'facts'>): Tenant => tenantOfCustomer(facts);

function fromBook(customer: Customer): Option {
  const { id, nickname, notes, provider, favourite, diagnostics, ...rest } = customer;
  const { lastOpened: _, proposed: __, ...facts } = rest;
  const { name, domain, tenantId } = facts;
  const shown = nameOf(customer);
  const details = [customer.nickname && name, domain ?? tenantId].filter(
    (part) => part && part !== shown,
  );
  return {
    id,
    name: shown,
    detail: details.join(' · '),
    facts,
    own: { nickname, notes, provider, favourite, diagnostics },
    from: 'book',
  };
}

function bare(from: Option['from'], name: string, known: Partial<CustomerFacts>): Option {
  const facts = { ...NOTHING_KNOWN, ...known };
  const id = facts.domain ?? facts.tenantId ?? '';
  return {
    id: `${from}:${id}`,
    name,
    detail: id === name ? '' : id,
    facts,
    own: NOTHING_OWN,
    from,
  };
}

/** What the current tab shows, when it names a customer. */
function fromTab(assessment: Assessment | null): Option | null {
  if (!assessment) return null;
  const { customer, cloud } = assessment;
  if (!customer) return null;
  const { tenantId = null, domains, names } = customer;
  const [domain = null] = domains;
  return bare('tab', nameOrId(customer) ?? '', { name: names[0] ?? '', domain, tenantId, cloud });
}

const same = (a: CustomerFacts, b: CustomerFacts) =>
  isSameTenant(tenantOfCustomer(a), tenantOfCustomer(b));

/** The one in front, or what the book knows of it, then the others. */
function withFirst(first: Option | null, rest: Option[]): Option[] {
  if (!first) return rest;
  const known = rest.find((option) => same(option.facts, first.facts));
  return [known ?? first, ...rest.filter((option) => option !== known)];
}

/** The current tab's customer is found by name as well, whether or not it is in the book. */
function withTab(found: Option[], current: Option | null, text: string): Option[] {
  if (!current || found.some(({ facts }) => same(facts, current.facts))) return found;
  const { name, domain } = current.facts;
  const isMeant = fold(`${name}\n${domain ?? ''}`).includes(fold(text.trim()));
  return isMeant ? [...found.slice(0, SHOWN - 1), current] : found;
}

/** Identity of an option: it does not change when the option gets a nickname or enters the book. */
export const identityOf = ({ facts }: Option): string => facts.domain ?? facts.tenantId ?? '';

interface Query {
  /** As typed; empty: the current tab's customer, favourites, and those opened last. */
  text: string;
  /** The text, read as a domain or tenant ID. */
  parsed: ParsedCustomer;
  book: Book | null;
  assessment: Assessment | null;
  /** Who is being worked on, and stays in the list also when its new nickname does not match the text. */
  kept: string | null;
}

/** @returns the options for what is typed. */
export function optionsFor({ kept, ...query }: Query): Option[] {
  const found = foundFor(query);
  if (kept === null || found.some((option) => identityOf(option) === kept)) return found;
  const customer = query.book?.index.customers.find(
    ({ domain, tenantId }) => (domain ?? tenantId) === kept,
  );
  return customer ? [fromBook(customer), ...found] : found;
}

function foundFor({ text, parsed, book, assessment }: Omit<Query, 'kept'>): Option[] {
  const find = (query: string) => (book ? search(book.index, query, SHOWN).map(fromBook) : []);
  if (text.trim() === '') {
    const current = fromTab(assessment);
    const known = current && find(current.facts.tenantId ?? current.facts.domain ?? '');
    return withFirst(current, [...find(''), ...(known ?? [])])
      .filter(unique)
      .slice(0, SHOWN);
  }
  if (parsed.kind === 'error') return withTab(find(text), fromTab(assessment), text);
  const typed =
    parsed.kind === 'domain'
      ? bare('typed', parsed.unicode, { domain: parsed.ascii })
      : bare('typed', parsed.id, { tenantId: parsed.id });
  return withFirst(typed, find(parsed.kind === 'domain' ? parsed.ascii : parsed.id));
}

const unique = (option: Option, index: number, all: Option[]) =>
  all.findIndex(({ id }) => id === option.id) === index;
