/** The property: whatever a vendor changes, nothing comes out better than it is. */

import fc from 'fast-check';
import { type Base, basesFor, SPOILS } from './bases.ts';
import { Figures } from './figures.ts';
import { blankPage, type Lab } from './harness.ts';
import type { PageLab } from './in-page';
import type { Judged } from './judge.ts';
import { openOracle } from './oracle/oracle.ts';
import { tryVariant } from './try.ts';

declare const onbehalfLab: PageLab;

/** One reading that takes longer would freeze the page; far above what it takes on a slow machine. */
const SLOWEST_MS = 5000;

export interface DriftOptions {
  variants: number;
  seed: number;
  /** Only pages whose names match. */
  only?: string;
  /** Of so many variants that come out ready, one is compared with the accessibility tree and pictures. */
  oracleEvery?: number;
}

export interface DriftResult {
  pages: number;
  figures: Figures;
  /** What went wrong, and the variants that show it. */
  failures: ReadonlyMap<string, readonly string[]>;
  /** How many came out ready, and how many of these were compared with what is not ours. */
  ready: number;
  compared: number;
}

/** Tries many changes of many pages; all failures are collected, since each variant is small already. */
export async function drift(lab: Lab, options: DriftOptions): Promise<DriftResult> {
  const { page } = lab;
  const { variants, seed, oracleEvery = 1 } = options;
  // A short run takes as many pages as make sense for its number of variants.
  const bases = await basesFor(lab, { ...options, most: Math.max(8, Math.floor(variants / 6)) });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await blankPage(lab);
  const oracle = await openOracle(lab);
  const counts = { ready: 0, compared: 0 };
  const kinds = await page.evaluate(() => onbehalfLab.kinds());
  const figures = new Figures(kinds);
  const failures = new Map<string, string[]>();
  const names = kinds.map(({ kind }) => kind);

  const byName = new Map(bases.map((base) => [base.name, base]));
  const arbitrary = fc.record({
    name: fc.constantFrom(...byName.keys()),
    spoil: fc.constantFrom(...SPOILS),
    // Mostly one change, so that there is a figure for each kind; else several together.
    kinds: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...names).map((kind) => [kind]) },
      {
        weight: 1,
        arbitrary: fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }),
      },
    ),
    seed: fc.noBias(fc.nat({ max: 2 ** 31 - 1 })),
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ name, ...input }) => {
      const base = byName.get(name) as Base;
      const spoil = base.judged[input.spoil] ? input.spoil : 'none';
      const original = base.judged[spoil] as Judged;
      const { outcome, read: changed, proved } = await tryVariant(lab, base, { ...input, spoil });
      const where = `${base.name} ${spoil} ${input.kinds.join(',')} ${input.seed}`;
      if (leavesNothing(base, input.kinds) || liftsTrap(base, input.kinds)) return;
      const isReady = proved.verdict === 'ready';
      if (isReady) counts.ready += 1;
      const isCompared = isReady && counts.ready % oracleEvery === 0;
      if (isCompared) counts.compared += 1;
      const problems = [
        ...(isCompared ? await oracle.ask() : []).map((text) => `ready, and ${text}`),
        ...better(original, changed, input.kinds),
        ...vanished(original, changed),
        ...errors.splice(0).map((text) => `exception: ${text}`),
        ...(outcome.slowest > SLOWEST_MS ? [`a reading takes more than ${SLOWEST_MS} ms`] : []),
      ];
      for (const problem of problems)
        failures.set(problem, [...(failures.get(problem) ?? []), where]);
      if (outcome.idle.length === 0 && !base.isTrap)
        figures.add(input.kinds, where, original, changed);
    }),
    { numRuns: variants, seed, endOnFailure: true },
  );
  return { pages: bases.length, figures, failures, ...counts };
}

/** What the changed page has that the unchanged one has not. */
function better(original: Judged, changed: Judged, kinds: readonly string[]): string[] {
  const found = Object.entries(changed.findings)
    .filter(([check, status]) => status === 'ok' && original.findings[check] !== 'ok')
    .map(([check]) => `${check} is ok, and was ${original.findings[check] ?? 'not there'}`);
  if (changed.verdict !== 'ready' || original.verdict === 'ready') return found;
  // An empty severity or subscription under words that nobody knows is beyond what a verdict rests on; so is an empty
  // name, phone or country: what holds no value may be anything, and a form need not ask for these.
  const isOptional = REQUIRED.every((check) => {
    const [was, is] = [original.findings[check], changed.findings[check]];
    return was === is || (was === 'missing' && is === undefined && NEED_NOT_BE.includes(check));
  });
  if (isOptional && kinds.some((kind) => WORDS.includes(kind))) return found;
  return [...found, `ready, and was ${original.verdict}`];
}

/**
 * A field that has lost its words, and its value or whatever else told that it is a field, cannot be told from a
 * picture or a line of text by anybody.
 */
const leavesNothing = (base: Base, kinds: readonly string[]): boolean =>
  // In some pages the caption of the plan is in unknown words from the beginning.
  (kinds.some((kind) => WORDS.includes(kind)) || base.name.includes('-said-beside-')) &&
  (kinds.some((kind) => ['drawn', 'classes', 'tie'].includes(kind)) ||
    /-drawn|-closed-root/.test(base.name));

/**
 * A value that is hidden by the style of its element is shown once that element is another one; and two blades that
 * nothing but their classes tells apart are one form without them, for a person as well.
 */
const liftsTrap = ({ name }: Base, kinds: readonly string[]): boolean =>
  (/-(?:drawn-over|moved-out|without-colour|written-behind|by-style-sheet|plan-unseen)/.test(
    name,
  ) &&
    kinds.some((kind) => ['value', 'classes'].includes(kind))) ||
  // Pages of one selector show what nothing but that class tells.
  (/-properties-beside|\/selector-/.test(name) && kinds.includes('classes'));

/** The kinds after which a caption says nothing. */
const WORDS = ['caption', 'unknown'];

const REQUIRED = [
  'directory',
  'support-plan',
  'contact-email',
  'contact-name',
  'contact-phone',
  'contact-country',
];

/** A form may ask for none of them. */
const NEED_NOT_BE = ['contact-name', 'contact-phone', 'contact-country'];

/** A field that was read and is still there must not be passed over in silence. */
const vanished = (original: Judged, changed: Judged): string[] =>
  REQUIRED.filter(
    (check) =>
      ['ok', 'wrong', 'differs'].includes(original.findings[check] ?? '') &&
      !changed.findings[check],
  ).map((check) => `${check} has vanished`);
