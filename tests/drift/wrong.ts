/** The other property: a page that was right and is made wrong, in any of the ways of `changes/wrong`, does not stay ready. */

import fc from 'fast-check';
import { type Base, basesFor } from './bases.ts';
import { blankPage, type Lab } from './harness.ts';
import type { PageLab } from './in-page';
import { tryVariant } from './try.ts';

declare const onbehalfLab: PageLab;

/** Harmless changes that a wrong one may come together with. */
const WITH = ['classes', 'ids', 'wrap', 'unwrap', 'order', 'fields', 'captions', 'shadow'];

export interface WrongOptions {
  variants: number;
  seed: number;
  /** Only pages, and only wrong changes, whose names match. */
  only?: string | undefined;
  kind?: string | undefined;
}

export interface WrongResult {
  pages: number;
  /** Of each wrong change: how often it was tried, and where it came out ready. */
  kinds: ReadonlyMap<string, { tried: number; ready: string[] }>;
}

/** Makes right pages wrong. */
export async function tryWrong(lab: Lab, options: WrongOptions): Promise<WrongResult> {
  const { variants, seed, only, kind } = options;
  const most = Math.max(12, Math.floor(variants / 8));
  const bases = (await basesFor(lab, { seed, only, most, noTraps: true })).filter(
    ({ isReady }) => isReady,
  );
  await blankPage(lab);
  const all = await lab.page.evaluate(() => onbehalfLab.wrongKinds());
  const names = all.filter((name) => !kind || new RegExp(kind).test(name));
  const kinds = new Map(names.map((name) => [name, { tried: 0, ready: [] as string[] }]));
  const byName = new Map(bases.map((base) => [base.name, base]));
  const arbitrary = fc.record({
    name: fc.constantFrom(...byName.keys()),
    wrong: fc.constantFrom(...names),
    kinds: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...WITH), { maxLength: 2 }) },
    ),
    seed: fc.noBias(fc.nat({ max: 2 ** 31 - 1 })),
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ name, ...input }) => {
      const base = byName.get(name) as Base;
      const { outcome, proved } = await tryVariant(lab, base, { ...input, spoil: 'none' });
      if (outcome.idle.includes(input.wrong)) return;
      const count = kinds.get(input.wrong);
      if (!count) return;
      count.tried += 1;
      if (proved.verdict === 'ready')
        count.ready.push(`${name} ${input.kinds.join(',')} ${input.seed}`);
    }),
    { numRuns: variants, seed, endOnFailure: true },
  );
  return { pages: bases.length, kinds };
}
