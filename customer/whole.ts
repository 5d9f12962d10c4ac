/** One word that names a customer: a domain, a tenant ID, an email address, or a link to one of the portals. */

import { isMicrosoftHost } from '../portals/microsoft-hosts';
import { decoded } from '../text/decoded';
import { isIpv6, parseHost } from './host';
import { type ParsedCustomer, refused } from './parsed-customer';
import { isNoValue, isTemplate } from './placeholder';
import { customerInPortalLink, isKnownPortal } from './portal-link';
import { unwrap } from './unwrap';
import { linkInside, linksWithin } from './wrapped-link';

/** Format characters (direction marks, zero-width), fillers, control characters other than tab and line end. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?!\s)\p{Cc}/u;

/** A local part that is itself a well-known domain: `contoso.com@evil.example` wants to be misread. */
const DISGUISED =
  /\.(?:com|net|org|edu|gov|mil|biz|info|cloud|example|cn|us)(?:\.[a-z]{2})?$|\.(?:co|onmicrosoft)\.[a-z]{2,3}$/i;

/**
 * An address as mail and sign-in names have it, and as directories list it (`SMTP:`, `sip:`); `#EXT#` and `live.com#`
 * are what a guest's sign-in name carries.
 */
const EMAIL =
  /^(?:(?:mailto|smtp|sips?):)?(?:live\.com#)?(?<local>[\p{L}\p{M}\p{N}.!$%&'*+=?^_`{|}~-]*(?:#EXT#)?)@(?<domain>[^@:/?#\\\s]+)(?<query>\?\S*)?$/iu;

/** What browsers put before a link. */
const BROWSER_PREFIX = /^(?:view-source|microsoft-edge):(?=https?:)/i;

/** A link that was copied out of another link, or out of one within another. */
const ENCODED_LINK = /^https?%(?:25){0,3}3a%(?:25){0,3}2f/i;

/** An address is encoded once for each link around it. */
const MOST_ENCODED = 4;

export const hasInvisible = (text: string): boolean => INVISIBLE.test(text);

/** @returns true for an email address, whatever its domain is. */
export const isEmail = (word: string): boolean => EMAIL.test(word);

/**
 * Reads one word.
 * @param word without spaces, and without what surrounds it.
 * @returns the customer, or why it names none. Never throws.
 */
export function parseWhole(word: string): ParsedCustomer {
  const text = word.replace(/^([\w.+-]{1,64})%40(?=[^%@]+$)/, '$1@');
  const address = EMAIL.exec(text)?.groups;
  if (address) return parseAddress(address, text);
  let link = word.replace(BROWSER_PREFIX, '');
  for (let times = 0; times < MOST_ENCODED && ENCODED_LINK.test(link); times += 1)
    link = decoded(link);
  return parseLocation(link);
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
  const said = end < 0 ? rest : rest.slice(0, end);
  const plain = said.replace(/:443$/, '');
  const authority = isMicrosoftHost(plain.toLowerCase()) ? plain : said;
  const tail = end < 0 ? '' : rest.slice(end);
  // `#@contoso.com/resource/…`, `?tid=…`, `/subscriptions/…`: what is left of a portal link.
  if (authority === '' && !scheme && /^[/?#]/.test(tail)) return parsePortalPart(tail);
  if (authority.includes('@')) return refused('user-info');
  if (isIpv6(authority)) return refused('ip-address');
  if (authority.includes(':'))
    return /:\d*$/.test(authority) ? refused('port') : refused('characters');
  const address = `https://${authority}${tail}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const inside = url && linkInside(url);
  if (inside) return hasInvisible(inside) ? refused('invisible') : parseWhole(unwrap(inside));
  if (url && (isMicrosoftHost(url.hostname) || isKnownPortal(url))) {
    const named = parseMicrosoftLink(url, tail);
    const isNone = named.kind === 'error' && named.reason === 'no-customer';
    return (isNone && portalLinkWithin(url)) || named;
  }
  // What a link names behind a host that is no portal's is not known; the host itself need not be a customer's.
  if (tail !== '' && tail !== '/')
    return (url && portalLinkWithin(url)) ?? refused(scheme ? 'no-customer' : 'path');
  return parseHost(authority);
}

/** The customer of a portal link in another link; null where none of them names one, or they name two. */
function portalLinkWithin(url: URL): ParsedCustomer | null {
  const named = linksWithin(url)
    .filter((link) => URL.canParse(link) && isKnownPortal(new URL(link)) && !hasInvisible(link))
    .map((link) => parseWhole(unwrap(link)))
    .filter(({ kind }) => kind !== 'error');
  const [first, ...others] = named.map((each) => JSON.stringify(each));
  return first !== undefined && others.every((each) => each === first) ? (named[0] ?? null) : null;
}

function parsePortalPart(part: string): ParsedCustomer {
  const address = `https://portal.azure.com${part}`;
  return URL.canParse(address)
    ? parseMicrosoftLink(new URL(address), part)
    : refused('no-customer');
}

/** A link into Microsoft's sites names its customer, or none: its host is nobody's domain. */
function parseMicrosoftLink(url: URL, tail: string): ParsedCustomer {
  const named = customerInPortalLink(url);
  if (named === 'several') return refused('several');
  const isBare = tail === '' || tail === '/';
  if (named === null)
    return refused(isBare && !isKnownPortal(url) ? 'microsoft-host' : 'no-customer');
  if (hasInvisible(named)) return refused('invisible');
  if (isTemplate(named)) return refused('placeholder');
  const parsed = parseHost(unwrap(named));
  // `delegatedOrg=undefined`: not a domain.
  const isNothing = parsed.kind === 'error' && (parsed.reason === 'no-dot' || isNoValue(named));
  return isNothing ? refused('no-customer') : parsed;
}
