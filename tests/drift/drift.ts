/** The property: whatever a vendor changes, nothing comes out better than it is. */

import fc from 'fast-check';
import { type Base, baseOf, changeable, formPages, openPage, SPOILS } from './bases.ts';
import { Figures } from './figures.ts';
import type { Lab } from './harness.ts';
import type { Outcome, PageLab } from './in-page';
import { type Judged, judge } from './judge.ts';

declare const onbehalfLab: PageLab;

/** One reading that takes longer would freeze the page; far above what it takes on a slow machine. */
const SLOWEST_MS = 5000;
const BLANK = Buffer.from('<!doctype html><title>Drift</title>');

export interface DriftOptions {
  variants: number;
  seed: number;
  /** Only pages whose names match. */
  only?: string;
}

export interface DriftResult {
  pages: number;
  figures: Figures;
  /** What went wrong, and the variants that show it. */
  failures: ReadonlyMap<string, readonly string[]>;
}

/** Tries many changes of many pages; all failures are collected, since each variant is small already. */
export async function drift(lab: Lab, options: DriftOptions): Promise<DriftResult> {
  const { page } = lab;
  const { variants, seed } = options;
  const bases = await basesFor(lab, options);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  lab.documents(new Map([['https://portal.azure.com/', { body: BLANK, type: 'text/html' }]]));
  await page.goto('https://portal.azure.com/?drift');
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
      const variant = { ...input, spoil, html: base.html, header: base.header };
      const outcome: Outcome = await page.evaluate((what) => onbehalfLab.vary(what), variant);
      const changed = judge(outcome.frames, base.url);
      const where = `${base.name} ${spoil} ${input.kinds.join(',')} ${input.seed}`;
      if (leavesNothing(base, input.kinds) || liftsTrap(base, input.kinds)) return;
      const problems = [
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
  return { pages: bases.length, figures, failures };
}

async function basesFor(lab: Lab, { variants, seed, only }: DriftOptions): Promise<Base[]> {
  const all = formPages().filter(
    (loaded) => changeable(loaded) && (!only || new RegExp(only).test(loaded.page.name)),
  );
  // A short run takes as many pages as make sense for its number of variants.
  const chosen = sample(all, Math.min(all.length, Math.max(8, Math.floor(variants / 6))), seed);
  const bases: Base[] = [];
  for (const loaded of chosen) {
    lab.documents(loaded.documents);
    await openPage(lab, loaded);
    bases.push(await baseOf(lab, loaded));
  }
  return bases;
}

/** Evenly spread over the list, shifted by the seed. */
function sample<T>(all: readonly T[], count: number, seed: number): T[] {
  const step = all.length / count;
  const shift = (seed % 1000) / 1000;
  return Array.from({ length: count }, (_, i) => all[Math.floor((i + shift) * step)] as T);
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
  (name.includes('-properties-beside') && kinds.includes('classes'));

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
