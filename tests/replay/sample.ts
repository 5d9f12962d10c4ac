/** A few pages that stand for many. */

import { standsStill } from '../drift/still.ts';
import type { LoadedPage } from './load.ts';

/**
 * Chooses pages until nothing that any page shows is left out: every page of a portal in every language, kind of step on
 * it, cloud, check with each of its statuses, and verdict. Those that show most come first.
 * @returns the chosen pages, in the order of the given ones.
 */
export function sample(pages: readonly LoadedPage[]): LoadedPage[] {
  const left = new Map(pages.map((loaded) => [loaded, traitsOf(loaded)]));
  const chosen = new Set<LoadedPage>();
  const shown = new Set<string>();
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
 * and `tests/unit/request/`).
 */
const OF_ONE_RULE =
  /^azure\/(?:arrival|diagnostics|host|reach|text|who)-|^(?:marketplace|partner-center)\/|^silent\/(?:article|billing|documentation|look|marketplace|microsoft|partner)/;

/** Pages whose names begin with the same two words show the same thing in several ways: `azure/trap-row-…`. */
const familyOf = ({ page }: LoadedPage): string => page.name.split('-').slice(0, 2).join('-');

/**
 * Chooses the pages of the short run: those that the sample needs, so that every check is seen in every status, on every
 * page of a portal and in every language; and of each family of the others the first, but of those of one rule and of
 * those that stand still (`tests/drift/pages.test.ts` reads and proves these without the extension).
 * @returns the chosen pages, in the order of the given ones.
 */
export function shortRun(pages: readonly LoadedPage[]): LoadedPage[] {
  const needed = new Set(sample(pages));
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
function traitsOf({ page: { locale, steps, expect } }: LoadedPage): string[] {
  const on = expect.page ?? 'silence';
  const states = [expect, ...steps.flatMap((step) => ('expect' in step ? [step.expect] : []))];
  const kinds = steps.flatMap((step) => Object.keys(step).filter((key) => key !== 'text'));
  const findings = states.flatMap(({ findings = {} }) => Object.entries(findings));
  return [
    ...new Set([
      `${on} in ${locale}`,
      ...kinds.map((kind) => `${kind} on ${on}`),
      ...states.map(({ cloud }) => `cloud ${cloud}`),
      ...states.map(({ verdict }) => `verdict ${verdict}`),
      ...findings.map(([check, status]) => `${check} ${status}`),
    ]),
  ];
}
