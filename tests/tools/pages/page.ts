/** One replayable page before it is written: its JSON and the documents beside it. */

import type { CustomerFacts, CustomerOwn } from '../../../customer/record.ts';
import type { Taught } from '../../../taught/taught.ts';
import type { ProfileFile } from './profile.ts';

export interface Expectation {
  page?: string | null;
  cloud?: string;
  customer?: string | null;
  verdict?: string | null;
  badge?: string;
  findings?: Record<string, string>;
  absent?: string[];
  values?: Record<string, string>;
  frame?: string;
}

export type PageStep =
  | { fill: string; text: string; frame?: string }
  | { click: string; frame?: string }
  | { goto: string }
  | { wait: number }
  | { press: string }
  | { expect: Expectation };

export interface Page {
  /** `folder/name`; also where the files go. */
  name: string;
  about: string;
  proven: string;
  guessed: string;
  locale?: string;
  profile?: ProfileFile | null;
  /** What users taught before, as they export it. */
  taught?: Taught[];
  /** Customers that are in the book. */
  customers?: Partial<CustomerFacts & Pick<CustomerOwn, 'diagnostics'>>[];
  url: string;
  /** Address to a document: HTML text, or `{ file }` for one that several pages share. */
  documents: Record<string, string | { file: string }>;
  steps?: PageStep[];
  expect: Expectation;
}

const SHARED = ['form.js', 'portal.css'];

/** What the pages of an origin share: script, style sheet, and the Fluent UI bundles that its HTML names. */
export function sharedOf(address: string, html: string): Record<string, { file: string }> {
  const origin = new URL(address).origin;
  const found: Record<string, { file: string }> = {};
  for (const file of SHARED) {
    if (html.includes(`"/${file}"`)) found[`${origin}/${file}`] = { file: `../_shared/${file}` };
  }
  for (const file of ['fluent8.js', 'fluent9.js']) {
    if (html.includes(`"/${file}"`)) found[`${origin}/${file}`] = { file: `../.generated/${file}` };
  }
  return found;
}
