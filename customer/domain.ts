/**
 * The customer's domain or tenant ID, from whatever people paste. Nothing is guessed: a text that could be
 * read in two ways is refused with the reason.
 */

import { GUID } from '../text/guid';
import { parseInText } from './in-text';
import { labelledLines } from './labelled-lines';
import { type DomainProblem, type ParsedCustomer, refused } from './parsed-customer';
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
  const bare = narrow(withoutEnds(input).trim());
  if (hasInvisible(bare)) return refused('invisible');
  const text = unwrap(bare);
  if (text === '') return refused('empty');
  if (isNoValue(text) || isNoValue(bare) || isTemplate(bare)) return refused('placeholder');
  const lines = labelledLines(bare);
  if (lines !== bare) return parseInText(lines) ?? refused('characters');
  if (/\s/u.test(text)) return parseInText(bare) ?? refused('characters');
  const whole = parseWhole(text);
  // Mail programs write the target of a link behind it: `https://portal.azure.com/contoso.com<https://…>`.
  const isLink = /^[a-z][a-z0-9+.-]*:\/\/[^<>]*$/i.test(text);
  if (whole.kind !== 'error' || isLink) return whole;
  const told = parseInText(text) ?? whole;
  // An ID with more around it: of a relationship, of a resource.
  return told.kind === 'error' && NO_DOMAIN.has(told.reason) && ID_WITHIN.test(text)
    ? refused('other-id')
    : told;
}

/** What East Asian keyboards type in full width within an address. Punctuation stays: people write it around one. */
const narrow = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ＠．－]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );

const NO_DOMAIN: ReadonlySet<DomainProblem> = new Set(['no-dot', 'characters']);
const ID_WITHIN = new RegExp(GUID, 'i');

/**
 * What chats, certificates and dialogs leave at the ends of a text that is copied from them: marks that change nothing
 * of how a domain looks. Within a text they are refused.
 */
const ENDS = '[\\s\\u00ad\\u200b\\u200e\\u200f\\u202a\\u202c\\u2060\\u2066\\u2068\\u2069\\ufeff]';
const AT_START = new RegExp(`^${ENDS}+`);
const AT_END = new RegExp(`(?<!${ENDS})${ENDS}+$`);

const withoutEnds = (text: string): string => text.replace(AT_START, '').replace(AT_END, '');
