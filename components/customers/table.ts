/** A customer list in a text, and which of its columns are recognised. Pure. */

import { type Recognised, recognise } from '../../customer/columns';
import { type FoundTable, findTable } from '../../customer/table';
import { cellsOf } from './cells';

export const MAX_BYTES = 30_000_000;
const MAX_ROWS = 50_000;

export interface Table extends FoundTable, Recognised {}

/** `too-large`: bytes or rows. `no-table`: not one row of data. `workbook`: a file of Excel itself. */
export type FileProblem = 'too-large' | 'no-table' | 'unreadable' | 'workbook';

/**
 * Reads a text as a table: a list of comma-separated values, or cells copied from a spreadsheet.
 * @returns the table and which columns were recognised; or why it is none.
 */
export function readText(text: string): Table | FileProblem {
  if (text.length > MAX_BYTES) return 'too-large';
  const rows = cellsOf(text);
  if (rows.length > MAX_ROWS + 20) return 'too-large';
  const table = findTable(rows, cellsOf);
  if (!table) return 'no-table';
  if (table.data.length > MAX_ROWS + 1) return 'too-large';
  return { ...table, ...recognise(table.header, table.data) };
}
