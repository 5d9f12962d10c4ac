/**
 * Widgets made of divs with ARIA roles: comboboxes whose text is the value, radio groups, text boxes that are
 * editable divs' inputs. Guessed for the support form; the pattern itself is the ARIA practices guide's.
 */

import { escape, type Form, indent, type Row } from '../model.ts';
import { reviewRows } from './review.ts';
import { stepsOf } from './steps.ts';

function widget(row: Row, id: string): string {
  const named = ` aria-labelledby="${id}-name"${row.required ? ' aria-required="true"' : ''}`;
  if (row.kind === 'choice') {
    // Plans, severities: all choices side by side; the country stays a combobox.
    if ((row.options?.length ?? 0) > 0 && row.id !== 'country' && row.id !== 'subscription') {
      const radios = [...new Set([...(row.options ?? []), ...(row.value ? [row.value] : [])])]
        .map(
          (text, i) =>
            `<div role="radio" tabindex="0" aria-checked="${text === row.value}" id="${id}-option-${i}" data-checks="${id}">${escape(text)}</div>`,
        )
        .join('');
      return `<div role="radiogroup" id="${id}"${named}>${radios}</div>`;
    }
    const options = (row.options ?? [])
      .map(
        (text, i) =>
          `<div role="option" id="${id}-option-${i}" data-picks="${id}">${escape(text)}</div>`,
      )
      .join('');
    return `<div role="combobox" tabindex="0" aria-expanded="false" aria-controls="${id}-list" id="${id}" data-opens="${id}-list"${named}>${escape(row.value || (row.placeholder ?? ''))}</div><div role="listbox" id="${id}-list" class="fxs-display-none">${options}</div>`;
  }
  if (row.kind === 'picker') {
    const radios = (row.options ?? [])
      .map(
        (text, i) =>
          `<div role="radio" tabindex="0" aria-checked="${text === row.value}" id="${id}-option-${i}" data-checks="${id}">${escape(text)}</div>`,
      )
      .join('');
    return `<div role="radiogroup" id="${id}"${named}>${radios}</div>`;
  }
  if (row.kind === 'drawn')
    return `<div role="combobox" tabindex="0" id="${id}"${named}><img alt="" width="200" height="20" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></div>`;
  return `<input id="${id}" type="${row.type ?? 'text'}" value="${escape(row.value)}"${named}>`;
}

function line(row: Row, prefix: string): string {
  const id = `${prefix}${row.id}`;
  const star = row.required ? '<i aria-hidden="true">*</i>' : '';
  return `<div class="row"><div class="cell"><span id="${id}-name">${escape(row.caption)}</span>${star}</div><div class="cell">${widget(row, id)}</div></div>`;
}

export function aria(form: Form, prefix = ''): string {
  return stepsOf(
    form,
    (step) =>
      step.review
        ? reviewRows(step, 'table', prefix)
        : step.sections
            .map(
              (section) =>
                `<div role="group" aria-label="${escape(section.heading)}">\n  <h3>${escape(section.heading)}</h3>\n${indent(section.rows.map((row) => line(row, prefix)).join('\n'), 2)}\n</div>`,
            )
            .join('\n'),
    prefix,
  );
}
