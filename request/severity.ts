/**
 * Severity levels and how soon Microsoft answers first.
 *
 * Source: "Report problems on behalf of a customer" (Microsoft, 2020-06 and 2023-09): A 2 h, B 4 h, C 8 h for
 * technical break-fix in English; the local language in business hours; anything else within the plan up to
 * one business day.
 */

import { billing, english, japanese, severities, technical } from '../portals/made/request-words';
import { foldText } from '../text/fold';
import { foldName } from '../text/fold-name';

export type SeverityLevel = 'A' | 'B' | 'C';

/** Hours until the first response to a technical problem, in English. */
export const FIRST_RESPONSE_HOURS: Readonly<Record<SeverityLevel, number>> = { A: 2, B: 4, C: 8 };

/**
 * At 21Vianet, which runs the portals in China: one hour, then business days. Source: what it says for its Office 365 (read
 * in 2026-11); that its Azure answers alike is inferred.
 */
export const CHINA_RESPONSE = {
  A: { hours: 1 },
  B: { businessDays: 1 },
  C: { businessDays: 3 },
} as const satisfies Record<SeverityLevel, { hours: number } | { businessDays: number }>;

const NAMES: ReadonlyMap<string, SeverityLevel> = new Map(
  severities.map(([text, level]) => [foldName(text), level]),
);

const TECHNICAL = new RegExp(technical, 'u');
const BILLING = new RegExp(billing, 'u');
const ENGLISH = new RegExp(english, 'u');
const JAPANESE = new RegExp(japanese, 'u');

/**
 * @param text what the form shows as severity.
 * @returns the level: the leading letter is the same in every language; null when there is none.
 */
export function severityLevel(text: string): SeverityLevel | null {
  // A letter that begins a word or a number is no level; Chinese and Japanese write theirs right behind it.
  const letter = /^\s*(?:sev(?:erity)?\s+)?([abc])(?![\p{Script=Latin}\p{N}])/iu.exec(
    text.normalize('NFKC'),
  )?.[1];
  return letter ? (letter.toUpperCase() as SeverityLevel) : (NAMES.get(foldName(text)) ?? null);
}

export type IssueKind = 'technical' | 'other' | null;

/**
 * @param issueType what the form shows as issue type, or null.
 * @param route the address, which may carry `issueType/technical`.
 * @returns whether the request is technical, something else, or not known.
 */
export function issueKind(issueType: string | null, route: string): IssueKind {
  const said = foldText(issueType ?? /issueType\/(\w+)/i.exec(route)?.[1] ?? '');
  if (TECHNICAL.test(said)) return 'technical';
  return BILLING.test(said) ? 'other' : null;
}

/** @returns whether a support language is English; null when the form does not show one. */
export function isEnglish(language: string | null): boolean | null {
  if (language === null) return null;
  return ENGLISH.test(foldText(language));
}

/** @returns whether a support language is Japanese. */
export const isJapanese = (language: string | null): boolean =>
  language !== null && JAPANESE.test(foldText(language));
