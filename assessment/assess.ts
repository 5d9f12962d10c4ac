/** Runs all checks of a tab and derives the verdict. Pure. */

import { ALL_CHECKS } from '../checks';
import type { Check, CheckContext } from '../checks/check';
import { makeCheck } from '../checks/run';
import { worst } from '../checks/worst';
import { isRequestPage } from '../portals/pages';
import type { CheckId, Finding, Verdict } from '../request/finding';
import type { FormView } from '../request/form-view';

/**
 * Makes every check of the page. When one fails, the others go on.
 * @param further forms in addition to the first; they can only make a check worse.
 * @param accepted checks of which the user said "Accept for this request".
 */
export function findingsOf(
  context: CheckContext,
  further: readonly FormView[],
  accepted: readonly CheckId[],
  checks: readonly Check[] = ALL_CHECKS,
): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    if (!check.pages.includes(context.page)) continue;
    const finding = worst([
      makeCheck(check, context),
      ...further.map((form) => notBetter(makeCheck(check, { ...context, form, isFirst: false }))),
    ]);
    if (finding) findings.push(finding);
  }
  return withAccepted(findings, accepted);
}

/** @returns the findings, with those marked that the user accepted for this request. */
export const withAccepted = (
  findings: readonly Finding[],
  accepted: readonly CheckId[],
): Finding[] =>
  findings.map((finding) =>
    accepted.includes(finding.check) && isOpen(finding) ? { ...finding, accepted: true } : finding,
  );

/** @returns the checks of a page. */
export const checksOf = (page: CheckContext['page']): CheckId[] =>
  ALL_CHECKS.filter((check) => check.pages.includes(page)).map(({ id }) => id);

/**
 * @returns true when nothing that was read of the form speaks against it, as far as its steps have been seen: then what
 *   was read is worth comparing with what is painted.
 */
export function mayBecomeReady(findings: readonly Finding[]): boolean {
  // Whose directory it is may be answered later, without another look at the page.
  const own = findings.filter(
    ({ check, accepted }) => check !== 'directory' && isRequired(check) && !accepted,
  );
  return (
    own.some(({ status }) => status === 'ok') &&
    own.every(({ status }) => /^(?:ok|note|pending)$/.test(status)) &&
    !findings.some((finding) => isBad(finding) && !finding.accepted)
  );
}

/** A further form can make a finding worse, never better. */
const notBetter = (finding: Finding | null): Finding | null =>
  finding && finding.status !== 'ok' && finding.status !== 'note' ? finding : null;

const isRequired = (id: CheckId): boolean =>
  ALL_CHECKS.some((check) => check.id === id && check.required !== 'never');

const isOpen = ({ status }: Finding): boolean => status !== 'ok' && status !== 'note';

const isBad = ({ status }: Finding): boolean => status === 'wrong' || status === 'missing';

/** @returns the toolbar's number: wrong and missing findings that the user has not accepted. */
export function badgeOf(findings: readonly Finding[]): string {
  const count = findings.filter((finding) => isBad(finding) && !finding.accepted).length;
  return count ? String(count) : '';
}

/**
 * @param isDetecting the directory hint is still awaited: no verdict meanwhile.
 * @returns the worst of what is required; null for a page without a form to judge.
 */
export function verdictOf(
  { page, profile }: Pick<CheckContext, 'page' | 'profile'>,
  findings: readonly Finding[],
  isDetecting: boolean,
): Verdict | null {
  if (!isRequestPage(page) || isDetecting) return null;
  const counted = findings.filter(({ accepted }) => !accepted);
  const required = counted.filter(({ check }) => isRequired(check));
  const has = (status: Finding['status']) => required.some((finding) => finding.status === status);
  if (counted.some(isBad)) return 'blocked';
  const isWhole = ALL_CHECKS.filter(
    ({ required, pages }) => required === 'always' && pages.includes(page),
  ).every(({ id }) => findings.some(({ check }) => check === id));
  if (!profile || !isWhole || has('unreadable') || has('pending')) return 'incomplete';
  if (has('differs') || findings.some(({ accepted }) => accepted)) return 'review';
  return 'ready';
}
