/** A few pages that stand for many. */

import { isOfOneRule, standsStill } from '../drift/still.ts';
import type { LoadedPage } from './load.ts';
import type { PageFile } from './page-schema.ts';

/**
 * Chooses pages until nothing that any page shows is left out: every page of a portal in every language, kind of step on
 * it, cloud, check with each of its statuses, and verdict. Those that show most come first.
 * @param shown traits that other tests show already.
 * @returns the chosen pages, in the order of the given ones.
 */
export function sample(pages: readonly LoadedPage[], shown = new Set<string>()): LoadedPage[] {
  const left = new Map(pages.map((loaded) => [loaded, traitsOf(loaded)]));
  const chosen = new Set<LoadedPage>();
  for (;;) {
    let [best, most] = [undefined as LoadedPage | undefined, 0];
    for (const [loaded, traits] of left) {
      const fresh = traits.filter((trait) => !shown.has(trait)).length;
      if (fresh > most) [best, most] = [loaded, fresh];
    }
    if (!best) return pages.filter((loaded) => chosen.has(loaded));
    chosen.add(best);
    for (const trait of left.get(best) ?? []) shown.add(trait);
    left.delete(best);
  }
}

/**
 * Groups of pages that differ from others by one rule alone, which unit tests prove without a browser (`tests/unit/checks/`
 * and `tests/unit/request/`), by the library their steps are drawn with, or by labels that `tests/e2e/taught.test.ts` teaches.
 */
const OF_ONE_RULE =
  /^taught\/|^azure\/(?:arrival|diagnostics|host|questions|reach|steps-(?:fluent|native)|text|who)-|^(?:marketplace|partner-center)\/|^silent\/(?:article|billing|documentation|look|marketplace|microsoft|partner)/;

/** Pages whose names begin with the same two words show the same thing in several ways: `azure/trap-row-…`. */
const familyOf = ({ page }: LoadedPage): string => page.name.split('-').slice(0, 2).join('-');

/**
 * Chooses the pages that the short run reads and proves without the extension: of those that stand still, all but those of
 * one rule; and of these a sample, so that every status is read.
 * @returns the chosen pages, in the order of the given ones.
 */
export function shortReadings(pages: readonly LoadedPage[]): LoadedPage[] {
  const still = pages.filter(standsStill);
  const whole = still.filter((loaded) => !isOfOneRule(loaded));
  const others = sample(still.filter(isOfOneRule), new Set(whole.flatMap(readOf)));
  const chosen = new Set([...whole, ...others]);
  return pages.filter((loaded) => chosen.has(loaded));
}

/**
 * Chooses the pages of the short run: those that the sample needs, so that every page of a portal is seen in every
 * language, and every check in every status that `shortReadings` does not show; and of each family of the others the
 * first, but of those of one rule.
 * @returns the chosen pages, in the order of the given ones.
 */
export function shortRun(pages: readonly LoadedPage[]): LoadedPage[] {
  const needed = new Set(sample(pages, new Set(shortReadings(pages).flatMap(readOf))));
  const shown = new Set<string>();
  return pages.filter((loaded) => {
    if (needed.has(loaded)) return true;
    if (standsStill(loaded) || OF_ONE_RULE.test(loaded.page.name) || shown.has(familyOf(loaded)))
      return false;
    shown.add(familyOf(loaded));
    return true;
  });
}

/** What a page shows, each named once. */
function traitsOf({ page }: LoadedPage): string[] {
  const { steps, expect } = page;
  const on = expect.page ?? 'silence';
  const kinds = steps.flatMap((step) => Object.keys(step).filter((key) => key !== 'text'));
  return [
    ...new Set([
      languageOf(page),
      ...kinds.map((kind) => `${kind} on ${on}`),
      ...statesOf(page).map(({ cloud }) => `cloud ${cloud}`),
      ...statesOf(page).map(({ verdict }) => `verdict ${verdict}`),
      ...statusesOf(page),
    ]),
  ];
}

const languageOf = ({ locale, expect }: PageFile) => `${expect.page ?? 'silence'} in ${locale}`;

/** What the reader and the proof alone show of a page. English is seen with the extension as well. */
const readOf = ({ page }: LoadedPage): string[] => [
  ...(page.locale === 'en-US' ? [] : [languageOf(page)]),
  `cloud ${page.expect.cloud}`,
  ...statusesOf(page),
];

/** What is expected of a page, at its end and between its steps. */
const statesOf = ({ expect, steps }: PageFile) => [
  expect,
  ...steps.flatMap((step) => ('expect' in step ? [step.expect] : [])),
];

const statusesOf = (page: PageFile): string[] =>
  statesOf(page).flatMap(({ findings = {} }) =>
    Object.entries(findings).map(([check, status]) => `${check} ${status}`),
  );
