/** From a file or a pasted text to the customer book, step by step, so that the page can show how far it is. */

import { browser } from 'wxt/browser';
import { type Recognised, recognise } from '../../customer/columns';
import { merge } from '../../customer/merge';
import type { Customer } from '../../customer/record';
import { type RowOptions, type Rows, rowReader } from '../../customer/rows';
import { type FoundTable, findTable } from '../../customer/table';
import { cellsOf } from './cells';
import { decode, isWorkbook } from './decode';

const MAX_BYTES = 30_000_000;
const MAX_ROWS = 50_000;

/** Rows between two looks at the page: short enough to keep it alive. */
const STEP = 500;

export interface Table extends FoundTable, Recognised {}

/** `too-large`: bytes or rows. `no-table`: not one row of data. `workbook`: a file of Excel itself. */
export type FileProblem = 'too-large' | 'no-table' | 'unreadable' | 'workbook';

/** Reads a file as a table. Never rejects. */
export async function readFile(file: File): Promise<Table | FileProblem> {
  if (file.size > MAX_BYTES) return 'too-large';
  // A file that went away meanwhile: the answer says that it could not be read.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes && isWorkbook(bytes)) return 'workbook';
  return bytes ? readText(decode(bytes, browser.i18n.getUILanguage())) : 'unreadable';
}

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

export interface Preview {
  rows: Rows;
  added: number;
  updated: number;
  unchanged: number;
}

/**
 * Reads the rows and compares them with the book; nothing is written.
 * @param onProgress from 0 to 1.
 */
export async function previewOf(
  { data, mapping, firstLine }: Table,
  book: readonly Customer[],
  isOwn: RowOptions['isOwn'],
  onProgress: (done: number) => void,
): Promise<Preview> {
  const reader = rowReader(mapping, { firstLine, isOwn });
  for (let at = 0; at < data.length; at += STEP) {
    reader.take(data.slice(at, at + STEP));
    onProgress(at / data.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const { added, updated, unchanged } = merge(book, reader.result.rows);
  return { rows: reader.result, added, updated, unchanged };
}
