/** The budgets, and whether a run kept them. `npm test` checks the exact ones; times are only reported. */

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
  /** Where the time goes; reported when the budget is missed. */
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
  /** Names the value where a line has several. */
  of?: string;
}

interface Line {
  what: string;
  limit: string;
  parts: readonly Part[];
  why: string;
}

const WAITED = 'This is wall-clock time, which grows with the load of the machine.';

/** @returns every budget with what was measured. */
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
    words: (value) => `${ratio(value)} (${ms(at(id))} against ${ms(at(id, LIMIT))})`,
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
      what: 'size of the watcher, which runs in every frame',
      limit: `≤ ${times.watcherGzipBytes} bytes gzip`,
      parts: [
        {
          value: at('bytes-gzip', 'watch.js'),
          most: times.watcherGzipBytes,
          words: (value) => `${value} bytes`,
        },
      ],
      why: 'It contains captions in every language.',
    },
    {
      what: 'start on a page without a form, alone and with twenty frames',
      limit: `≤ ${times.startTimesLeast} × a minimal extension that looks once`,
      parts: [start('start-own', 'alone'), start('start-20-own', 'twenty frames')],
      why: 'Most of it is browser time: compiling the script in each document, and creating the first object of each kind that the script touches. Of the rest, about a third is compiling; the remainder goes into listeners, timers and searching the texts for captions in every language.',
    },
    {
      what: 'a burst of 200 × 20 new elements on a page without a form',
      limit: `≤ ${times.stormOtherMoreMs} ms more script than without an extension`,
      parts: [
        { value: at('storm-other') - at('storm-other', NOTHING), most: times.stormOtherMoreMs },
      ],
      why: 'Nothing observes it, but one of the four looks after loading falls into it and reads the new texts.',
    },
    {
      what: 'the same burst on the form’s page',
      limit: `≤ ${times.stormFormMoreMs} ms more script than without an extension`,
      parts: [{ value: at('storm-form') - at('storm-form', NOTHING), most: times.stormFormMoreMs }],
      why: 'According to the profiler: while the page changes, a form that is ready is compared with what is painted once a second, about 8 ms each time. Its values are also compared, two hundred callbacks note where something changed, and the new elements are searched once for open shadow roots.',
    },
    {
      what: 'first reading of 50,000 and 200,000 elements',
      limit: `≤ ${times.readingTimesBare} × one querySelectorAll`,
      parts: [reading(50_000), reading(200_000)],
      why: 'Part of it does not depend on the size of the page: compiling the script, running each function for the first time, and asking for the style and position of each field and its ancestors. The rest is two dozen queries, each for one kind of element.',
    },
    {
      what: 'one edit on 200,000 elements, compared with 5,000',
      limit: `≤ ${times.editGrowth} ×`,
      parts: [{ value: at('edit-200000') / at('edit-5000'), most: times.editGrowth, words: ratio }],
      why: 'An edit that changes the verdict makes the panel grow, and the panel asks the page what it covers there. The larger the page, the longer each answer takes. It asks for at most 30 ms.',
    },
    {
      what: 'from an edit until the panel shows it, in one document and across processes',
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
      why: 'The first reading of such a large page: two dozen queries, each for one kind of element, and the fields they find.',
    },
    {
      what: 'popup with 10,000 customers: a keystroke, and the first paint',
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
