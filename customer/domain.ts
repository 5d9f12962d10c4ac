/**
 * The customer's domain or tenant ID, from whatever people paste. Nothing is guessed: a text that could be
 * read in two ways is refused with the reason.
 *
 * The platform's own URL parser does the reading (case, full-width forms, international names); what it
 * would silently repair or cut off is refused before.
 */

import { toUnicode } from 'punycode/punycode.es6.js';
import { customerInPortalLink, isKnownPortal } from './portal-link';
import { unwrap } from './unwrap';

/** Why a text is refused; the popup has one message for each. */
export const DOMAIN_PROBLEMS = [
  'empty',
  'no-dot',
  'ip-address',
  'user-info',
  'port',
  'path',
  'too-long',
  'label-too-long',
  'invisible',
  'characters',
  'scheme',
  'no-customer',
] as const;

export type DomainProblem = (typeof DOMAIN_PROBLEMS)[number];

export type ParsedCustomer =
  | { kind: 'domain'; ascii: string; unicode: string }
  | { kind: 'tenant-id'; id: string }
  | { kind: 'error'; reason: DomainProblem };

/** Longer texts are no paste of a domain or link; the limit also bounds the work. */
const MAX_INPUT = 8000;

const TENANT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Format characters (direction marks, zero-width), fillers, control characters other than tab and line end. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?!\s)\p{Cc}/u;

/** A local part that is itself a well-known domain: `contoso.com@evil.example` wants to be misread. */
const DISGUISED =
  /\.(?:com|net|org|edu|gov|mil|biz|info|cloud|example|cn|us)(?:\.[a-z]{2})?$|\.(?:co|onmicrosoft)\.[a-z]{2,3}$/i;

/** An address as mail and sign-in names have it; `#EXT#` is what a guest's sign-in name carries. */
const EMAIL =
  /^(?:mailto:)?(?<local>[\p{L}\p{M}\p{N}.!$%&'*+=?^_`{|}~-]*(?:#EXT#)?)@(?<domain>[^@:/?#\\\s]+)(?<query>\?\S*)?$/iu;

const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

const error = (reason: DomainProblem): ParsedCustomer => ({ kind: 'error', reason });

/**
 * Reads a customer's domain or tenant ID.
 * @param input what was typed or pasted: a domain, a web or e-mail address, a link to one of the portals,
 * a tenant ID; with or without the quotes or brackets around it.
 * @returns the domain (as ASCII, and as people write it), the tenant ID in lower case, or why not. Never throws.
 */
export function parseCustomer(input: string): ParsedCustomer {
  if (input.length > MAX_INPUT) return error('too-long');
  if (INVISIBLE.test(input)) return error('invisible');
  const text = unwrap(input);
  if (text === '') return error('empty');
  if (TENANT_ID.test(text)) return { kind: 'tenant-id', id: text.toLowerCase() };
  if (/\s/u.test(text)) return error('characters');
  const address = EMAIL.exec(text)?.groups;
  if (address) return parseAddress(address, text);
  return parseLocation(text);
}

function parseAddress(address: Record<string, string | undefined>, text: string): ParsedCustomer {
  if (address.query && !/^mailto:/i.test(text)) return error('path');
  if (DISGUISED.test(address.local ?? '')) return error('user-info');
  return parseHost(address.domain ?? '');
}

/** Everything that may have a scheme, a user, a port, a path. */
function parseLocation(text: string): ParsedCustomer {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  if (scheme && !/^https?$/i.test(scheme[1] ?? '')) return error('scheme');
  const rest = scheme ? text.slice(scheme[0].length) : text.replace(/^\/\//, '');
  const end = rest.search(/[/\\?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const tail = end < 0 ? '' : rest.slice(end);
  const at = authority.lastIndexOf('@');
  // `@contoso.com` and `#@contoso.com` are what is left of an address or a portal link.
  if (authority === '' && !scheme && /^#@[^/?#@\\]+$/.test(tail)) return parseHost(tail.slice(2));
  if (at >= 0) return error('user-info');
  if (isIpv6(authority)) return error('ip-address');
  if (authority.includes(':')) return /:\d*$/.test(authority) ? error('port') : error('characters');
  const url = toUrl(`https://${rest}`);
  if (url && isKnownPortal(url)) return parsePortalLink(url);
  if (tail !== '' && tail !== '/') return error('path');
  return parseHost(authority);
}

function parsePortalLink(url: URL): ParsedCustomer {
  const named = customerInPortalLink(url);
  if (named === null) return error('no-customer');
  if (INVISIBLE.test(named)) return error('invisible');
  return TENANT_ID.test(named) ? { kind: 'tenant-id', id: named.toLowerCase() } : parseHost(named);
}

/** A bare host name, as people write it. */
function parseHost(host: string): ParsedCustomer {
  if (TENANT_ID.test(host)) return { kind: 'tenant-id', id: host.toLowerCase() };
  if (host === '') return error('empty');
  if (isIpv6(host)) return error('ip-address');
  // The URL parser would decode `%`, and cut at the others.
  if (/[%/\\?#@:\s]/u.test(host)) return error('characters');
  const url = toUrl(`https://${host}`);
  const labels = host.replace(/[.。．｡]$/u, '').split(/[.。．｡]/u);
  if (!url) return error(whyNoUrl(host, labels));
  if (/^\d+(?:\.\d+){3}$/.test(url.hostname)) return error('ip-address');
  const ascii = url.hostname.replace(/\.$/, '');
  if (!ascii.includes('.')) return error('no-dot');
  const problem = asciiProblem(ascii);
  if (problem) return error(problem);
  // What is left of a portal's address names no customer.
  if (isKnownPortal(new URL(`https://${ascii}`))) return error('no-customer');
  return { kind: 'domain', ascii, unicode: readable(ascii) };
}

function whyNoUrl(host: string, labels: string[]): DomainProblem {
  // A last label that is a number makes the parser expect an IPv4 address.
  if (/^(?:\d+|0x[0-9a-f]*)$/i.test(labels.at(-1) ?? '')) return 'ip-address';
  if (host.length > 254) return 'too-long';
  if (labels.some((label) => label.length > 63)) return 'label-too-long';
  return 'characters';
}

function asciiProblem(ascii: string): DomainProblem | null {
  if (ascii.length > 253) return 'too-long';
  const labels = ascii.split('.');
  if (labels.some((label) => label.length > 63)) return 'label-too-long';
  return labels.every((label) => LABEL.test(label)) ? null : 'characters';
}

const isIpv6 = (text: string) => /^\[?[0-9a-f:.]*:[0-9a-f]*:[0-9a-f:.]*(?:%\w+)?\]?$/i.test(text);

function toUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** The name as people write it; the ASCII form when it has no honest other one. */
function readable(ascii: string): string {
  if (!ascii.includes('xn--')) return ascii;
  try {
    const unicode = toUnicode(ascii);
    return toUrl(`https://${unicode}`)?.hostname === ascii ? unicode : ascii;
  } catch {
    // Punycode that is none.
    return ascii;
  }
}
