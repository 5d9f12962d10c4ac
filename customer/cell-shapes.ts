/** What a cell of a list looks like. Pure. */

import { GUID } from '../text/guid';

/** A tenant ID, and nothing else in the cell. */
export const ID_CELL = new RegExp(`^\\s*(?:=")?\\{?${GUID}\\}?"?\\s*$`, 'i');

const DOMAIN = '[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}[\\p{L}\\p{N}-]+\\.?';
/** One domain, and nothing else in the cell. */
export const DOMAIN_CELL = new RegExp(`^\\s*${DOMAIN}\\s*$`, 'u');
/** One domain or several, and nothing else. */
export const DOMAINS_CELL = new RegExp(`^\\s*\\{?${DOMAIN}(?:[\\s,;|]+${DOMAIN})*\\}?\\s*$`, 'u');

/** An email address, a link: no heading has that shape. */
export const ADDRESS_CELL =
  /^\s*(?:mailto:)?[^\s@]+@[^\s@]+\.\p{L}{2,}\s*$|^\s*https?:\/\/\S+\s*$/iu;

/** A text that may be a name: it has letters, and is neither an ID, a domain, nor an address. */
export const NAME_CELL =
  /^(?!\S+@\S+$|\s*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\s*$|[{\s]*[0-9a-f-]{32,}[}\s]*$).*\p{L}/iu;

/** So much of a cell tells what it is. */
const LONGEST = 300;

/** @returns whether four of five filled cells of a column have a shape, and one at least. */
export function mostly(rows: readonly string[][], index: number, shape: RegExp): boolean {
  const cells = rows
    .map((row) => (row[index] ?? '').slice(0, LONGEST))
    .filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.filter((cell) => shape.test(cell)).length >= cells.length * 0.8;
}
