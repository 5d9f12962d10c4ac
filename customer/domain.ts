/**
 * The customer's domain or tenant ID, from whatever people paste. Nothing is guessed: a text that could be
 * read in two ways is refused with the reason.
 */

import { parseInText } from './in-text';
import { type ParsedCustomer, refused } from './parsed-customer';
import { isNoValue, isTemplate } from './placeholder';
import { unwrap } from './unwrap';
import { hasInvisible, parseWhole } from './whole';

/** Longer texts are no paste of a domain or link; the limit also bounds the work. */
const MAX_INPUT = 8000;

/**
 * Reads a customer's domain or tenant ID.
 * @param input what was typed or pasted: a domain, a web or e-mail address, a link to one of the portals,
 * a tenant ID; with or without the quotes or brackets around it, its label, or the customer's name before it.
 * @returns the domain (as ASCII, and as people write it), the tenant ID in lower case, or why not. Never throws.
 */
export function parseCustomer(input: string): ParsedCustomer {
  if (input.length > MAX_INPUT) return refused('too-long');
  if (hasInvisible(input)) return refused('invisible');
  const text = unwrap(input);
  if (text === '') return refused('empty');
  const bare = input.trim();
  if (isNoValue(text) || isNoValue(bare) || isTemplate(bare)) return refused('placeholder');
  if (/\s/u.test(text)) return parseInText(text) ?? refused('characters');
  const whole = parseWhole(text);
  const isLink = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  return whole.kind !== 'error' || isLink ? whole : (parseInText(text) ?? whole);
}
