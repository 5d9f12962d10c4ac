/** What programs write (JSON, markup, a query, a printed table) as the lines that people write: `label: value`. Pure. */

import { OTHERS } from './name-before';
import { printedTable } from './printed-table';

/** `tenantId=1234…&domain=contoso.com`, of a link or a form. */
const QUERY = /^[?&#]?[\w.-]{1,60}=[^\s&=]*(?:&[\w.-]{1,60}=[^\s&]*)+$/;

/** `@{tenantId=1234…; displayName=Contoso}`, as PowerShell prints an object within another. */
const PRINTED_OBJECT = /^@\{([^{}]*)\}$/;

/** `<a href="https://…">`: the link counts, and what is written for it. */
const LINK = /<[a-z][^<>]*\shref\s*=\s*["']([^"'<>]*)["'][^<>]*>/gi;
/** `<tenantId>1234…</tenantId>`: what stands in an element of a page has no label. */
const ELEMENT =
  /<(?!(?:a|b|code|d[dt]|div|em|font|h\d|i|li|p|pre|span|strong|t[dh]|u)>)([a-z][\w:-]*)>([^<>]*)<\/\1>/gi;

/**
 * @param text unwrapped or not, and cut to a sane length.
 * @returns the same as lines; any other text as it is.
 */
export function labelledLines(text: string): string {
  if (QUERY.test(text)) return text.replace(/^[?&#]/, '').replace(/&/g, '\n');
  const trimmed = text.trim();
  const printed = PRINTED_OBJECT.exec(trimmed)?.[1];
  if (printed !== undefined) return printed.replace(/;/g, '\n');
  if (/^[[{]/.test(trimmed)) return linesOfJson(trimmed) ?? text;
  if (/<\/[a-z]/i.test(text))
    return text
      .replace(LINK, '\n$1\n')
      .replace(ELEMENT, '\n$1: $2\n')
      .replace(/<\/?[a-z][^<>]*>/gi, '\n');
  const [header = [], ...rows] = printedTable(text.replace(/^\s*\n/, '')) ?? [];
  if (header.length < 2) return text;
  return rows
    .flatMap((row) => row.map((cell, at) => (cell === '' ? '' : `${header[at]}: ${cell}`)))
    .join('\n');
}

function linesOfJson(text: string): string | null {
  try {
    return linesOf(JSON.parse(text), '').join('\n');
  } catch {
    // Brackets begin many a text that is no JSON.
    return null;
  }
}

/** Names are joined, so that `partner.tenantId` is not taken for a customer's. */
function linesOf(value: unknown, name: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((each) => linesOf(each, typeof each === 'object' ? '' : name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) =>
      // `managedByTenants` of Azure's command line: the partners' IDs.
      OTHERS.test(key) && Array.isArray(each) ? [] : linesOf(each, name ? `${name}.${key}` : key),
    );
  if (typeof value !== 'string') return [];
  return [name ? `${name}: ${value}` : value];
}
