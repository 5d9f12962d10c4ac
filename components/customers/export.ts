/** The customer book as a file that spreadsheets and the import read. */

import Papa from 'papaparse';
import type { Customer } from '../../customer/record';
import { writeRows } from '../../customer/rows';

/** @returns CSV in UTF-8 with a byte order mark (Excel needs it); no cell runs as a formula. */
export const toCsv = (customers: readonly Customer[]): Blob =>
  new Blob(['\ufeff', Papa.unparse(writeRows(customers), { escapeFormulae: true })]);
