/** Medians and spreads. Pure. */

export interface Summary {
  median: number;
  /** The middle half of the samples lies between these two. */
  low: number;
  high: number;
  n: number;
}

/** @returns the value below which a share of the samples lies, interpolated between neighbours. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export const summarise = (samples: readonly number[]): Summary => ({
  median: median(samples),
  low: quantile(samples, 0.25),
  high: quantile(samples, 0.75),
  n: samples.length,
});
