/** From a file to the customer book, step by step, so that the page can show how far it is. */

import Papa from 'papaparse';
import { browser } from 'wxt/browser';
import { type Mapping, recognise } from '../../customer/columns';
import { type Rows, rowReader } from '../../customer/rows';
import type { CustomerAnswer } from '../../messages/customers';
import { ask } from '../data/ask';
import { decode } from './decode';

const MAX_BYTES = 30_000_000;
const MAX_ROWS = 50_000;

/** Rows between two looks at the page: short enough to keep it alive. */
const STEP = 500;

export interface Table {
  header: string[];
  data: string[][];
  mapping: Mapping;
}

/** `too-large`: bytes or rows. `no-table`: no header and one row at least. */
export type FileProblem = 'too-large' | 'no-table' | 'unreadable';

/**
 * Reads a file as a table.
 * @returns the table and which columns were recognised; or why it is none. Never rejects.
 */
export async function readTable(file: File): Promise<Table | FileProblem> {
  if (file.size > MAX_BYTES) return 'too-large';
  // The user is told: moved or locked since it was chosen.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return 'unreadable';
  const text = decode(bytes, browser.i18n.getUILanguage());
  // Empty lines would mislead the guess, but they count: the report names lines.
  const guess = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: 20 });
  const { data } = Papa.parse<string[]>(text, { delimiter: guess.meta.delimiter });
  const [header, ...rows] = data;
  if (!header || header.length < 1 || !rows.some((row) => row.some((cell) => cell.trim() !== ''))) {
    return 'no-table';
  }
  if (rows.length > MAX_ROWS + 1) return 'too-large';
  return { header, data: rows, mapping: recognise(header, rows.slice(0, 50)) };
}

/**
 * Reads the rows and brings them into the book, all together.
 * @param onProgress from 0 to 1.
 */
export async function importTable(
  { data, mapping }: Table,
  onProgress: (done: number) => void,
): Promise<{ rows: Rows; answer: CustomerAnswer }> {
  const reader = rowReader(mapping);
  for (let at = 0; at < data.length; at += STEP) {
    reader.take(data.slice(at, at + STEP));
    onProgress((0.8 * at) / data.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  onProgress(0.8);
  const answer = await ask({ kind: 'customers-import', rows: reader.result.rows });
  onProgress(1);
  return { rows: reader.result, answer };
}
