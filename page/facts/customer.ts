/** Reads a customer's page in Partner Center: the name from its heading, the domain next to its caption. */

import { CUSTOMER_LINKS, TRAILS } from '../../portals/selectors';
import { tenantOf } from '../../portals/tenant-hints';
import { GUID } from '../../text/guid';
import { isVisible, type Root, textOf } from '../dom';
import { findRows } from '../read/text-rows';
import { cleanText } from '../text';

/** What the page shows, not yet known to be of the customer in the address. */
export interface ReadCustomer {
  name: string | undefined;
  domain: string | undefined;
  /** The page prints the tenant ID next to the domain, and it is the one asked for. */
  isProven: boolean;
  /** The page is another customer's still: by the tenant ID that it prints, or by where its links lead. */
  isForeign: boolean;
}

const MAX_NAME = 200;
/** The captions whose values are read. */
const ROWS = new Set(['microsoft-id', 'primary-domain-name', 'domain-name', 'company-name']);

/** @returns the customer's name in a heading such as "Contoso | Account", or undefined. */
export function nameInHeading(heading: string): string | undefined {
  const end = heading.lastIndexOf(' | ');
  return (end > 0 && heading.slice(0, end).trim().slice(0, MAX_NAME)) || undefined;
}

/** @returns the last part of "Home > Customers > Customer list > Contoso"; undefined for any other trail. */
export function nameInTrail(trail: string): string | undefined {
  const parts = trail.split(/\s+[>›»❯]\s+/).map((part) => part.trim());
  return (parts.length === 4 && parts[3]?.slice(0, MAX_NAME)) || undefined;
}

/**
 * @param roots the document and its open shadow roots.
 * @param lookUp the caption that a text is: `microsoft-id`, `domain-name`, `primary-domain-name`, `company-name` …
 * @param tenantId the customer in the address, in lower case.
 */
export function readCustomer(
  roots: readonly Root[],
  lookUp: (text: string) => string | undefined,
  tenantId: string,
): ReadCustomer {
  const values = new Map<string, Set<string>>();
  const rowOf = (text: string) => {
    const field = lookUp(text);
    return field && ROWS.has(field) ? field : undefined;
  };
  for (const { field, value, valueElement } of findRows(roots, rowOf, () => false)) {
    // A box that cannot be typed into says what the page says.
    const text =
      valueElement instanceof HTMLInputElement && valueElement.readOnly
        ? valueElement.value
        : value.state === 'filled' && value.value;
    if (text) values.set(field, (values.get(field) ?? new Set()).add(text));
  }
  // Two different answers are none.
  const only = (field: string, read: (text: string) => string | undefined) => {
    const texts = new Set([...(values.get(field) ?? [])].map(read));
    texts.delete(undefined);
    return texts.size === 1 ? [...texts][0] : undefined;
  };
  const domainOf = (text: string) => tenantOf(text)?.domains[0];
  const printed = [...(values.get('microsoft-id') ?? [])].map((text) => tenantOf(text)?.tenantId);
  const links = linkedCustomers(roots);
  const headings = headingTexts(roots);
  return {
    name:
      single(headings.map(nameInHeading)) ??
      only('company-name', (text) => text.slice(0, MAX_NAME)) ??
      single(
        trailTexts(roots)
          .map(nameInTrail)
          // A trail that ends in the page's own name says nothing of the customer.
          .filter((name) => name && !lookUp(name) && !headings.includes(name)),
      ),
    domain: only('primary-domain-name', domainOf) ?? only('domain-name', domainOf),
    isProven: printed.length === 1 && printed[0] === tenantId,
    isForeign:
      printed.some((id) => id !== undefined && id !== tenantId) ||
      (links.size > 0 && !links.has(tenantId)),
  };
}

/** @returns the one text of a list, however often it occurs; undefined for none or several. */
function single(texts: readonly (string | undefined)[]): string | undefined {
  const set = new Set(texts.filter(Boolean));
  return set.size === 1 ? [...set][0] : undefined;
}

const headingTexts = (roots: readonly Root[]): string[] =>
  roots
    .flatMap((root) => [...root.querySelectorAll('h1,[role=heading][aria-level="1"]')])
    .slice(0, 20)
    .filter(isVisible)
    .map((heading) => textOf(heading));

const TRAIL = ['nav', ...TRAILS].join();

function trailTexts(roots: readonly Root[]): string[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll(TRAIL)])
    .slice(0, 20)
    .filter(isVisible)
    .map((trail) => {
      const items = [...trail.querySelectorAll('li')].slice(0, 10).map((item) => textOf(item));
      return items.length > 1 ? items.map(bare).join(' > ') : textOf(trail);
    });
}

/** A step of a breadcrumb without its separator. */
const bare = (step: string): string => cleanText(step.replace(/^[>›»❯/\s]+|[>›»❯/\s]+$/g, ''));

const CUSTOMER_ADDRESS = new RegExp(`/customers/(${GUID})(?:[/?#]|$)`, 'i');

/** The customers to whose pages the page links: its own menu leads to its own customer's. */
function linkedCustomers(roots: readonly Root[]): Set<string> {
  const found = new Set<string>();
  for (const root of roots) {
    for (const link of [...root.querySelectorAll(CUSTOMER_LINKS.join())].slice(0, 200)) {
      const address = link.getAttribute('href') ?? '';
      const id = CUSTOMER_ADDRESS.exec(address)?.[1];
      if (id) found.add(id.toLowerCase());
    }
  }
  return found;
}
