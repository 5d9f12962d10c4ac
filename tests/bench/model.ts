/** What a measurement gives. */

/** One thing measured, by one subject: an extension, a library, or nothing at all. */
export interface Series {
  subject: string;
  samples: number[];
}

export interface Measure {
  /** Names the measure for budgets and `--json`. */
  id: string;
  title: string;
  /** What is measured and how, in a sentence or two, for `docs/benchmarks.md`. */
  about: string;
  unit: 'ms' | 'bytes' | 'kB' | 'count';
  /** The first is what the others are compared with. */
  series: Series[];
}

export interface Options {
  /** Rounds of a measure; every subject is measured once in each. */
  rounds: number;
  /** Sizes of pages, in elements. */
  sizes: readonly number[];
  /** Only what the budgets need: no libraries to compare the reader with, no subject that no budget uses. */
  isBudget: boolean;
}

/** The names of the subjects that are always there. */
export const NOTHING = 'no extension';
export const OURS = 'Onbehalf';
export const LIMIT = 'minimal extension: one look';
export const NAIVE = 'rescan per callback';

/**
 * Measures every subject once a round, so that what slows the machine down meets all of them.
 * @param take measures one subject once.
 * @returns a series for each subject.
 */
export async function interleave<Subject extends { name: string }>(
  subjects: readonly Subject[],
  rounds: number,
  take: (subject: Subject, round: number) => Promise<number>,
): Promise<Series[]> {
  const series = subjects.map(({ name }) => ({ subject: name, samples: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const [at, subject] of subjects.entries())
      series[at]?.samples.push(await take(subject, round));
  }
  return series;
}
