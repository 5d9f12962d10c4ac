/** How cost grows with the page: the measures that were taken at several sizes, side by side. */

import { BARE, LIBRARY, READER } from './measures/reading.ts';
import { type Measure, NAIVE, OURS } from './model.ts';
import { median } from './stats.ts';

const ROWS: readonly (readonly [what: string, id: string, subject: string])[] = [
  ['First reading: one querySelectorAll, the minimum', 'reading', BARE],
  ['First reading: Onbehalf', 'reading', READER],
  ['First reading: twelve queries with @testing-library/dom', 'reading', LIBRARY],
  ['One edit: Onbehalf', 'edit', OURS],
  ['One edit: rescan per callback', 'edit', NAIVE],
];

/** @returns a table in Markdown; empty when nothing was measured at several sizes. */
export function growth(measures: readonly Measure[]): string {
  const sizes = measures.flatMap(({ id }) => /^(?:reading|edit)-(\d+)$/.exec(id)?.[1] ?? []);
  const columns = [...new Set(sizes)].map(Number).sort((a, b) => a - b);
  if (columns.length < 2) return '';
  const cell = (id: string, subject: string, size: number) => {
    const series = measures.find((measure) => measure.id === `${id}-${size}`)?.series ?? [];
    const found = series.find((one) => one.subject === subject);
    return found ? `${median(found.samples).toFixed(1)} ms` : '–';
  };
  return [
    `| elements in the page | ${columns.map((size) => size.toLocaleString('en')).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...ROWS.map(
      ([what, id, subject]) =>
        `| ${what} | ${columns.map((size) => cell(id, subject, size)).join(' | ')} |`,
    ),
  ].join('\n');
}
