/** The text of a cell of a list, without what spreadsheets, scripts and web pages leave around it. Pure. */

import { NOTHING } from '../portals/list-headings';

/** `System.String[]`, `Microsoft.Graph.PowerShell.Models.…`: what PowerShell writes for what is no text. */
const POWERSHELL_TYPE = /^(?:System|Microsoft)\.[\w.`]+(?:\[.*\])?$/s;

/** Where a line may break, or may not: pages put these into long domains, and nobody sees them. */
const BREAKS = /[\u00ad\u200b\u2060\ufeff]/g;

/** Begins and ends with letters, digits and signs that everybody sees: most cells do. */
const PLAIN = /^(?:[!-~](?:.*[!-~])?)?$/s;

const UNSEEN = /[\s\p{Cf}]/u;

/** What web pages leave around a text that is copied from them: spaces, and characters that nobody sees. */
function trimmed(text: string): string {
  if (PLAIN.test(text)) return text;
  let [from, to] = [0, text.length];
  while (from < to && UNSEEN.test(text[from] as string)) from += 1;
  while (from < to && UNSEEN.test(text[to - 1] as string)) to -= 1;
  return text.slice(from, to);
}

/**
 * @returns what to take off the cells of a row: the apostrophe by which spreadsheets mark texts, or those by which databases
 *   quote them, where all filled cells have them; else the one that our export puts before what a spreadsheet would run as
 *   a formula.
 */
export function marksOf(cells: readonly string[]): RegExp {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || !filled.every((cell) => cell.startsWith("'"))) return BEFORE_FORMULA;
  return filled.every((cell) => cell.length > 1 && cell.endsWith("'")) ? /^'|'$/g : /^'/;
}

const BEFORE_FORMULA = /^'(?=[=+\-@\t\r])/;

/** `**Contoso**`, a name between backticks: what Markdown sets apart. */
const EMPHASIS = /^(\*\*|__|`)(.+)\1$/s;

/**
 * The text of a cell: without its marks, without what Markdown puts around a word, and without the `="…"` by which others keep
 * a spreadsheet from changing it. What says "nothing" is nothing.
 * @param marks of its row, from {@link marksOf}.
 */
export function cellText(cell: string, marks = BEFORE_FORMULA): string {
  // Most columns of a list are in no mapping, and most cells hold words and nothing around them.
  if (cell === '') return '';
  if (BARE.test(cell)) return said(cell);
  const bare = trimmed(cell.replace(marks, ''));
  const text = trimmed(bare.replace(/^="([^"]*)"$/, '$1').replace(EMPHASIS, '$2')).replace(
    BREAKS,
    '',
  );
  return said(text);
}

/** Nothing is taken off a text that begins and ends with a letter or a digit, and has no characters that nobody sees. */
const BARE = /^[a-z\d](?:[ -~]*[a-z\d])?$/i;

/** No word for nothing is longer. */
const LONGEST_NOTHING = Math.max(...[...NOTHING].map(({ length }) => length));

const said = (text: string): string =>
  (text.length <= LONGEST_NOTHING && NOTHING.has(text.toLowerCase())) || POWERSHELL_TYPE.test(text)
    ? ''
    : text;

/** @returns the parts of a text, without those that say nothing. */
export const partsOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NOTHING.has(part.toLowerCase()));
