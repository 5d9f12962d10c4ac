/** The budgets, and whether a run kept them. The exact ones are checked by `npm test`; times are only told. */

import budget from './budget.json' with { type: 'json' };
import { BARE, READER } from './measures/reading.ts';
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

/** One measured value of a line of the table. */
interface Part {
  value: number;
  most: number;
  words?: (value: number) => string;
  /** Said behind the value where a line has several. */
  of?: string;
}

interface Line {
  what: string;
  limit: string;
  parts: readonly Part[];
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
  const start = (id: string, of: string): Part => ({
    value: at(id) / at(id, LIMIT),
    most: times.startTimesLeast,
    words: (value) => `${ratio(value)} (${ms(at(id))} to ${ms(at(id, LIMIT))})`,
    of,
  });
  const reading = (elements: number): Part => ({
    value: at(`reading-${elements}`, READER) / at(`reading-${elements}`, BARE),
    most: times.readingTimesBare,
    words: (value) => `${ratio(value)} (${ms(at(`reading-${elements}`, READER))})`,
    of: elements.toLocaleString('en'),
  });
  const lines: Line[] = [
    {
      what: 'the watcher, in every frame',
      limit: `≤ ${times.watcherGzipBytes} bytes gzip`,
      parts: [
        {
          value: at('bytes-gzip', 'watch.js'),
          most: times.watcherGzipBytes,
          words: (value) => `${value} bytes`,
        },
      ],
      why: 'It carries the captions of eighteen languages.',
    },
    {
      what: 'start in a page that is none of the pages, alone and with twenty frames',
      limit: `≤ ${times.startTimesLeast} × the least extension that looks once`,
      parts: [start('start-own', 'alone'), start('start-20-own', 'twenty frames')],
      why: 'Most of the time is the browser’s, which compiles the script anew in each document, and makes the first object of each kind that it touches. Of ours about a third is the compiling; the rest are listeners, timers, and looks through the texts for captions of eighteen languages.',
    },
    {
      what: 'a storm of 200 × 20 elements elsewhere',
      limit: `≤ ${times.stormOtherMoreMs} ms of script more than without an extension`,
      parts: [
        { value: at('storm-other') - at('storm-other', NOTHING), most: times.stormOtherMoreMs },
      ],
      why: 'Nothing listens to it; but one of the four looks after loading falls into it, and reads the texts that have come.',
    },
    {
      what: 'the same storm on the form’s page',
      limit: `≤ ${times.stormFormMoreMs} ms of script more than without an extension`,
      parts: [{ value: at('storm-form') - at('storm-form', NOTHING), most: times.stormFormMoreMs }],
      why: 'By the profiler: the form is ready, and is compared with what is painted once a second as long as the page changes, about 8 ms each; its values are compared beside that; the two hundred callbacks note where something changed; and what was added is gone through for open shadow roots once.',
    },
    {
      what: 'first reading of 50,000 and 200,000 elements',
      limit: `≤ ${times.readingTimesBare} × one querySelectorAll`,
      parts: [reading(50_000), reading(200_000)],
      why: `${ms(at('reading-5000', READER))} of it are spent on a page of 5,000 elements already: compiling the script, running each of its functions for the first time, asking for the style and place of each field and of what it stands in. The rest are two dozen looks for one kind of element each.`,
    },
    {
      what: 'one edit on 200,000 elements beside one on 5,000',
      limit: `≤ ${times.editGrowth} ×`,
      parts: [{ value: at('edit-200000') / at('edit-5000'), most: times.editGrowth, words: ratio }],
      why: 'An edit that changes the verdict makes the panel grow, and the panel asks the page what it covers there: every answer takes the browser the longer the larger the page is. It asks for thirty milliseconds at most.',
    },
    {
      what: 'an edit until the panel shows it, in one document and through two processes',
      limit: `≤ ${times.latencyP95Ms} ms, 95th percentile`,
      parts: [
        { value: late('latency', 0.95), most: times.latencyP95Ms, of: 'one' },
        { value: late('latency-frame', 0.95), most: times.latencyP95Ms, of: 'two' },
      ],
      why: WAITED,
    },
    {
      what: 'longest task on 200,000 elements',
      limit: `≤ ${times.longestTaskMs} ms`,
      parts: [{ value: Math.max(at('longest'), at('longest-roots')), most: times.longestTaskMs }],
      why: 'The first reading of so large a page: two dozen looks for one kind of element each, and the fields that they find.',
    },
    {
      what: 'popup over 10,000 customers: a keystroke, and the first paint',
      limit: `≤ ${times.popupKeyMs} ms, 90th percentile; ≤ ${times.popupPaintMs} ms`,
      parts: [
        { value: late('popup-key', 0.9), most: times.popupKeyMs, of: 'keystroke' },
        { value: at('popup-paint'), most: times.popupPaintMs, of: 'paint' },
      ],
      why: WAITED,
    },
    {
      what: 'importing 10,000 customers',
      limit: `≤ ${times.importMs} ms`,
      parts: [{ value: at('import'), most: times.importMs }],
      why: WAITED,
    },
  ];
  return lines.map(keptOf);
}

/** A line is kept when all its parts are. */
function keptOf({ what, limit, parts, why }: Line): Kept {
  const isMeasured = parts.every(({ value }) => !Number.isNaN(value));
  const said = parts.map(({ value, words = ms, of }) =>
    of ? `${of} ${words(value)}` : words(value),
  );
  return {
    what,
    limit,
    why,
    measured: isMeasured ? said.join(', ') : 'not measured',
    ok: isMeasured ? parts.every(({ value, most }) => value <= most) : null,
  };
}
