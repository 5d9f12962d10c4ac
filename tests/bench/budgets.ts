/** The budgets, and whether a run kept them. The exact ones are checked by `npm test`; times are only told. */

import budget from './budget.json' with { type: 'json' };
import { BARE, LIBRARY, READER } from './measures/reading.ts';
import { LIMIT, type Measure, NOTHING, OURS } from './model.ts';
import { median, quantile } from './stats.ts';

export interface Kept {
  what: string;
  limit: string;
  measured: string;
  /** Null when the run did not measure it. */
  ok: boolean | null;
  /** Told when it is missed. */
  why: string;
}

const { times } = budget;
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const ratio = (value: number) => `${value.toFixed(2)} ×`;

interface Budget {
  what: string;
  limit: string;
  value: number;
  most: number;
  words?: (value: number) => string;
  why: string;
}

const WAITED = 'It is measured on the wall’s clock, and grows with the load of the machine.';

/** @returns every budget beside what was measured. */
export function budgets(measures: readonly Measure[]): Kept[] {
  const samples = (id: string, subject: string): number[] =>
    measures
      .find((measure) => measure.id === id)
      ?.series.find((series) => series.subject === subject)?.samples ?? [];
  const at = (id: string, subject: string = OURS) => median(samples(id, subject));
  const late = (id: string, share: number) => {
    const list = samples(id, OURS);
    return list.length ? quantile(list, share) : Number.NaN;
  };
  const start = (id: string) =>
    `An extension of ten lines that looks once at the headings and labels takes ${ms(at(id, LIMIT))}: most of the time is the browser’s, which compiles the script anew in each document, and makes the first object of each kind that it touches. Of ours about a third is the compiling, a tenth the listeners, a tenth each of two timers, and the rest two looks through the texts for captions of eighteen languages, at a document of which the browser has to make an object first. Without any look, with the listeners and one timer, it would still be over a millisecond.`;
  const bare = at('reading-50000', BARE);
  const reader = at('reading-50000', READER);
  const list: Budget[] = [
    {
      what: 'the watcher, in every frame',
      limit: `≤ ${times.watcherGzipBytes} bytes gzip`,
      value: at('bytes-gzip', 'watch.js'),
      most: times.watcherGzipBytes,
      words: (value) => `${value} bytes`,
      why: 'It carries the captions of eighteen languages.',
    },
    {
      what: 'start in a page that is none of the pages',
      limit: `≤ ${times.startTimesLeast} × the least extension that looks once`,
      value: at('start-own') / at('start-own', LIMIT),
      most: times.startTimesLeast,
      words: (value) => `${ratio(value)} (${ms(at('start-own'))} to ${ms(at('start-own', LIMIT))})`,
      why: start('start-own'),
    },
    {
      what: 'start in such a page with twenty frames',
      limit: `≤ ${times.startTimesLeast} × the least extension that looks once`,
      value: at('start-20-own') / at('start-20-own', LIMIT),
      most: times.startTimesLeast,
      words: (value) =>
        `${ratio(value)} (${ms(at('start-20-own'))} to ${ms(at('start-20-own', LIMIT))})`,
      why: start('start-20-own'),
    },
    {
      what: 'a storm of 200 × 20 elements elsewhere',
      limit: `≤ ${times.stormOtherMoreMs} ms of script more than without an extension`,
      value: at('storm-other') - at('storm-other', NOTHING),
      most: times.stormOtherMoreMs,
      why: 'Nothing of the extension runs during it; the difference is between two runs of the page’s own script.',
    },
    {
      what: 'the same storm on the form’s page',
      limit: `≤ ${times.stormFormMoreMs} ms of script more than without an extension`,
      value: at('storm-form') - at('storm-form', NOTHING),
      most: times.stormFormMoreMs,
      why: `The page’s own script takes ${Math.round(at('storm-form', NOTHING))} ms of it, so ${Math.round(at('storm-form') - at('storm-form', NOTHING))} ms are over no extension. By the profiler the rest is, in about equal parts, the two hundred callbacks, which note where something changed; the look whether that stands apart from the form; and the form’s values, compared once a second.`,
    },
    {
      what: 'first reading of 50,000 elements',
      limit: `≤ ${times.readingTimesBare} × one querySelectorAll`,
      value: reader / bare,
      most: times.readingTimesBare,
      words: (value) => `${ratio(value)} (${ms(reader)} to ${ms(bare)})`,
      why: `${ms(at('reading-5000', READER))} of it are spent on a page of a tenth of the size already: compiling the script, running each of its functions for the first time, asking for the style and place of each field and of what it stands in. The rest are two dozen looks for one kind of element each.`,
    },
    {
      what: 'first reading of 200,000 elements',
      limit: `≤ ${times.readingTimesBare} × one querySelectorAll`,
      value: at('reading-200000', READER) / at('reading-200000', BARE),
      most: times.readingTimesBare,
      words: (value) => ratio(value),
      why: `${ms(at('reading-5000', READER))} of it are spent on a page of a tenth of the size already: compiling the script, running each of its functions for the first time, asking for the style and place of each field and of what it stands in. The rest are two dozen looks for one kind of element each.`,
    },
    {
      what: 'twelve look-ups of @testing-library/dom beside it',
      limit: `at least ${times.readingTimesFaster} × as long`,
      value: -at('reading-50000', LIBRARY) / reader,
      most: -times.readingTimesFaster,
      words: (value) => ratio(-value),
      why: '',
    },
    {
      what: 'one edit on 200,000 elements beside one on 5,000',
      limit: `≤ ${times.editGrowth} ×`,
      value: at('edit-200000') / at('edit-5000'),
      most: times.editGrowth,
      words: ratio,
      why: 'The first of the five edits changes the verdict: the panel grows and asks the page what it covers there, and every answer takes the browser the longer the larger the page is. It asks for four milliseconds at most.',
    },
    {
      what: 'an edit until the panel shows it, 95th percentile',
      limit: `≤ ${times.latencyP95Ms} ms`,
      value: late('latency', 0.95),
      most: times.latencyP95Ms,
      why: WAITED,
    },
    {
      what: 'the same through two processes',
      limit: `≤ ${times.latencyP95Ms} ms`,
      value: late('latency-frame', 0.95),
      most: times.latencyP95Ms,
      why: WAITED,
    },
    {
      what: 'longest task on the largest page',
      limit: `≤ ${times.longestTaskMs} ms`,
      value: Math.max(at('longest'), at('longest-roots')),
      most: times.longestTaskMs,
      why: 'The first reading of so large a page: a dozen looks for one kind of element each, and the fields that they find.',
    },
    {
      what: 'popup: a keystroke over 10,000 customers',
      limit: `≤ ${times.popupKeyMs} ms, 90th percentile`,
      value: late('popup-key', 0.9),
      most: times.popupKeyMs,
      why: WAITED,
    },
    {
      what: 'popup: first paint',
      limit: `≤ ${times.popupPaintMs} ms`,
      value: at('popup-paint'),
      most: times.popupPaintMs,
      why: WAITED,
    },
    {
      what: 'importing 10,000 customers',
      limit: `≤ ${times.importMs} ms`,
      value: at('import'),
      most: times.importMs,
      why: WAITED,
    },
  ];
  return list.map(({ what, limit, value, most, words = ms, why }) => ({
    what,
    limit,
    why,
    measured: Number.isNaN(value) ? 'not measured' : words(value),
    ok: Number.isNaN(value) ? null : value <= most,
  }));
}
