/** "Contoso (contoso.com)" in one cell of a list: the name, and behind it what names the customer for certain. Pure. */

import { GUID } from '../text/guid';
import { namesCustomer } from './headings';

/** A name, then a domain or an ID: in brackets, or behind a dash or a colon. */
const DOMAIN = '[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+';
const NAMED = new RegExp(
  `^\\s*(?<name>\\S.*?)(?:\\s*[(<\\[（](?<inner>${DOMAIN}|${GUID})[)>\\]）]|(?:\\s+[-–—|]\\s+|\\s*[:：]\\s+)(?<tail>${DOMAIN}|${GUID}))\\s*$`,
  'iu',
);

/** A longer cell is a remark. The limit also bounds the work. */
const LONGEST = 300;

const namedIn = (cell: string) => (cell.length > LONGEST ? null : NAMED.exec(cell));

/** Rows that are looked at. */
const SAMPLE = 50;

/**
 * @param rows of a list.
 * @param top where the headings stand, or the first row.
 * @returns the same, with a column of such cells split in two; the new one, behind it, has no heading. Under a heading
 *   that is no customer's the ID could be anything's: that column stays as it is.
 */
export function withNamedApart(rows: readonly string[][], top: number): readonly string[][] {
  const heading = rows[top] ?? [];
  const some = rows.slice(top + 1, top + SAMPLE);
  const at = heading.findIndex((cell, index) => {
    const below = some.map((row) => row[index] ?? '').filter((each) => each.trim() !== '');
    return (namedIn(cell) !== null || namesCustomer(cell)) && areNamed([...below, cell]);
  });
  if (at < 0) return rows;
  return rows.map((row) => {
    const { name, inner, tail } = namedIn(row[at] ?? '')?.groups ?? {};
    const parts = name === undefined ? [row[at] ?? '', ''] : [name, inner ?? tail ?? ''];
    return row.length > at ? row.toSpliced(at, 1, ...parts) : [...row];
  });
}

/** All cells but a heading, and a few that hold a name alone. */
function areNamed(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => namedIn(cell) !== null).length;
  return named > 0 && named >= (cells.length - 1) * 0.8;
}
