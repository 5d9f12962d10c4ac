/**
 * A bare host name as people write it, read by the platform's own URL parser (case, full-width forms, international
 * names); what that would silently repair or cut off is refused before.
 */

import { toUnicode } from 'punycode/punycode.es6.js';
import { isMicrosoftHost, isServiceHost } from '../portals/microsoft-hosts';
import { isPlainDomain, isSharedAscii } from '../text/domain';
import { isGuid } from '../text/guid';
import { INITIAL_SUFFIXES } from '../text/initial-domain';
import { holdsNear } from './near';
import { type DomainProblem, type ParsedCustomer, refused } from './parsed-customer';
import { EMPTY_TENANT_ID } from './placeholder';

/** How names of files end that people attach and programs print; no name on the internet ends so. */
const FILE =
  /\.(?:aspx?|bak|bat|bmp|cfg|cmd|css|cs|csv|dll|dmp|docx?|eml|etl|evtx|exe|gif|gz|har|heic|html?|ico|ics|ini|iso|jpe?g|js|json|jsx|log|mp\d|msg|msix?|onepkg|ost|pdf|php|png|pptx?|psm?1|pst|rar|rtf|sql|svg|tiff?|tmp|tsv|tsx?|txt|vbs?|vcf|vhdx?|vsdx?|webp|xlsx?|xml|ya?ml|7z)$/;

const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** A partly copied or mistyped tenant ID. */
const NEARLY_GUID =
  /^(?=.*\d)(?:[0-9a-f]{30,34}|[0-9a-f]{5,10}(?:-[0-9a-f]{2,6}){3}-[0-9a-f]{8,14})$/i;

/** What browsers, mail programs and the records of Microsoft 365 put before a domain; never a directory's. */
const BEFORE_DOMAIN =
  /^(?:(?:www|autodiscover|lyncdiscover|sip|msoid|enterpriseregistration|enterpriseenrollment)\.(?=[^.]+\.)|\*\.|(?:[a-z0-9-]+\._domainkey|(?:_[a-z0-9-]+\.)*_[a-z0-9-]+)\.)/i;

/** Names that no public server knows; a directory's domain is one that all know. */
const INTERNAL = new Set(
  'local localdomain localhost lan internal intranet corp home private arpa'.split(' '),
);

/** What word processors write for a hyphen, so that a line doesn't break at it or because it looks better. */
const HYPHEN = /[\u2010-\u2013\u2212]/g;

/** The dots of all scripts that the URL parser takes for one. */
const DOT = /[.。．｡]/u;

/**
 * Reads a host name or a tenant ID.
 * @param host without scheme, user, port and path.
 * @returns the domain, the tenant ID, or why not. Never throws.
 */
export function parseHost(host: string): ParsedCustomer {
  if (host === EMPTY_TENANT_ID) return refused('placeholder');
  const id = host.normalize('NFKC').replace(HYPHEN, '-');
  if (isGuid(id)) return { kind: 'tenant-id', id: id.toLowerCase() };
  if (host === '') return refused('empty');
  if (NEARLY_GUID.test(host)) return refused('bad-id');
  if (isIpv6(host)) return refused('ip-address');
  // The URL parser would decode `%`, and cut at the others.
  if (/[%/\\?#@:\s]/u.test(host)) return refused('characters');
  const name = host.replace(BEFORE_DOMAIN, '');
  const lower = name.toLowerCase();
  const isPlain = isPlainDomain(lower);
  const address = `https://${name}`;
  if (!isPlain && !URL.canParse(address)) return refused(whyNoUrl(name));
  const hostname = isPlain ? lower : new URL(address).hostname;
  if (/^\d+(?:\.\d+){3}$/.test(hostname)) return refused('ip-address');
  const ascii = hostname.replace(/\.$/, '').replace(BEFORE_DOMAIN, '');
  if (!ascii.includes('.')) return refused('no-dot');
  const problem = asciiProblem(ascii) ?? ownerProblem(ascii);
  return problem ? refused(problem) : { kind: 'domain', ascii, unicode: readable(ascii) };
}

/** @returns true for an IPv6 address, with or without brackets. */
export const isIpv6 = (text: string): boolean =>
  text.indexOf(':') !== text.lastIndexOf(':') && /^\[?[0-9a-f:.]+(?:%\w+)?\]?$/i.test(text);

function whyNoUrl(host: string): DomainProblem {
  const labels = host.replace(/[.。．｡]$/u, '').split(DOT);
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
  if (isNearlyInitial(labels)) return 'misspelled';
  if (INTERNAL.has(labels.at(-1) ?? '')) return 'internal';
  if (FILE.test(ascii)) return 'file-name';
  if (ascii.includes('xn--') && NO_LETTER.test(readable(ascii))) return 'characters';
  // An initial domain of letters that none has.
  if (ascii.includes('xn--') && INITIAL_SUFFIXES.some((end) => ascii.endsWith(end)))
    return 'characters';
  return labels.every((label) => LABEL.test(label)) ? null : 'characters';
}

/**
 * What no registry has in a name, and the URL parser takes all the same: `‹contoso.com›` is two words in odd quotes. Two of
 * the characters that are no letters are allowed (RFC 5892, appendix A).
 */
const NO_LETTER = /[^\p{L}\p{M}\p{N}.\-\u00b7\u30fb]/u;

const ONMICROSOFT = 'onmicrosoft';

/** `contoso.onmicrosoft`, half typed; `contoso.onmicrosoft.co`; `contoso.onmircosoft.com`. */
function isNearlyInitial(labels: readonly string[]): boolean {
  const [name = '', top = ''] = labels.slice(-2);
  const isKnown = INITIAL_SUFFIXES.some((suffix) => suffix === `${name}.${top}`);
  return !isKnown && [name, top].some((label) => isNear(label, ONMICROSOFT));
}

const isNear = (label: string, word: string): boolean =>
  Math.abs(label.length - word.length) <= 1 && holdsNear(label, word);

/** A domain of everybody's, or of Microsoft's, is no customer's. */
function ownerProblem(ascii: string): DomainProblem | null {
  if (isSharedAscii(ascii)) return 'shared';
  return isMicrosoftHost(ascii) || isServiceHost(ascii) ? 'microsoft-host' : null;
}

/** The name as people write it; the ASCII form when it has no honest other one. */
function readable(ascii: string): string {
  if (!ascii.includes('xn--')) return ascii;
  try {
    const unicode = toUnicode(ascii);
    const address = `https://${unicode}`;
    return URL.canParse(address) && new URL(address).hostname === ascii ? unicode : ascii;
  } catch {
    // Not every label that begins with `xn--` is an encoded one; it is then shown as it is.
    return ascii;
  }
}
