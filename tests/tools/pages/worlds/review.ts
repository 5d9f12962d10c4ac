/**
 * The last step: plain text rows. That it repeats every value is documented; how it is marked up is guessed, so
 * there are three ways.
 */

import { escape, type Step } from '../model.ts';

export function reviewRows(step: Step, how: 'dl' | 'rows' | 'table', prefix = ''): string {
  return step.sections
    .map((section) => {
      const rows = section.rows
        .filter((row) => row.value !== '' || row.required)
        .map((row) => {
          const shown = `<span data-shows="${prefix}${row.id}">${escape(row.value || '-')}</span>`;
          const name = escape(row.caption);
          if (how === 'dl') return `    <dt>${name}</dt><dd>${shown}</dd>`;
          if (how === 'table') return `    <tr><td>${name}</td><td>${shown}</td></tr>`;
          return `  <div class="msportalfx-review-row"><div class="msportalfx-review-label">${name}</div><div class="msportalfx-review-value">${shown}</div></div>`;
        })
        .join('\n');
      const body =
        how === 'dl'
          ? `  <dl>\n${rows}\n  </dl>`
          : how === 'table'
            ? `  <table><tbody>\n${rows}\n  </tbody></table>`
            : rows;
      return `<section class="review-section">\n  <h3>${escape(section.heading)}</h3>\n${body}\n</section>`;
    })
    .join('\n');
}
