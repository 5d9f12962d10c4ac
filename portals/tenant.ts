/** What names a directory: a domain or a tenant ID, in an address or in the text of a portal's shell. Pure. */

import { foldText } from '../text/fold';
import { portalHostOf } from './hosts';
import { shell } from './made/header-words';
import { routeOf } from './pages';

/** A directory as some sign names it. */
export interface Tenant {
  domain?: string;
  tenantId?: string;
  name?: string;
}

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * @param text a domain or a tenant ID, in any case.
 * @returns the directory it names, or null when it is neither.
 */
export function tenantOf(text: string): Tenant | null {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (GUID.test(word)) return { tenantId: word };
  return DOMAIN.test(word) ? { domain: word } : null;
}

/**
 * @param text what an avatar menu says: `CONTOSO (CONTOSO.ONMICROSOFT.COM)`, a domain, or a name alone.
 * @returns the directory; with a name alone when nothing else is said.
 */
export function tenantOfLabel(text: string): Tenant | null {
  const label = text.normalize('NFKC').trim();
  const parts = /^(.*?)\s*\(([^()]+)\)$/.exec(label);
  const inner = parts ? tenantOf(parts[2] as string) : null;
  if (parts && inner) return { ...inner, name: (parts[1] as string).slice(0, 120) };
  return tenantOf(label) ?? (label ? { name: label.slice(0, 120) } : null);
}

/** @returns the directory that the lines of an avatar's title name, or null. */
export function tenantOfTitle(title: string): Tenant | null {
  for (const line of title
    .normalize('NFKC')
    .split(/[\r\n]+/)
    .reverse()) {
    const parts = /^(?:[^:]{1,60}:\s*)?(.*?)\s*\(([^()]+)\)\s*$/.exec(line.trim());
    const inner = parts && tenantOf(parts[2] as string);
    if (parts && inner) return { ...inner, name: (parts[1] as string).slice(0, 120) };
  }
  return null;
}

/** What an address says about the directory, from the strongest to the weakest sign. */
export interface AddressSigns {
  /** A delegated customer: `delegatedOrg=`, `CTID=`. */
  delegated: Tenant | null;
  /** The path's first segment, which switches the directory. */
  path: Tenant | null;
  /** `#@domain`: a hint that does not switch. */
  hint: Tenant | null;
}

/** @returns what an address says about the directory; nothing for an address outside the portals. */
export function addressSigns(url: URL): AddressSigns {
  const portal = portalHostOf(url)?.portal;
  if (!portal) return { delegated: null, path: null, hint: null };
  const route = routeOf(url);
  const first = (name: string) => tenantOf(valuesOf(url, name)[0] ?? '');
  const switches = portal === 'azure' || portal === 'entra' || portal === 'intune';
  return {
    delegated: mayDelegate(portal) ? (first(DELEGATES[0]) ?? first(DELEGATES[1])) : null,
    path: switches ? tenantOf((url.pathname.split('/')[1] ?? '').replace(/^@/, '')) : null,
    hint: switches ? tenantOf(/^@([^/?]+)/.exec(route)?.[1] ?? '') : null,
  };
}

/**
 * An address may name several delegated customers, and which of them the portal obeys is not known.
 * @returns all that it names, each as it is written; nothing for an address where none is named.
 */
export function delegatedIn(url: URL): Tenant[] {
  if (!mayDelegate(portalHostOf(url)?.portal)) return [];
  return DELEGATES.flatMap((name) => valuesOf(url, name))
    .map(tenantOf)
    .filter((tenant) => tenant !== null);
}

/** The parameters that name a delegated customer, in lower case. */
const DELEGATES = ['delegatedorg', 'ctid'] as const;

const mayDelegate = (portal: string | undefined): boolean =>
  portal === 'azure' || portal === 'entra' || portal === 'intune' || portal === 'microsoft-365';

/** @returns the values of a parameter, in the query and then in the route; a name's case does not count. */
function valuesOf(url: URL, name: string): string[] {
  const route = routeOf(url);
  const inRoute = new URLSearchParams(route.slice(route.indexOf('?') + 1));
  return [...url.searchParams, ...inRoute]
    .filter(([key, value]) => key.toLowerCase() === name && value)
    .map(([, value]) => value);
}

/** Texts of the Microsoft 365 header that name no organization. */
const SHELL = new RegExp(`microsoft|office\\s*365|@|${shell}`, 'u');

/** @returns true when a text of a Microsoft 365 header may name the organisation. */
export const mayNameOrganisation = (text: string): boolean =>
  text.length > 2 && /\p{L}{2}/u.test(text) && !SHELL.test(foldText(text));

const squeeze = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** @returns true when an organisation's name and a domain's first label contain one another. */
export function namesAgree(organisation: string, domain: string): boolean {
  const name = squeeze(organisation);
  const label = squeeze(domain.split('.')[0] ?? '');
  return name !== '' && label !== '' && (name.includes(label) || label.includes(name));
}
