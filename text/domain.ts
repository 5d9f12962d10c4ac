/** Domain names: one spelling, and which of them tell no organization from another. Pure. */

import { CONSUMER_HOSTS, CONSUMER_LABELS, CONSUMER_PROVIDERS } from './consumer-hosts';
import { SHARED_BY_TENANTS } from './initial-domain';

/** Names under which everybody's tenants live, and what countries sell names under. */
const SHARED_SUFFIX = new RegExp(
  `^(?:[^.]+|${SHARED_BY_TENANTS}|(?:com|co|net|org|edu|gov|gob|gouv|ac|or|ne|go|idv|ltd|plc|nom)\\.[a-z]{2})$`,
);

/** `mail.gmail.com`, as the headers of a mail name it. */
const MAIL_SERVER = /^(?:mail|smtp|imap|pop3?|mx\d*)\./;

/**
 * A domain that the URL parser would give back as it is: most are, and to parse a whole list's takes a second. Its last label
 * begins with a letter, so it is no address; `xn--` may be no encoded name.
 */
const PLAIN = /^(?!.*xn--)(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/;

/** @returns true for a domain in lower case and ASCII that needs no URL parser to be read. */
export const isPlainDomain = (text: string): boolean => PLAIN.test(text);

/**
 * One spelling of a domain: lower case, ASCII (`xn--…`), without `@` before or a dot after it.
 * @returns the empty string for what is no domain at all.
 */
export function asciiDomain(value: string): string {
  const name = value
    .trim()
    .replace(/^@/, '')
    .replace(/[.。]$/, '');
  if (name.length < 254 && isPlainDomain(name)) return name;
  if (name === '' || name.length > 253 || /[\s/\\:@?#[\]%<>^|]/.test(name)) return '';
  try {
    const { hostname } = new URL(`https://${name}/`);
    // The platform reads `1` and `0x7f.1` as addresses; such a name belongs to no company.
    return /^\d+(?:\.\d+){3}$/.test(hostname) ? '' : hostname.replace(/\.$/, '');
  } catch {
    // Not a host name: the answer says so.
    return '';
  }
}

/** Whether anybody can have an address at this host, or under this domain. */
export const isSharedDomain = (value: string): boolean => isSharedAscii(asciiDomain(value));

/** The same of a domain that is known to be in its ASCII form: to parse a whole book's takes a second. */
export function isSharedAscii(name: string): boolean {
  if (SHARED_SUFFIX.test(name)) return true;
  if (CONSUMER_HOSTS.has(name) || CONSUMER_HOSTS.has(name.replace(MAIL_SERVER, ''))) return true;
  if (CONSUMER_PROVIDERS.some((host) => name === host || name.endsWith(`.${host}`))) return true;
  return CONSUMER_LABELS.test(name.split('.')[0] ?? '') && name.split('.').length <= 3;
}
