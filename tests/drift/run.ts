/**
 * Changes the replayable pages as a vendor would and looks whether anything comes out better than it is.
 *
 * `node --import ./tests/tools/extensionless.mjs tests/drift/run.ts [--variants N] [--seed S] [--write]`
 *
 * `--write` keeps the figures in `docs/drift.md`. Exits with 1 when a changed page shows a finding `ok` or a verdict
 * `ready` that the page does not have unchanged, when the reader throws, or when one reading takes a second.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { loadAll } from '../replay/load.ts';
import { ROOT } from '../tools/paths.ts';
import { Figures, table } from './figures.ts';
import { bundle, openLab } from './harness.ts';
import type { Outcome, PageLab, Read, Spoil } from './in-page';
import { type Judged, judge } from './judge.ts';

declare const onbehalfLab: PageLab;

const { values } = parseArgs({
  options: {
    variants: { type: 'string', default: '300' },
    seed: { type: 'string' },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const variants = Number(values.variants);
const seed = values.seed ? Number(values.seed) : Math.floor(Math.random() * 2 ** 31);
const SPOILS: Spoil[] = ['none', 'plan', 'email', 'own'];
const SLOWEST = 1000;

interface Base {
  name: string;
  url: URL;
  html: string;
  header: boolean;
  /** What it comes out as unchanged, spoilt in each way that it can be. */
  judged: Partial<Record<Spoil, Judged>>;
}

const lab = await openLab(await bundle('in-page.ts'));
const { page } = lab;
const errors: string[] = [];
page.on('pageerror', (error) => errors.push(error.message));

/** The pages that consist of one document and come out the same without anybody's doing. */
function candidates() {
  return loadAll([join(ROOT, 'tests/pages')]).filter(
    (entry) =>
      'page' in entry &&
      entry.page.steps.length === 0 &&
      /^(?:azure|microsoft-365)\//.test(entry.page.name) &&
      entry.page.profile !== null &&
      [...entry.documents.values()].filter(({ type }) => type.startsWith('text/html')).length === 1,
  );
}

async function basesOf(): Promise<Base[]> {
  const all = candidates().filter(
    (entry) => !values.only || new RegExp(values.only).test('page' in entry ? entry.page.name : ''),
  );
  // The short form takes as many pages as make sense for its number of variants.
  const chosen =
    all.length > variants / 4 ? sample(all, Math.max(8, Math.floor(variants / 4))) : all;
  const bases: Base[] = [];
  for (const entry of chosen) {
    if (!('page' in entry)) throw new Error(entry.errors.join('\n'));
    lab.documents(entry.documents);
    await page.goto('about:blank');
    await page.goto(entry.page.url, { waitUntil: 'load' });
    await page.waitForTimeout(/late/.test(entry.page.name) ? 1800 : 60);
    const html = await page.evaluate(() => onbehalfLab.snapshot());
    const base: Base = {
      name: entry.page.name,
      url: new URL(entry.page.url),
      html,
      header: entry.page.name.startsWith('microsoft-365/'),
      judged: {},
    };
    for (const spoil of SPOILS) {
      const read: Read | null = await page.evaluate((input) => onbehalfLab.original(input), {
        html,
        spoil,
        header: base.header,
      });
      if (read) base.judged[spoil] = judge([read], base.url);
    }
    bases.push(base);
  }
  return bases;
}

function sample<T>(all: readonly T[], count: number): T[] {
  const step = all.length / count;
  const shift = (seed % 1000) / 1000;
  return Array.from({ length: count }, (_, i) => all[Math.floor((i + shift) * step)] as T);
}

const okIn = ({ findings }: Judged): string[] =>
  Object.entries(findings).flatMap(([check, status]) => (status === 'ok' ? [check] : []));

/** What the changed page has that the unchanged one has not. */
function better(original: Judged, changed: Judged): string[] {
  const had = new Set(okIn(original));
  const found = okIn(changed)
    .filter((check) => !had.has(check))
    .map((check) => `${check} is ok, and was ${original.findings[check] ?? 'not there'}`);
  if (changed.verdict === 'ready' && original.verdict !== 'ready')
    found.push(`ready, and was ${original.verdict}`);
  return found;
}

const sameFindings = (a: Judged, b: Judged): boolean =>
  a.verdict === b.verdict &&
  [...new Set([...Object.keys(a.findings), ...Object.keys(b.findings)])].every(
    (check) => a.findings[check] === b.findings[check],
  );

const bases = await basesOf();
const kinds = await page.evaluate(() => onbehalfLab.kinds());
const figures = new Figures(kinds);
console.log(`drift: seed ${seed}, ${variants} variants of ${bases.length} pages`);

const arbitrary = fc.record({
  base: fc.nat({ max: bases.length - 1 }),
  spoil: fc.constantFrom(...SPOILS),
  // Mostly one change, so that there is a figure for each kind; else several together.
  kinds: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...kinds.map(({ kind }) => [kind])) },
    {
      weight: 1,
      arbitrary: fc.uniqueArray(fc.constantFrom(...kinds.map(({ kind }) => kind)), {
        minLength: 2,
        maxLength: 4,
      }),
    },
  ),
  seed: fc.nat({ max: 2 ** 31 - 1 }),
});

const blank = Buffer.from('<!doctype html><title>Drift</title>');
lab.documents(new Map([['https://portal.azure.com/', { body: blank, type: 'text/html' }]]));
await page.goto('https://portal.azure.com/?drift');

/** Problem to the variants that show it. All are collected: they are small already, and one run tells them all. */
const failures = new Map<string, string[]>();
await fc.assert(
  fc.asyncProperty(arbitrary, async (input) => {
    const base = bases[input.base] as Base;
    const spoil = base.judged[input.spoil] ? input.spoil : 'none';
    const original = base.judged[spoil] as Judged;
    const outcome: Outcome = await page.evaluate((variant) => onbehalfLab.vary(variant), {
      html: base.html,
      spoil,
      kinds: input.kinds,
      seed: input.seed,
      header: base.header,
    });
    const changed = judge(outcome.frames, base.url);
    const problems = better(original, changed);
    if (outcome.slowest > SLOWEST)
      problems.push(`one reading took ${Math.round(outcome.slowest)} ms`);
    problems.push(...errors.splice(0).map((text) => `exception: ${text}`));
    const where = `${base.name} ${spoil} ${input.kinds.join(',')} ${input.seed}`;
    for (const problem of problems)
      failures.set(problem, [...(failures.get(problem) ?? []), where]);
    if (outcome.idle.length === 0)
      figures.add(input.kinds, sameFindings(original, changed), where, original, changed);
  }),
  { numRuns: variants, seed },
);
await lab.close();

console.log(figures.text());
if (failures.size) {
  console.error(`drift: ${failures.size} problems (seed ${seed})`);
  for (const [problem, where] of failures) {
    console.error(`  ${problem} (${where.length} ×)`);
    for (const each of where.slice(0, 5)) console.error(`      ${each}`);
  }
  process.exit(1);
}
if (values.write) {
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  writeFileSync(
    join(ROOT, 'docs/drift.md'),
    table(figures, { variants, seed, pages: bases.length }),
  );
}
