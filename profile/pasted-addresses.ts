/** Addresses as people paste them out of a mail program. */

import { asciiDomain } from '../text/domain';

const SEPARATORS = /[;,，；、\r\n\t]+/;

/** Full-width characters are what East Asian keyboards type. */
const narrowed = (text: string): string => text.normalize('NFKC').trim();

/**
 * @param typed one address, as `Ada Lin <ada@partner.example>`, with `mailto:`, or with an international domain.
 * @returns the address alone, its domain in ASCII; what is no address comes back as it is.
 */
export function addressOf(typed: string): string {
  const text = narrowed(typed)
    .replace(/^.*<([^<>]+)>$/s, '$1')
    .replace(/^(?:mailto:)+/i, '')
    .trim();
  const at = text.lastIndexOf('@');
  if (at < 1) return text;
  const domain = text.slice(at + 1);
  // An empty answer means that it is no domain; then the text is refused as written.
  return /[^\x20-\x7e]/.test(domain)
    ? `${text.slice(0, at)}@${asciiDomain(domain) || domain}`
    : text;
}

/**
 * @param text several addresses: "Ada Lin <ada@x.example>; Bo <bo@x.example>", with or without names, by commas, semicolons,
 *   lines or spaces.
 * @returns each of them; a text without any address comes back whole, so that nothing typed is lost.
 */
export function splitAddresses(text: string): string[] {
  const parts = narrowed(text)
    .split(SEPARATORS)
    .flatMap((part) => (part.includes('<') ? [part] : part.split(/\s+/)))
    .map((part) => part.trim())
    .filter(Boolean);
  // "Lin, Ada <ada@x.example>": what is left of a name is no entry of its own.
  const addresses = parts.filter((part) => part.includes('@')).map(addressOf);
  return addresses.length > 0 ? addresses : [text.trim()].filter(Boolean);
}
