/** From a file or a pasted text to the customer book, step by step, so that the page can show how far it is. */

import { browser } from 'wxt/browser';
import { LAST_IMPORT, readLastImport } from '../../customer/last-import';
import { merge } from '../../customer/merge';
import type { Customer } from '../../customer/record';
import { type RowOptions, type Rows, rowReader } from '../../customer/rows';
import type { CustomerAnswer } from '../../messages/customers';
import { database } from '../../storage/database';
import { report } from '../../text/report';
import { ask } from '../data/ask';
import { decode, encodingOf, isWorkbook } from './decode';
import { type FileProblem, MAX_BYTES, readText, type Table } from './table';

/** Rows that are read at once, and how long others are read before the page has its turn, in milliseconds. */
const STEP = 500;
const TURN_MS = 30;

/** A list as it was read. */
export interface Source {
  table: Table;
  /** How the file was decoded, where it could be another way; null where there is no doubt. */
  encoding: string | null;
  /** Reads it again as another encoding. */
  readAs: (encoding: string) => Source | FileProblem;
}

/** Reads a file as a table. Never rejects. */
export async function readFile(file: File): Promise<Source | FileProblem> {
  if (file.size > MAX_BYTES) return 'too-large';
  // A file that went away meanwhile: the answer says that it could not be read.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return 'unreadable';
  if (isWorkbook(bytes)) return 'workbook';
  const { name, isGuess } = encodingOf(bytes, browser.i18n.getUILanguage());
  const readAs = (encoding: string): Source | FileProblem => {
    const table = readText(decode(bytes, encoding));
    return typeof table === 'string'
      ? table
      : { table, encoding: isGuess ? encoding : null, readAs };
  };
  return readAs(name);
}

/** Reads what was pasted as a table. */
export function readPasted(text: string): Source | FileProblem {
  const table = readText(text);
  return typeof table === 'string'
    ? table
    : { table, encoding: null, readAs: () => readPasted(text) };
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
  { data, mapping, firstLine, furtherDomains }: Table,
  book: readonly Customer[],
  isOwn: RowOptions['isOwn'],
  onProgress: (done: number) => void,
): Promise<Preview> {
  const reader = rowReader(mapping, { firstLine, furtherDomains, isOwn });
  let since = performance.now();
  for (let at = 0; at < data.length; at += STEP) {
    reader.take(data.slice(at, at + STEP));
    if (performance.now() - since < TURN_MS) continue;
    onProgress(at / data.length);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  const { added, updated, unchanged } = merge(book, reader.result.rows);
  return { rows: reader.result, added, updated, unchanged };
}

/**
 * Brings the rows into the book.
 * @returns the background's answer. Where it was stopped before it could answer, the book says whether it was done.
 */
export async function importRows({ rows, added, updated }: Preview): Promise<CustomerAnswer> {
  const id = crypto.randomUUID();
  const answer = await ask({ kind: 'customers-import', id, rows: rows.rows });
  if (answer.ok) return answer;
  const last = await database()
    .then((db) => db.get('settings', LAST_IMPORT))
    .catch((error) => report(error, 'last import'));
  return readLastImport(last)?.id === id ? { ok: true, added, updated } : answer;
}
