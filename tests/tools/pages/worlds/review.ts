/**
 * The last step: plain text rows. That it repeats every value is documented; how it is marked up is guessed, so
 * there are several ways.
 */

import { escape, type Step } from '../model.ts';

/** `edit`: rows with a link behind the value; `wide`: two fields in one row of the table; `bold`: caption in bold, value a span. */
export type Review = 'dl' | 'rows' | 'table' | 'edit' | 'wide' | 'bold';

interface Shown {
  name: string;
  value: string;
}

const pairs = (rows: readonly Shown[]): Shown[][] =>
  rows.flatMap((_, i) => (i % 2 ? [] : [rows.slice(i, i + 2)]));

const BODIES: Record<Review, (rows: readonly Shown[]) => string> = {
  dl: (rows) =>
    `  <dl>\n${rows.map(({ name, value }) => `    <dt>${name}</dt><dd>${value}</dd>`).join('\n')}\n  </dl>`,
  rows: (rows) =>
    rows
      .map(
        ({ name, value }) =>
          `  <div class="msportalfx-review-row"><div class="msportalfx-review-label">${name}</div><div class="msportalfx-review-value">${value}</div></div>`,
      )
      .join('\n'),
  table: (rows) =>
    `  <table><tbody>\n${rows.map(({ name, value }) => `    <tr><td>${name}</td><td>${value}</td></tr>`).join('\n')}\n  </tbody></table>`,
  edit: (rows) =>
    rows
      .map(
        ({ name, value }) =>
          `  <div class="row"><div>${name}</div><div>${value}</div><a href="#edit">Edit</a></div>`,
      )
      .join('\n'),
  wide: (rows) =>
    `  <table><tbody>\n${pairs(rows)
      .map(
        (two) =>
          `    <tr>${two.map(({ name, value }) => `<th>${name}</th><td>${value}</td>`).join('')}</tr>`,
      )
      .join('\n')}\n  </tbody></table>`,
  bold: (rows) => rows.map(({ name, value }) => `  <p><b>${name}:</b> ${value}</p>`).join('\n'),
};

export function reviewRows(step: Step, how: Review, prefix = ''): string {
  return step.sections
    .map((section) => {
      const rows = section.rows
        .filter((row) => row.value !== '' || row.required)
        .map((row) => ({
          name: escape(row.caption),
          value: `<span data-shows="${prefix}${row.id}">${escape(row.value || '-')}</span>`,
        }));
      return `<section class="review-section">\n  <h3>${escape(section.heading)}</h3>\n${BODIES[how](rows)}\n</section>`;
    })
    .join('\n');
}
