/** Reports a run: in the terminal, and as `docs/benchmarks.md`. */

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
The machine was busy with other programs during this run (see the load above), so every time in milliseconds is longer than on
an idle machine. Figures in the same table were measured in turn and can be compared.
`;

/** @returns each budget that was missed, and why. */
function missed(budgets: readonly Kept[]): string {
  const over = budgets.filter(({ ok }) => ok === false);
  if (!over.length) return 'All budgets were kept.';
  return ['These were missed:', '', ...over.map(({ what, why }) => `- **${what}:** ${why}`)].join(
    '\n',
  );
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
      '| | median | middle half | 95th percentile | relative to first row | samples |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...lines(measure).map(
        ({ subject, median, spread, p95, ratio, n }) =>
          `| ${subject} | ${median} ${measure.unit} | ${spread} | ${p95} | ${ratio} | ${n} |`,
      ),
    ].join('\n'),
  );
  return `<!-- Written by \`npm run bench -- --long\`; do not edit. -->

# Performance cost compared with simpler approaches

All figures come from one run of the production build in a real Chromium. Each round measures every subject once, so that
whatever slows the machine down affects all of them. Tables give the median and the middle half of the samples. Script in
pages is measured in thread time, which stops while other programs have the processor. What a person waits for (from an edit
until the panel shows it, the popup, the background) is wall-clock time, which grows with the load of the machine.

| | |
| --- | --- |
| run | ${when} |
| machine | ${hardware} |
| length | ${length} |
| options | without \`--long\`, only the budgets are measured and written to \`README.md\`; \`-- --json\` prints all samples; \`-- --peer NAME=FOLDER\` also measures another unpacked extension |
${machine.isBusy ? BUSY : ''}
## Budgets

[README.md](../README.md) has the table. ${missed(budgets)}

Exact budgets (bytes; observers, timers and requests in a frame without a form) are in \`tests/bench/budget.json\`, and
\`npm test\` checks them. It does not check times, because they depend on the machine.

## How cost grows

A frame without a form pays for compiling the watcher and for a few short looks in the seconds after it loads and after a
click. No observer and no timer remains. The first reading of a form runs one simple selector after another, so its cost grows
with the number of elements in the page; open shadow roots are searched in slices. An edit reads only the fields that are
already known. If it changes the verdict, the panel grows and asks the page what it covers there; only that part grows with
the page. During a burst of changes, the observer's callback only notes where something changed. Afterwards (at the latest
after two seconds, or 0.6 s when the user does something) the form is read again, unless every change was outside the form. A
click outside a text box counts as a change, since a style sheet may show other fields after it.

${growth(measures)}

## Measures

${tables.join('\n\n')}
`;
}
