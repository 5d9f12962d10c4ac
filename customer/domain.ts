/**
 * The customer's domain or tenant ID, from whatever people paste. Nothing is guessed: a text that could be
 * read in two ways is refused with the reason.
 */

import { isMicrosoftHost } from '../portals/microsoft-hosts';
import { DOMAIN_LABELS, TENANT_ID_LABELS } from '../portals/tenant-labels';
import { isGuid } from '../text/guid';
import { isIpv6, parseHost } from './host';
import { type ParsedCustomer, refused } from './parsed-customer';
import { customerInPortalLink, isKnownPortal, linkInside } from './portal-link';
import { unwrap } from './unwrap';

/** Longer texts are no paste of a domain or link; the limit also bounds the work. */
const MAX_INPUT = 8000;

/** Format characters (direction marks, zero-width), fillers, control characters other than tab and line end. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?!\s)\p{Cc}/u;

/** A local part that is itself a well-known domain: `contoso.com@evil.example` wants to be misread. */
const DISGUISED =
  /\.(?:com|net|org|edu|gov|mil|biz|info|cloud|example|cn|us)(?:\.[a-z]{2})?$|\.(?:co|onmicrosoft)\.[a-z]{2,3}$/i;

/** An address as mail and sign-in names have it; `#EXT#` is what a guest's sign-in name carries. */
const EMAIL =
  /^(?:mailto:)?(?<local>[\p{L}\p{M}\p{N}.!$%&'*+=?^_`{|}~-]*(?:#EXT#)?)@(?<domain>[^@:/?#\\\s]+)(?<query>\?\S*)?$/iu;

/** What scripts print for no value. */
const NO_VALUE = /^(?:undefined|null|nan|none|n\/a|true|false)$/i;

/** `[customerdomainname]`, `{tenantId}`, `%DOMAIN%`: a template that nobody filled in. */
const TEMPLATE = /^(?:\[[^.\]]*\]|\{+[^.}]*\}+|<[^.>]*>|%[^.%]*%|\$\{?[^.}]*\}?)$/u;
const TEMPLATE_WORD = /domain|tenant|customer|client|organi[sz]ation|company|guid|[_-]id|name/i;

/** `Contoso (contoso.onmicrosoft.com)`, as the portals' account menus write it. */
const NAMED = /^([^()（）]{1,200}?)\s*[(（]\s*([^()（）\s]{1,260})\s*[)）]$/u;

/** `Tenant ID: 1234…` */
const LABELLED = /^([\p{L}\p{M}\s'’.-]{2,40}?)\s*[:：=]\s*([^\s:：=]{1,260})$/u;

/**
 * Reads a customer's domain or tenant ID.
 * @param input what was typed or pasted: a domain, a web or e-mail address, a link to one of the portals,
 * a tenant ID; with or without the quotes or brackets around it, its label, or the customer's name before it.
 * @returns the domain (as ASCII, and as people write it), the tenant ID in lower case, or why not. Never throws.
 */
export function parseCustomer(input: string): ParsedCustomer {
  if (input.length > MAX_INPUT) return refused('too-long');
  if (INVISIBLE.test(input)) return refused('invisible');
  const text = unwrap(input);
  if (text === '') return refused('empty');
  if (isGuid(text)) return { kind: 'tenant-id', id: text.toLowerCase() };
  if (isPlaceholder(input.trim(), text)) return refused('placeholder');
  const told = parseNamed(text) ?? parseLabelled(text);
  if (told) return told;
  if (/\s/u.test(text)) return refused('characters');
  const address = EMAIL.exec(text)?.groups;
  if (address) return parseAddress(address, text);
  return parseLocation(text);
}

const isPlaceholder = (input: string, text: string): boolean =>
  NO_VALUE.test(text) || (TEMPLATE.test(input) && TEMPLATE_WORD.test(text));

/** A name, then a domain or an ID in brackets; refused when the name is itself another domain. */
function parseNamed(text: string): ParsedCustomer | null {
  const [, name = '', inner = ''] = NAMED.exec(text) ?? [];
  const named = inner ? parseHost(unwrap(inner)) : null;
  if (named?.kind !== 'domain' && named?.kind !== 'tenant-id') return null;
  const outer = /\s/u.test(name) ? null : parseHost(name);
  const isOther = outer?.kind === 'domain' || outer?.kind === 'tenant-id';
  return isOther && JSON.stringify(outer) !== JSON.stringify(named) ? refused('characters') : named;
}

/** A label, then what it names; an ID under any other label (a subscription's) is not a tenant's. */
function parseLabelled(text: string): ParsedCustomer | null {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  if (!value) return null;
  const key = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’.-]/gu, '');
  const parsed = parseHost(unwrap(value));
  if (TENANT_ID_LABELS.has(key) || DOMAIN_LABELS.has(key)) {
    return parsed.kind === 'error' && NO_VALUE.test(value) ? refused('placeholder') : parsed;
  }
  return parsed.kind === 'tenant-id' ? refused('no-customer') : null;
}

function parseAddress(address: Record<string, string | undefined>, text: string): ParsedCustomer {
  if (address.query && !/^mailto:/i.test(text)) return refused('path');
  if (DISGUISED.test(address.local ?? '')) return refused('user-info');
  return parseHost(address.domain ?? '');
}

/** Everything that may have a scheme, a user, a port, a path. */
function parseLocation(text: string): ParsedCustomer {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  if (scheme && !/^https?$/i.test(scheme[1] ?? '')) return refused('scheme');
  const rest = scheme ? text.slice(scheme[0].length) : text.replace(/^\/\//, '');
  const end = rest.search(/[/\\?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const tail = end < 0 ? '' : rest.slice(end);
  // `@contoso.com` and `#@contoso.com` are what is left of an address or a portal link.
  if (authority === '' && !scheme && /^#@[^/?#@\\]+$/.test(tail)) return parseHost(tail.slice(2));
  if (authority.includes('@')) return refused('user-info');
  if (isIpv6(authority)) return refused('ip-address');
  if (authority.includes(':'))
    return /:\d*$/.test(authority) ? refused('port') : refused('characters');
  const address = `https://${rest}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && isMicrosoftHost(url.hostname)) return parseMicrosoftLink(url, tail);
  if (tail !== '' && tail !== '/') return refused('path');
  return parseHost(authority);
}

/** A link into Microsoft's sites names its customer, or none: its host is nobody's domain. */
function parseMicrosoftLink(url: URL, tail: string): ParsedCustomer {
  const inside = linkInside(url);
  if (inside) return parseCustomer(inside);
  const named = customerInPortalLink(url);
  const isBare = tail === '' || tail === '/';
  if (named === null)
    return refused(isBare && !isKnownPortal(url) ? 'microsoft-host' : 'no-customer');
  if (INVISIBLE.test(named)) return refused('invisible');
  const parsed = parseHost(named);
  // `delegatedOrg=undefined`: whatever stands there is no domain.
  return parsed.kind === 'error' && parsed.reason === 'no-dot' ? refused('no-customer') : parsed;
}
