/** An address without whom it names: the routes of the portals stay, IDs, domains and all other words are replaced. */

import { isRouteWord, ownNameOf } from '../portals/route-words';
import { tenantOf } from '../portals/tenant-hints';
import { decoded } from '../text/decoded';
import { type Pseudonyms, shapeOf } from './pseudonyms';
import type { Texts } from './text';

/** No portal has a port of its own; which one it was says nothing more. */
const OTHER_PORT = ':8443';

/** The parts of a path, a query or a hash. */
const BETWEEN = /([/?&=#,]|%2F)/i;

/**
 * @param address any text.
 * @returns an address of the same kind; the empty text for what is no address, or leads to no page.
 */
export function replaceAddress(address: string, pseudonyms: Pseudonyms, texts: Texts): string {
  if (address.length > 8000 || !URL.canParse(address)) return '';
  const url = new URL(address);
  const part = (text: string) => replacePart(text, pseudonyms, texts);
  const parts = (text: string) =>
    text
      .split(BETWEEN)
      .map((each, n) => (n % 2 ? each : part(each)))
      .join('');
  switch (url.protocol) {
    case 'mailto:':
      return `mailto:${fullyDecoded(url.pathname)
        .split(',')
        .map((each) => texts.replace(each))
        .join()}`;
    case 'tel:':
      return `tel:${texts.replace(fullyDecoded(url.pathname))}`;
    case 'https:':
    case 'http:':
      return `${url.protocol}//${pseudonyms.domain(url.hostname)}${url.port && OTHER_PORT}${parts(url.pathname)}${parts(url.search)}${parts(url.hash)}`;
    default:
      return '';
  }
}

function replacePart(part: string, pseudonyms: Pseudonyms, texts: Texts): string {
  if (isRouteWord(part) || !/[\p{L}\p{N}]/u.test(part)) return part;
  const own = ownNameOf(part, shapeOf);
  if (own !== null) return own;
  const text = fullyDecoded(part);
  const [, at = '', word = ''] = /^(@?)(.*)$/s.exec(text) ?? [];
  const { tenantId, domains: [domain] = [] } = tenantOf(word) ?? {};
  if (tenantId) return at + pseudonyms.guid(tenantId);
  if (domain) return at + pseudonyms.domain(domain);
  return encodeURIComponent(texts.replace(text)).replaceAll('%40', '@').replaceAll('%3A', ':');
}

/** Addresses within addresses are escaped once more at every step. */
const MOST_STEPS = 4;

function fullyDecoded(text: string): string {
  let made = text;
  for (let step = 0; step < MOST_STEPS && made.includes('%'); step++) made = decoded(made);
  return made;
}
