/** The guide in one language: every answer with its words and source, searched and put in order. Pure. */

import { DOCUMENTS, type Source } from '../portals/documents';
import type { PageId } from '../portals/pages';
import { ANSWERS, type Answer, type AnswerText } from './answers';
import { search as searchText } from './match';
import { synonymsOf } from './synonyms';
import { en } from './text/en';
import type { GuideTexts } from './text/texts';
import { zhTW } from './text/zh-tw';

export interface GuideEntry extends AnswerText {
  id: Answer['id'];
  source: Source;
  changedBy: Source | null;
  disputedBy: readonly Source[];
  pages: readonly PageId[];
}

/** By the language of the interface. */
const TEXTS: Readonly<Record<string, GuideTexts>> = { en, 'zh-TW': zhTW };

/**
 * @param language of the interface, as `zh-TW`.
 * @returns its texts; English where there are none.
 */
export const textsIn = (language: string): GuideTexts => TEXTS[language] ?? en;

/**
 * The answers, those for the current page first.
 * @param language of the interface.
 * @param page what the current tab shows; null for anything else.
 * @param query words that must be found in question or answer; empty for all.
 */
export function guideFor(language: string, page: PageId | null, query: string): GuideEntry[] {
  const { answers } = textsIn(language);
  const rows: readonly Answer[] = ANSWERS;
  const entries = rows.map((row) => ({
    ...answers[row.id],
    id: row.id,
    source: DOCUMENTS[row.source],
    changedBy: row.changed ? DOCUMENTS[row.changed] : null,
    disputedBy: (row.disputed ?? []).map((each) => DOCUMENTS[each]),
    pages: row.pages,
  }));
  const found = searchText(entries, query, ({ id, question, answer, ...more }) => [
    question,
    synonymsOf(language, id),
    [...answer, more.changed ?? '', more.disputed ?? ''].join(' '),
  ]);
  if (query.trim() !== '') return found;
  const here = (entry: GuideEntry) => page !== null && entry.pages.includes(page);
  return [...found.filter(here), ...found.filter((entry) => !here(entry))];
}
