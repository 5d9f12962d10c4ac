/** What a run says: for the terminal, and as `docs/benchmarks.md`. */

import type { Kept } from './budgets.ts';
import { growth } from './growth.ts';
import type { Machine } from './machine.ts';
import type { Measure } from './model.ts';
import { quantile, summarise } from './stats.ts';

export interface Run {
  machine: Machine;
  measures: Measure[];
  budgets: Kept[];
}

const figure = (value: number, unit: Measure['unit']): string => {
  if (Number.isNaN(value)) return '–';
  if (unit === 'bytes') return value.toLocaleString('en');
  return value < 10
    ? value.toFixed(2)
    : value < 100
      ? value.toFixed(1)
      : Math.round(value).toLocaleString('en');
};

interface Line {
  subject: string;
  median: string;
  spread: string;
  p95: string;
  n: string;
  ratio: string;
}

function lines({ series, unit }: Measure): Line[] {
  const base = series[0] ? summarise(series[0].samples).median : 0;
  return series.map(({ subject, samples }) => {
    const { median, low, high, n } = summarise(samples);
    const isExact = low === high;
    return {
      subject,
      median: figure(median, unit),
      spread: isExact ? '' : `${figure(low, unit)}–${figure(high, unit)}`,
      p95: n >= 20 ? figure(quantile(samples, 0.95), unit) : '',
      n: String(n),
      ratio:
        series.length > 1 && base > 0 && unit !== 'bytes' ? `${(median / base).toFixed(2)} ×` : '',
    };
  });
}

const verdict = ({ ok }: Kept) => (ok === null ? '–' : ok ? 'kept' : '**missed**');

const BUSY = `
The machine was busy with other programs while this ran (see the load above): every time in milliseconds is longer than
on a quiet one, several times over at such a load. What stands beside each other in a table was measured in turn and
is comparable.
`;

/** @returns each budget that was missed, by how much and why. */
function missed(budgets: readonly Kept[]): string {
  const over = budgets.filter(({ ok }) => ok === false);
  if (!over.length) return 'All are kept.';
  return over
    .map(
      ({ what, measured, limit, why }) =>
        `- **Missed: ${what}.** ${measured}, where the budget is ${limit}. ${why}`,
    )
    .join('\n');
}

/** @returns the tables as plain text. */
export function asText({ machine, measures, budgets }: Run): string {
  const tables = measures.map((measure) => {
    const rows = lines(measure).map(({ subject, median, spread, p95, ratio }) =>
      `  ${subject.padEnd(48)} ${median.padStart(9)} ${measure.unit.padEnd(5)} ${spread.padEnd(16)} ${ratio.padEnd(9)} ${p95 && `p95 ${p95}`}`.trimEnd(),
    );
    return [measure.title, ...rows].join('\n');
  });
  const kept = budgets.map(
    (one) =>
      `  ${verdict(one).replaceAll('*', '').padEnd(7)} ${one.what}: ${one.measured} (${one.limit})`,
  );
  return [...tables, ['Budgets', ...kept].join('\n'), machineLines(machine).join('\n')].join(
    '\n\n',
  );
}

const machineLines = ({
  cpu,
  cores,
  memory,
  system,
  browser,
  date,
  load,
  rounds,
  minutes,
}: Machine) => [
  `${date}, ${browser}, ${system}`,
  `${cpu}, ${cores} cores, ${memory} GB; load average while it ran: ${load}`,
  `${rounds} rounds, ${minutes} minutes`,
];

const budgetTable = (budgets: readonly Kept[]): string =>
  [
    '| what | budget | measured | |',
    '| --- | --- | --- | --- |',
    ...budgets.map((one) => `| ${one.what} | ${one.limit} | ${one.measured} | ${verdict(one)} |`),
  ].join('\n');

/** @returns the README with the budgets of a run in the place of those that were there. */
export const withBudgets = (readme: string, { budgets }: Run): string =>
  readme.replace(
    /(<!-- budgets: begin -->\n).*?(?=\n<!-- budgets: end -->)/s,
    (_, begin) => begin + budgetTable(budgets),
  );

/** @returns `docs/benchmarks.md`. */
export function asMarkdown({ machine, measures, budgets }: Run): string {
  const [when, hardware, length] = machineLines(machine);
  const tables = measures.map((measure) =>
    [
      `### ${measure.title}`,
      '',
      measure.about,
      '',
      '| | median | middle half | 95th percentile | to the first row | samples |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...lines(measure).map(
        ({ subject, median, spread, p95, ratio, n }) =>
          `| ${subject} | ${median} ${measure.unit} | ${spread} | ${p95} | ${ratio} | ${n} |`,
      ),
    ].join('\n'),
  );
  return `<!-- Written by \`npm run bench -- --long\`; not by hand. -->

# What Onbehalf costs a page

\`npm run bench\` wrote this file: a real Chromium, the production build, every figure beside its baselines from the
same run. In each round every subject is measured once, so that what slows the machine down meets all of them.
The median stands with the middle half of the samples.

| | |
| --- | --- |
| run | ${when} |
| machine | ${hardware} |
| length | ${length} |
| again | \`npm run bench -- --long\`; without the flag the budgets alone, into \`README.md\`, \`-- --json\` for all samples, \`-- --peer NAME=FOLDER\` to put any unpacked extension beside them |

Script in pages is measured on the clock of the thread that runs it, which stands still while other programs have
the processor. Times that a person waits for (the edit until the panel shows it, the popup, the background) are on
the wall's clock, and grow with the load of the machine.

## Budgets

${budgetTable(budgets)}

${missed(budgets)}
${machine.isBusy ? BUSY : ''}

What is exact (bytes; observers, timers and requests of a frame that shows none of the pages) stands in
\`tests/bench/budget.json\` and is checked by \`npm test\`. Times are not: they depend on the machine.

## How cost grows

A frame that shows none of the pages pays for compiling the watcher and for two short looks in the two and a half
seconds after it loads, three after a click; nothing observes it and no timer stands. The first reading of the form's
page asks the browser for one simple selector after the other, so it grows as those do, with the elements of the
page; open shadow roots are looked for in slices, beside it. An edit reads the fields that are known already; when
it changes the verdict, the panel grows and asks what it covers there, which is all that grows with the page. A storm is
let pass: its callback notes where something changed. When it is over (at the latest after two seconds, and after 0.6 s
when the user does something meanwhile) the form is read, unless all that changed stands apart from it. A click that is not into a text box counts as such a change: a style
sheet may show other fields after it.

${growth(measures)}

## Measures

${tables.join('\n\n')}
`;
}
