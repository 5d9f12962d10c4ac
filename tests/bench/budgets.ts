/** The budgets, and whether a run kept them. The exact ones are checked by `npm test`; times are only told. */

import budget from './budget.json' with { type: 'json' };
import { BARE, LIBRARY, READER } from './measures/reading.ts';
import { type Measure, NOTHING, OURS } from './model.ts';
import { median, quantile } from './stats.ts';

export interface Kept {
  what: string;
  limit: string;
  measured: string;
  /** Null when the run did not measure it. */
  ok: boolean | null;
}

const { times } = budget;
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** @returns every budget beside what was measured. */
export function budgets(measures: readonly Measure[]): Kept[] {
  const samples = (id: string, subject: string): number[] =>
    measures
      .find((measure) => measure.id === id)
      ?.series.find((series) => series.subject === subject)?.samples ?? [];
  const at = (id: string, subject: string = OURS) => median(samples(id, subject));
  const kept = (
    what: string,
    limit: string,
    value: number,
    most: number,
    words: (value: number) => string = ms,
  ): Kept => ({
    what,
    limit,
    measured: Number.isNaN(value) ? 'not measured' : words(value),
    ok: Number.isNaN(value) ? null : value <= most,
  });
  const times2 = (value: number) => `${value.toFixed(2)} ×`;
  const watcher = at('bytes-gzip', 'watch.js');
  const more = at('storm-other') - at('storm-other', NOTHING);
  const bare = at('reading-50000', BARE);
  const reader = at('reading-50000', READER);
  const faster = at('reading-50000', LIBRARY) / reader;
  const p95 = (id: string, subject = OURS) => {
    const list = samples(id, subject);
    return list.length ? quantile(list, 0.95) : Number.NaN;
  };
  const longest = Math.max(at('longest'), at('longest-roots'));
  return [
    kept(
      'the watcher, in every frame',
      `≤ ${times.watcherGzipBytes} bytes gzip`,
      watcher,
      times.watcherGzipBytes,
      (value) => `${value} bytes`,
    ),
    kept(
      'start in a frame that is none of the pages',
      `≤ ${times.startMs} ms of script`,
      at('start-own'),
      times.startMs,
    ),
    kept(
      'start in such a page with twenty frames',
      `≤ ${times.startTwentyMs} ms of script`,
      at('start-20-own'),
      times.startTwentyMs,
    ),
    kept(
      'a storm of 200 × 20 elements elsewhere',
      `≤ ${times.stormOtherMoreMs} ms of script more than without an extension`,
      more,
      times.stormOtherMoreMs,
    ),
    kept(
      'the same storm on the form’s page',
      `≤ ${times.stormFormMs} ms of script, all in all`,
      at('storm-form'),
      times.stormFormMs,
    ),
    kept(
      'first reading of 50,000 elements',
      `≤ ${times.readingTimesBare} × one querySelectorAll`,
      reader / bare,
      times.readingTimesBare,
      (value) => `${times2(value)} (${ms(reader)} to ${ms(bare)})`,
    ),
    {
      ...kept(
        'the same beside twelve look-ups of @testing-library/dom',
        `at least ${times.readingTimesFaster} × faster`,
        -faster,
        -times.readingTimesFaster,
        (value) => times2(-value),
      ),
    },
    kept(
      'one edit on 50,000 elements beside one on 5,000',
      `≤ ${times.editGrowth} ×`,
      at('edit-50000') / at('edit-5000'),
      times.editGrowth,
      times2,
    ),
    kept(
      'an edit until the panel shows it, 95th percentile',
      `≤ ${times.latencyP95Ms} ms`,
      p95('latency'),
      times.latencyP95Ms,
    ),
    kept(
      'the same through two processes',
      `≤ ${times.latencyP95Ms} ms`,
      p95('latency-frame'),
      times.latencyP95Ms,
    ),
    kept(
      'longest task on the largest page',
      `≤ ${times.longestTaskMs} ms`,
      longest,
      times.longestTaskMs,
    ),
    kept(
      'popup: a keystroke over 10,000 customers',
      `≤ ${times.popupKeyMs} ms`,
      at('popup-key'),
      times.popupKeyMs,
    ),
    kept('popup: first paint', `≤ ${times.popupPaintMs} ms`, at('popup-paint'), times.popupPaintMs),
  ];
}
