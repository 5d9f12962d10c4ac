/**
 * Finds a customer among other words copied from a portal, a mail or a list: after its label, after its name, or in
 * one of several cells. An ID counts only where the text calls it a tenant's: a subscription ID looks the same.
 */

import { isMicrosoftHost } from '../portals/microsoft-hosts';
import { DOMAIN_LABELS, OTHER_ID_LABEL, TENANT_ID_LABELS } from '../portals/tenant-labels';
import { foldLetters } from '../text/fold';
import { GUID, isGuid } from '../text/guid';
import { initialSuffixPattern, isInitialDomain } from '../text/initial-domain';
import { columnOf } from './headings';
import { mayBeNameOf, OTHERS } from './name-before';
import { type ParsedCustomer, refused } from './parsed-customer';
import { isNoValue } from './placeholder';
import { unwrap } from './unwrap';
import { isEmail, parseWhole } from './whole';

/** What parts the cells and lines of a list. */
const CELLS = /[\t\r\n;；|]+/u;

/** `Tenant ID: 1234…`, `"tenantId": "1234…"` */
const LABELLED = /^([^:：="'@/]{2,60})["']?\s*[:：=]\s*["']?(\S{1,2000})$/u;

/** What parts a name from the domain behind it, and addresses from each other. */
const PARTS = /\s[-\u2010-\u2015·•:]\s|,\s*/u;

/** More cells, parts or words than this are a list or a document; the limit also bounds the work. */
const MOST_PIECES = 60;

const OPENING = /[([{<（［【「『〈《]/gu;
const CLOSING = /[)\]}>）］】」』〉》]$/u;

/**
 * @param text unwrapped, and cut to a sane length.
 * @returns the one customer that it names; why it names none; null when nothing in it looks like naming one.
 */
export function parseInText(text: string): ParsedCustomer | null {
  // Between quotes a comma parts cells; elsewhere it may be one of a name.
  const isQuoted = text.includes('","');
  const cells = pieces(isQuoted ? text.replaceAll('","', '\t').replaceAll('"', '') : text, CELLS);
  const found: ParsedCustomer[] = [];
  /** Those that a label names: a domain without one may be anything's, as `User.Read` under "Scopes". */
  const labelled: ParsedCustomer[] = [];
  // Whose address it is says less than which directory is named next to it.
  const senders: ParsedCustomer[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as string;
    const value = cells[at + 1];
    const label = isValue(cell) ? null : labelKind(cell.replace(/[:：=]$/u, ''));
    if (label && value !== undefined) {
      labelled.push(parseUnder(label, value));
      at += 1;
      continue;
    }
    const sender = senderIn(cell);
    if (sender) {
      senders.push(parseWhole(sender));
      continue;
    }
    const read = isGuid(cell) ? refused('other-id') : parseCell(cell);
    if (read) (isLabelled(cell) ? labelled : found).push(read);
  }
  const named = oneOf(labelled);
  const others = named?.kind === 'tenant-id' ? found.filter(isCertain) : found;
  const told = oneOf([...labelled, ...others]);
  return told && told.kind !== 'error' ? told : (oneOf(senders) ?? told);
}

const isLabelled = (cell: string): boolean => {
  const kind = labelKind(LABELLED.exec(cell)?.[1] ?? '');
  return kind === 'tenant' || kind === 'domain';
};

/** An initial domain is a directory's, whatever stands before it. */
const isCertain = (parsed: ParsedCustomer): boolean =>
  parsed.kind !== 'domain' || isInitialDomain(parsed.ascii);

/** A cell with a value in it labels nothing behind it. */
const isValue = (cell: string): boolean => HAS_ID.test(cell) || /[:：=]\s*\S/u.test(cell);
const HAS_ID = new RegExp(GUID, 'i');

/** An email address, alone or under a label that is no domain's: "From: ada@contoso.com". */
function senderIn(cell: string): string | null {
  if (isEmail(cell)) return cell;
  const [, label = '', value = ''] = /[:：]\s|：/u.test(cell) ? (LABELLED.exec(cell) ?? []) : [];
  const address = unwrap(value);
  return isEmail(address) && labelKind(label) === null ? address : null;
}

/** @returns the pieces of a text, unwrapped; none where there are too many. */
function pieces(text: string, separator: RegExp): string[] {
  const all = text
    .split(separator, MOST_PIECES + 1)
    .map(unwrap)
    .filter(Boolean);
  return all.length > MOST_PIECES ? [] : all;
}

type LabelKind = 'tenant' | 'domain' | 'other-id';

/** What scripts and people write before the name of a value: `ARM_TENANT_ID`, "the tenant ID". */
const BEFORE_LABEL = /^(?:export|env|var|let|const|set|the|their|this|your)+(?=.)/;

function labelKind(label: string): LabelKind | null {
  if (label.length > LONGEST_LABEL) return null;
  const key = foldLetters(label).replace(BEFORE_LABEL, '');
  const column = columnOf(key);
  if (TENANT_ID_LABELS.has(key) || column === 'tenantId') return 'tenant';
  if (DOMAIN_LABELS.has(key) || column === 'domain' || column === 'otherDomains') return 'domain';
  return OTHER_ID_LABEL.test(key) ? 'other-id' : null;
}

/** No label is longer. */
const LONGEST_LABEL = 80;

/** What stands under a label; an ID under any but a tenant's is something else's. */
function parseUnder(kind: LabelKind | null, value: string): ParsedCustomer {
  const word = unwrap(value);
  if (isNoValue(word)) return refused('placeholder');
  // "Directory": "Contoso (contoso.onmicrosoft.com)"
  const bracketed = /\s/u.test(word) ? parseBracketed(word) : null;
  if (bracketed) return bracketed;
  const isId = isGuid(word);
  return isId && kind !== 'tenant' && kind !== 'domain' ? refused('other-id') : parseWhole(word);
}

/** One line or cell. */
function parseCell(cell: string): ParsedCustomer | null {
  const told = parseBracketed(cell) ?? parseLabelled(cell);
  // An ID that is nothing's by the words right before it may be labelled all the same: "… -Tenant 1234…".
  if (told?.kind === 'error' && told.reason === 'other-id') return parseSentence(cell) ?? told;
  if (told) return told;
  if (!/[\s,]/u.test(cell)) return customerOrOwner(parseWhole(cell)) ?? parseSentence(cell);
  return parseParts(cell) ?? parseSentence(cell);
}

/** A label, then what it names; with a colon between them, or only a space. */
function parseLabelled(cell: string): ParsedCustomer | null {
  const [, label = '', value = ''] =
    LABELLED.exec(cell) ?? /^([^,:：=]{2,60})\s(\S{1,2000})$/u.exec(cell) ?? [];
  const kind = label ? labelKind(label) : null;
  if (kind === 'other-id') return isGuid(unwrap(value)) ? refused('other-id') : null;
  if (kind) return parseUnder(kind, value);
  // "contoso.com 1234…", "contoso.com - 1234…": the domain says whose ID it is.
  const before = unwrap(label.replace(/\s[-\u2010-\u2015·•|]$/u, ''));
  if (isGuid(unwrap(value))) return customerOf(parseWhole(before)) ?? refused('other-id');
  if (isGuid(before) && !/[:：=]/u.test(cell)) return customerOf(parseWhole(unwrap(value)));
  // "Contoso: contoso.com"; with nothing behind the colon, a scheme or a port may be meant.
  const isSaid = /[:：]\s|：|:https:/u.test(cell);
  if (!label || !isSaid) return null;
  const parsed = customerOrOwner(parseWhole(unwrap(value)));
  if (parsed?.kind === 'error' && parsed.reason === 'no-customer') return null;
  return parsed && (isPortalLink(unwrap(value)) || maySay(label, parsed)) ? parsed : null;
}

/** `Contoso (contoso.onmicrosoft.com)`, as the portals' account menus write it, and in other brackets. */
function parseBracketed(cell: string): ParsedCustomer | null {
  if (!CLOSING.test(cell)) return null;
  const at = [...cell.matchAll(OPENING)].at(-1)?.index ?? 0;
  const name = cell.slice(0, at).trim();
  const inner = unwrap(cell.slice(at + 1, -1));
  // "Scopes: {User.Read}": in brackets stands what the words before them are the label of.
  if (name === '' || inner === '' || /[:：=]$/u.test(name)) return null;
  if (isGuid(inner) && labelKind(name) === 'other-id') return refused('other-id');
  const outer = /\s/u.test(name) ? parseLabelled(name) : customerOf(parseWhole(name));
  // "contoso.com (Contoso Ltd)": the name may stand in the brackets as well, and other domains, as former ones.
  const named = /\s/u.test(inner) ? wordsIn(inner) : [customerOrOwner(parseWhole(inner))];
  const told = [outer, ...(outer === null && named.length > 1 ? [] : named)];
  return oneOf(told.filter((each) => each !== null));
}

/** The domains among the words of a text. */
const wordsIn = (text: string): ParsedCustomer[] =>
  pieces(text, /[\s,，]+/u)
    .filter((word) => word.includes('.') && !isEmail(word))
    .flatMap((word) => customerOf(parseWhole(word)) ?? []);

/** "Contoso - contoso.com", "ada@contoso.com, ben@contoso.com": the last part names it, or all parts do. */
function parseParts(cell: string): ParsedCustomer | null {
  // A line of a list has its quotes around each part.
  const parts = pieces(cell.replace(/"/g, ''), PARTS);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return null;
  const told = parts.flatMap((part) => parseBracketed(part) ?? parseLabelled(part) ?? []);
  if (told.length === parts.length || told.some(({ kind }) => kind !== 'error')) return oneOf(told);
  if (/\s/u.test(last)) return null;
  const named = isGuid(last) ? refused('other-id') : customerOrOwner(parseWhole(last));
  const [, label] = /^([^:：=]{2,60})\s*[:：=]\s/u.exec(cell) ?? [];
  if (named === null || (label && labelKind(label) === null && !maySay(label, named))) return null;
  const others = parts.slice(0, -1).filter((part) => !/\s/u.test(part) && !isGuid(part));
  return oneOf([...others.flatMap((part) => customerOf(parseWhole(part)) ?? []), named]);
}

/**
 * A sentence names a customer by a link into a portal, by what it calls a tenant ID or a domain, by an initial domain, or
 * else by an email address. Any other domain in it may be a website.
 */
function parseSentence(cell: string): ParsedCustomer | null {
  const words = pieces(cell, /[\s,，。]+|[.](?=\s|$)/u);
  const told = words.flatMap((word, at) =>
    labelledWord(word, words.slice(Math.max(0, at - 5), at)),
  );
  const read = words
    .filter((word, at) => /[.@]/u.test(word) && !OTHERS.test(words[at - 1] ?? ''))
    .map((word) => [word, parseWhole(word)] as const);
  const those = (are: (word: string) => boolean) =>
    read.flatMap(([word, parsed]) => (are(word) ? [parsed] : []));
  const said = oneOf([...those(isPortalLink), ...told]);
  if (said) return said;
  const others = those((word) => !isEmail(word)).filter(({ kind }) => kind !== 'error');
  const initial = (cell.match(INITIAL) ?? []).slice(0, 2).map(parseWhole);
  if (initial.length > 0) return oneOf([...initial, ...others]);
  if (others.length === 0) return oneOf(those(isEmail));
  const all = oneOf(others);
  return all?.kind === 'error' ? all : null;
}

/**
 * An initial domain, also where a script without spaces surrounds it. What may stand before it is listed: in
 * `bücher.onmicrosoft.com` and `my_contoso.onmicrosoft.com` the end of the label would be somebody else's.
 */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}';
const INITIAL = new RegExp(
  `(?<=^|[\\s\\p{Ps}\\p{Pi}\\p{Pf}${UNSPACED}"'\`<>=@:/,;|*#])(?!-)[a-z0-9-]{1,63}\\.(?:${initialSuffixPattern()})(?!(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_%-]|\\.[a-z])`,
  'giu',
);

/** What may stand between a label and its value. */
const LINKING = /^(?:is|ist|est|es|è|é|lautet|は|=|:|：)$/iu;

/** "…their tenant ID is 1234…", "-TenantId 1234…", "Tenant 'contoso.com'" */
function labelledWord(word: string, before: readonly string[]): ParsedCustomer[] {
  if (!isGuid(word) && !/\.\p{L}/u.test(word)) return [];
  const label = LINKING.test(before.at(-1) ?? '') ? before.slice(0, -1) : before;
  const kinds = [1, 2, 3, 4].map((count) => labelKind(label.slice(-count).join('')));
  const length = kinds.findIndex((each) => each === 'tenant' || each === 'domain') + 1;
  const owner = label.at(-length - 1) ?? '';
  if (length > 0 && OTHERS.test(owner)) return [refused('other-id')];
  if (length > 0) return [parseUnder(kinds[length - 1] ?? null, word)];
  if (isGuid(word) && kinds.includes('other-id')) return [refused('other-id')];
  return [];
}

function isPortalLink(word: string): boolean {
  return /^https:\/\//i.test(word) && URL.canParse(word) && isMicrosoftHost(new URL(word).hostname);
}

/** Whether words before a colon may say whose domain stands behind it; of an error they say nothing. */
const maySay = (words: string, parsed: ParsedCustomer): boolean =>
  parsed.kind !== 'domain' || mayBeNameOf(words, parsed.unicode);

const customerOf = (parsed: ParsedCustomer): ParsedCustomer | null =>
  parsed.kind === 'error' ? null : parsed;

/** What looks like no domain says nothing; somebody else's domain says why it is none. */
function customerOrOwner(parsed: ParsedCustomer): ParsedCustomer | null {
  const isSaid =
    parsed.kind !== 'error' ||
    ['shared', 'microsoft-host', 'no-customer', 'placeholder'].includes(parsed.reason);
  return isSaid ? parsed : null;
}

/** Domains before IDs: if there are both, they name the same customer. Two of a kind are two customers. */
function oneOf(found: readonly ParsedCustomer[]): ParsedCustomer | null {
  for (const kind of ['domain', 'tenant-id'] as const) {
    const some = found.filter((each) => each.kind === kind);
    const different = new Set(some.map((each) => JSON.stringify(each)));
    if (different.size > 1) return refused('several');
    if (some[0]) return some[0];
  }
  return found.find(({ kind }) => kind === 'error') ?? null;
}
