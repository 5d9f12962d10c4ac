/** Lists that are not tables: JSON, and PowerShell's Format-List. Pure. */

import { isHeading } from '../../customer/headings';
import { isGuid } from '../../text/guid';

type Entry = readonly [key: string, value: string];

/** `CustomerId : 1234…`; what goes on below a long value is indented. */
const LINE = /^(?<key>[^\s:][^:]{0,60}?) *: ?(?<value>.*)$/;

/**
 * @param text of a file or the clipboard, its lines apart by `\n`.
 * @returns headings and a row for each record; null for any other text.
 */
export const recordsIn = (text: string): string[][] | null => json(text) ?? printedList(text);

function json(text: string): string[][] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const objects = parsed(text) ?? parsed(withoutLastCommas(text)) ?? linesOf(text);
  return objects && tableOf(objects.map((object) => entriesOf(object, '')));
}

function parsed(text: string): object[] | null {
  try {
    return objectsIn(JSON.parse(text));
  } catch {
    // Brackets begin many a text that is no JSON.
    return null;
  }
}

/** People who write JSON by hand leave a comma behind the last entry. */
const withoutLastCommas = (text: string): string => text.replace(/,(\s*[\]}])/g, '$1');

/** One object in each line, as logs and data exports have it. */
function linesOf(text: string): object[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // A long list of another kind is not read twice.
  if (lines.length < 2 || !lines.slice(0, 2).every((line) => parsed(line))) return null;
  return parsed(`[${lines.map((line) => line.trim().replace(/,$/, '')).join(',')}]`);
}

/** A list of objects somewhere within: Microsoft Graph's `value`, Partner Center's `items`. */
const DEEPEST = 4;

function listIn(value: unknown, depth = 0): object[] | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const objects = Array.isArray(value)
    ? value.filter((each) => typeof each === 'object' && each !== null)
    : [];
  if (objects.length > 0) return objects;
  for (const each of Object.values(value)) {
    const found = listIn(each, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The list itself, or the one within; an object that says itself who the customer is stands alone. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const isRecord = !Array.isArray(value) && Object.keys(value).some(isHeading);
  return isRecord ? [value] : (namedIn(value) ?? listIn(value) ?? [value]);
}

/** `{"Contoso": {"tenantId": "1234…"}}`: records by name. An ID by which they are kept could be anything's. */
function namedIn(value: object): object[] | null {
  const entries = Array.isArray(value) ? [] : Object.entries(value as Record<string, unknown>);
  const isRecord = (each: unknown): each is object =>
    typeof each === 'object' &&
    each !== null &&
    !Array.isArray(each) &&
    Object.keys(each).some(isHeading);
  if (entries.length === 0 || !entries.every(([, each]) => isRecord(each))) return null;
  return entries.map(([name, each]) => ({
    ...(isGuid(name) ? {} : { '': name }),
    ...(each as object),
  }));
}

/** Nested names are joined, as Export-Csv's users do: `customer.tenantId`. What is deeper is left out. */
const entriesOf = (object: object, before: string, depth = 0): Entry[] =>
  Object.entries(object).flatMap(([key, value]): Entry[] => {
    if (Array.isArray(value))
      return [[before + key, value.filter((each) => typeof each !== 'object').join('; ')]];
    if (typeof value === 'object' && value !== null)
      return depth < DEEPEST ? entriesOf(value, `${before + key}.`, depth + 1) : [];
    return [[before + key, String(value ?? '')]];
  });

/** Blocks of lines, each with a name, a colon, and a value. */
function printedList(text: string): string[][] | null {
  // A long list of another kind is not looked through.
  const top = text.trimStart().split('\n', 2);
  if (top.length < 2 || !top.every((line) => LINE.test(line))) return null;
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => LINE.exec(line)?.groups));
  const [first = []] = blocks;
  const isList =
    first.length > 1 &&
    blocks.every((block) => block[0]?.key === first[0]?.key) &&
    first.every((line) => line !== undefined) &&
    first.some((line) => isHeading(line?.key ?? ''));
  if (!isList) return null;
  return tableOf(
    blocks.map((block) =>
      block.flatMap((line): Entry[] => (line ? [[line.key ?? '', (line.value ?? '').trim()]] : [])),
    ),
  );
}

/** No list of customers has so many columns; with a name of its own for each value, rows times columns would not end. */
const MOST_COLUMNS = 1000;

function tableOf(records: readonly Entry[][]): string[][] | null {
  const names = [...new Set(records.flatMap((entries) => entries.map(([key]) => key)))];
  if (names.length === 0 || names.length > MOST_COLUMNS) return null;
  const rows = records.map((entries) => {
    const cells = new Map(entries);
    return names.map((name) => cells.get(name) ?? '');
  });
  return [names, ...rows];
}
