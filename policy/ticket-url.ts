/** Links into the partner's own ticket system, by a template that the organization sets. Pure, and without a schema: the popup uses it. */

const PLACEHOLDER = '{ticket}';

/**
 * The host is written out, as the user will read it; no user, no port but a number, nothing that browsers read differently from
 * people (backslashes, spaces, other scripts), and no braces but those of the placeholder.
 */
const TEMPLATE =
  /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?::\d{1,5})?)\/[\w\-.~!$&'()*+,;=:@%/?#]*\{ticket\}[\w\-.~!$&'()*+,;=:@%/?#]*$/;

const LONGEST = 2000;

export interface TicketLink {
  url: string;
  /** Where it leads, as the template spells it. */
  host: string;
}

/** @returns true for a template with one placeholder, behind a host over https. */
export const isTicketUrl = (template: string): boolean => ticketLink(template, '1') !== null;

/**
 * @param template what the policy holds: anything.
 * @param ticket the number in the partner's own system, as it was typed.
 * @returns null where there is no number, the template is none, or the number would change where the link leads.
 */
export function ticketLink(template: string, ticket: string): TicketLink | null {
  const value = ticket.trim();
  const host = template.length <= LONGEST ? TEMPLATE.exec(template)?.[1] : undefined;
  // Half a surrogate pair cannot be encoded.
  if (!host || value === '' || /\p{Surrogate}/u.test(value)) return null;
  const encoded = encodeURIComponent(value).replaceAll("'", '%27');
  const [link, usual] = [encoded, '1'].map((text) => template.replace(PLACEHOLDER, () => text));
  if (!link || !usual || !URL.canParse(link) || !URL.canParse(usual)) return null;
  const { href, host: parsed } = new URL(link);
  // ":443" is dropped.
  const isThere = parsed === host || `${parsed}:443` === host;
  // "." and ".." are steps in a path, whatever the template meant: then more is different than the value.
  const isWhole = href.length - new URL(usual).href.length === encoded.length - 1;
  return isThere && isWhole ? { url: href, host } : null;
}
