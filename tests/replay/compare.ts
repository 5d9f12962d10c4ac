/** Compares what is with what should be. Pure; each difference is a sentence. */

import { domainOrId } from '../../portals/tenant';
import type { Assessment, ShownFinding } from '../../request/finding';
import type { Expect } from './page-schema.ts';
import type { Panel } from './panel-tree.ts';

/** What a replay sees at one moment. */
export interface Seen {
  assessment: Assessment | null;
  badge: string;
  panel: Panel;
  /** What the page's fields hold, by selector; null when there is no such field. */
  values: Record<string, string[] | null>;
}

const quote = (value: unknown) => JSON.stringify(value);

/**
 * Differences between the expected and the seen state.
 * @param expected only what it lists is compared.
 */
export function differences(expected: Expect, seen: Seen): string[] {
  const { assessment, badge } = seen;
  const found: string[] = [];
  const compare = (what: string, wanted: unknown, is: unknown) => {
    if (wanted !== undefined && wanted !== is)
      found.push(`${what}: expected ${quote(wanted)}, saw ${quote(is)}`);
  };
  compare('page', expected.page, assessment?.page ?? null);
  compare('cloud', expected.cloud, assessment?.cloud ?? null);
  compare('customer', expected.customer, domainOrId(assessment?.customer ?? null));
  compare('verdict', expected.verdict, assessment?.verdict ?? null);
  compare('badge', expected.badge, badge);
  const reported = assessment?.findings ?? [];
  for (const [check, status] of Object.entries(expected.findings ?? {})) {
    const finding = reported.find((each) => each.check === check);
    const is = finding ? `${quote(finding.status)} (${finding.message})` : 'nothing';
    if (finding?.status !== status) found.push(`${check}: expected ${quote(status)}, saw ${is}`);
  }
  for (const check of expected.absent ?? []) {
    const finding = reported.find((each) => each.check === check);
    if (finding)
      found.push(
        `${check}: must not be reported, is ${quote(finding.status)} (${finding.message})`,
      );
  }
  for (const [selector, wanted] of Object.entries(expected.values ?? {})) {
    const held = seen.values[selector] ?? null;
    if (held === null) found.push(`value of ${selector}: there is no such field`);
    else if (!held.includes(wanted)) {
      found.push(`value of ${selector}: expected ${quote(wanted)}, saw ${quote(held[0])}`);
    }
  }
  if (expected.page === null && seen.panel.shown)
    found.push('panel: expected silence, but it is shown');
  if (expected.page === null && badge !== '')
    found.push(`badge: expected silence, saw ${quote(badge)}`);
  return found;
}

/**
 * Parts the differences that a page's file knows of from those that it does not.
 * @param known how known differences begin.
 * @returns `left`: those that are not known, and what is known and did not come; `tolerated`: the known ones.
 */
export function partKnown(
  found: readonly string[],
  known: readonly string[],
): { left: string[]; tolerated: string[] } {
  const isKnown = (text: string) => known.some((start) => text.startsWith(start));
  const gone = known.filter((start) => !found.some((text) => text.startsWith(start)));
  return {
    left: [
      ...found.filter((text) => !isKnown(text)),
      ...gone.map((start) => `no longer differs; take it off knownDifferences: ${start}`),
    ],
    tolerated: found.filter(isKnown),
  };
}

/**
 * Where the panel, the badge and the assessment contradict each other. They must agree whatever was expected.
 * A panel folded to a pill tells no findings and is not compared; one that is ready may keep its notes back.
 */
export function disagreements({ assessment, badge, panel }: Seen): string[] {
  const findings = assessment?.findings ?? [];
  const bad = findings.filter(({ status, accepted }) => isBad(status) && !accepted);
  const count = bad.length === 0 ? '' : String(bad.length);
  const found: string[] = [];
  if (badge !== count) found.push(`badge says ${quote(badge)}, the assessment ${quote(count)}`);
  if (assessment && assessment.badge !== count) {
    found.push(
      `the assessment counts ${quote(assessment.badge)}, its findings are ${quote(count)}`,
    );
  }
  const oneLine = assessment?.verdict === 'ready';
  const demanded = findings.filter(
    ({ status }) => status !== 'ok' && !(oneLine && status === 'note'),
  );
  if (panel.items.length === 0) {
    if (panel.shown && !panel.folded && demanded.length > 0) {
      found.push(`the panel lists nothing, the assessment has ${demanded.length} findings to tell`);
    }
    return found;
  }

  const squashed = panel.items.map(squash);
  const claimed = new Set<number>();
  for (const finding of findings) {
    if (!finding.title || !finding.message) {
      found.push(
        `${finding.check} (${finding.status}) has no ${finding.title ? 'message' : 'title'}`,
      );
      continue;
    }
    const matching = squashed.flatMap((item, index) => (tells(item, finding) ? [index] : []));
    const free = matching.filter((index) => !claimed.has(index));
    if (matching.length !== 1 && (matching.length > 1 || demanded.includes(finding))) {
      found.push(
        `the panel tells ${finding.check} (${finding.status}) ${matching.length} times: ${finding.title}`,
      );
    }
    if (free[0] !== undefined) claimed.add(free[0]);
  }
  panel.items.forEach((item, index) => {
    if (!claimed.has(index)) found.push(`the panel lists what no finding says: ${item}`);
  });
  return found;
}

const isBad = (status: ShownFinding['status']) => status === 'wrong' || status === 'missing';
const tells = (item: string, { title, message }: ShownFinding) =>
  item.includes(squash(title)) && item.includes(squash(message));
/** Spaces and direction marks depend on layout, not on what is said. */
const squash = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]+/gu, '');
