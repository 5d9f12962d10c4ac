/** Native controls with labels. Guessed for the support form; the portals' frames do hold such forms. */

import { escape, type Form, indent, type Row } from '../model.ts';
import { type Review, reviewRows } from './review.ts';
import { stepsOf } from './steps.ts';

/**
 * `for`: label beside; `wrap`: label around; `aria`: only `aria-label`, the caption a plain div; `table`: two cells,
 * nothing tied; `after`: a floating label behind its control; `info`: an info button and a hidden hint in the label;
 * `error`: a message between caption and control.
 */
export type Label = 'for' | 'wrap' | 'aria' | 'table' | 'after' | 'info' | 'error';

interface Options {
  label?: Label;
  review?: Review;
}

export function nativeControl(row: Row, id: string, extra = ''): string {
  const required = row.required ? ' required' : '';
  if (row.kind === 'choice') {
    const texts = [...new Set([...(row.options ?? []), ...(row.value ? [row.value] : [])])];
    const options = texts
      .map((text) => `<option${text === row.value ? ' selected' : ''}>${escape(text)}</option>`)
      .join('');
    const none = `<option value=""${row.value ? '' : ' selected'}>${escape(row.placeholder ?? '')}</option>`;
    return `<select id="${id}"${required}${extra}>${none}${options}</select>`;
  }
  if (row.kind === 'picker') {
    const radios = (row.options ?? [])
      .map(
        (text, i) =>
          `<label><input type="radio" name="${id}" id="${id}-option-${i}"${text === row.value ? ' checked' : ''}> ${escape(text)}</label>`,
      )
      .join(' ');
    return `<fieldset id="${id}"><legend>${escape(row.caption)}</legend>${radios}</fieldset>`;
  }
  if (row.kind === 'drawn')
    return `<div id="${id}" tabindex="0"${extra}><canvas width="200" height="20" data-draws="${escape(row.value)}"></canvas></div>`;
  if (row.kind === 'area')
    return `<textarea id="${id}"${required}${extra}>${escape(row.value)}</textarea>`;
  const hint = row.placeholder ? ` placeholder="${escape(row.placeholder)}"` : '';
  return `<input type="${row.type ?? 'text'}" id="${id}" value="${escape(row.value)}"${hint}${required}${extra}>`;
}

function line(row: Row, prefix: string, label: Label): string {
  const id = `${prefix}${row.id}`;
  const text = escape(row.caption) + (row.required ? ' <span aria-hidden="true">*</span>' : '');
  if (row.kind === 'picker') return `<div class="field">${nativeControl(row, id)}</div>`;
  if (label === 'wrap')
    return `<div class="field"><label>${text} ${nativeControl(row, id)}</label></div>`;
  if (label === 'aria')
    return `<div class="field"><div class="name">${text}</div>${nativeControl(row, id, ` aria-label="${escape(row.caption)}"`)}</div>`;
  const control = nativeControl(row, id);
  if (label === 'table')
    return `<table><tbody><tr><td class="name">${text}</td><td>${control}</td></tr></tbody></table>`;
  if (label === 'after')
    return `<div class="field">${control}<label for="${id}">${text}</label></div>`;
  if (label === 'info')
    return `<div class="field"><label for="${id}">${text} <button type="button" aria-label="More about this">\uE946</button><span class="fxs-display-none">Microsoft uses this to reach you by email or phone.</span></label>${control}</div>`;
  if (label === 'error')
    return `<div class="field"><label for="${id}">${text}</label><span role="status">Checked just now</span>${control}</div>`;
  return `<div class="field"><label for="${id}">${text}</label>${nativeControl(row, id)}</div>`;
}

export function native(form: Form, prefix = '', options: Options = {}): string {
  return stepsOf(
    form,
    (step) =>
      step.review
        ? reviewRows(step, options.review ?? 'dl', prefix)
        : step.sections
            .map(
              (section) =>
                `<section>\n  <h3>${escape(section.heading)}</h3>\n${indent(section.rows.map((row) => line(row, prefix, options.label ?? 'for')).join('\n'), 2)}\n</section>`,
            )
            .join('\n'),
    prefix,
  );
}
