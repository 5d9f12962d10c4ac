/** What names a directory: a domain or a tenant ID, in an address or in the text of a portal's shell. Pure. */

import { foldText } from '../text/fold';
import { isGuid } from '../text/guid';
import { portalHostOf } from './hosts';
import { shell } from './made/header-words';
import { routeOf } from './pages';
import { isNamed, type Tenant, tenantFrom } from './tenant';

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/;

/** Quotes, brackets, and characters for text direction or line breaks: around a domain, never part of it. */
const AROUND =
  /^[\s\p{Cf}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'<>]+|[\s\p{Cf}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'<>]+$/gu;
const UNSEEN = /[\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** @returns a domain in ASCII, whatever script it is written in; what is none stays as it is. */
function inAscii(word: string): string {
  if (!/[^\0-\x7f]/.test(word) || /[\s/\\:@?#[\]%<>^|]/.test(word)) return word;
  return URL.canParse(`https://${word}/`) ? new URL(`https://${word}/`).hostname : word;
}

/**
 * @param text a domain or a tenant ID, in any case and script; marks around it do not matter.
 * @returns the directory it names, or null when it is neither.
 */
export function tenantOf(text: string): Tenant | null {
  const plain = text.replace(UNSEEN, '').normalize('NFKC').replace(AROUND, '').toLowerCase();
  const word = inAscii(plain.replace(/[.。]$/, ''));
  if (isGuid(word)) return tenantFrom({ tenantId: word });
  return DOMAIN.test(word) ? tenantFrom({ domain: word }) : null;
}

/** Brackets of any kind with something in them. */
const BRACKETED = /[([{<【〔「『（［]([^()[\]{}<>【】〔〕「」『』（）［］]+)[)\]}>】〕」』）］]/gu;
/** What parts a name from a domain, where no brackets do. */
const PARTED = /\s+[-\u2010-\u2015|·•:]\s+|[\r\n\t|]+/u;

/**
 * @param text what an account menu says: `CONTOSO (CONTOSO.ONMICROSOFT.COM)`, a domain, or a name alone.
 * @returns the directory; with a name alone when nothing else is said.
 */
export function tenantOfLabel(text: string): Tenant | null {
  const label = text.replace(UNSEEN, '').normalize('NFKC').trim();
  const whole = tenantOf(label);
  if (whole) return whole;
  const inBrackets = [...label.matchAll(BRACKETED)].map(([part, inner = '']) => ({ part, inner }));
  const parts = label.split(PARTED).map((part) => ({ part, inner: part }));
  // A name may be a domain's, as "Booking.com Ltd": only what stands by itself is one, the last before all.
  for (const { part, inner } of [...inBrackets.reverse(), ...parts.reverse()]) {
    const named = tenantOf(inner);
    const name = label
      .replace(part, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s\-–—|·:]+|[\s\-–—|·:]+$/g, '');
    if (named) return { ...named, names: name ? [name.slice(0, 120)] : [] };
  }
  return label ? tenantFrom({ name: label.slice(0, 120) }) : null;
}

/** @returns the directory that the lines of an avatar's title name, or null. */
export function tenantOfTitle(title: string): Tenant | null {
  for (const line of title.split(/[\r\n]+/).reverse()) {
    const text = line.replace(UNSEEN, '').normalize('NFKC').trim();
    const said = /^(?:[^:()]{1,60}:\s*)?(.*)$/.exec(text)?.[1] ?? '';
    if (!/[([{<【〔「『]/.test(said)) continue;
    const named = tenantOfLabel(said);
    if (named && isNamed(named)) return named;
  }
  return null;
}

/** What an address says about the directory, from the strongest to the weakest hint. */
export interface AddressHints {
  /** A delegated customer: `delegatedOrg=`, `CTID=`. */
  delegated: Tenant | null;
  /** The path's first segment, which switches the directory. */
  path: Tenant | null;
  /** `#@domain`: a hint that does not switch. */
  hint: Tenant | null;
}

/** @returns what an address says about the directory; nothing for an address outside the portals. */
export function addressHints(url: URL): AddressHints {
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

/** @returns true when a text of a Microsoft 365 header may name the organization. */
export const mayNameOrganization = (text: string): boolean =>
  text.length > 2 && /\p{L}{2}/u.test(text) && !SHELL.test(foldText(text));
