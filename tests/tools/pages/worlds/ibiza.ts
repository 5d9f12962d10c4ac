/**
 * The portal's classic controls. Proven: the row, its caption container and the value container as following
 * siblings, the dropdown as a div whose text is the value, the option picker's items, the weave comments in
 * captions, the balloon of required fields (test frameworks, automation scripts and saved pages of the
 * portal, 2018-2026). Guessed: that the support form still uses them.
 */

import { escape, type Form, indent, type Row, type Section } from '../model.ts';
import { type Review, reviewRows } from './review.ts';
import { stepsOf } from './steps.ts';

interface Options {
  /** Leave out `for`, `role` and `aria-*`: only the row ties caption and value together. */
  bare?: boolean;
  review?: Review;
}

let count = 0;

function captionOf(row: Row, id: string, bare: boolean): string {
  const n = 180 + count++;
  const target = bare ? '' : ` id="${id}-label" for="${id}"`;
  const mark = row.required ? '<span class="azc-required-balloon" aria-hidden="true">*</span>' : '';
  return `<div class="azc-form-labelcontainer azc-text-label"><label class="azc-form-label"${target}><!--_weave_cstart_${n}-->${escape(row.caption)}<!--_weave_cend_${n}--></label>${mark}</div>`;
}

function choice(row: Row, id: string, bare: boolean): string {
  const aria = bare
    ? ''
    : ` role="combobox" aria-expanded="false" aria-haspopup="tree" aria-labelledby="${id}-label"`;
  const shown = row.value
    ? escape(row.value)
    : `<div class="fxc-dropdown-placeholder">${escape(row.placeholder ?? 'Select')}</div>`;
  const options = (row.options ?? [])
    .map(
      (text, i) =>
        `<div class="fxc-dropdown-option" role="treeitem" id="${id}-option-${i}" data-picks="${id}">${escape(text)}</div>`,
    )
    .join('');
  return `<div class="azc-formControl azc-input fxc-dropdown-open msportalfx-tooltip-overflow azc-validation-border fxc-dropdown-input" id="${id}" tabindex="0" data-opens="${id}-list"${aria}>${shown}</div>
<div class="fxc-dropdown-popup fxs-display-none" role="tree" id="${id}-list">${options}</div>`;
}

function picker(row: Row, id: string): string {
  const items = (row.options ?? [])
    .map((text, i) => {
      const on = text === row.value;
      return `<li class="azc-optionPicker-item${on ? ' fxs-portal-button-primary' : ''}" role="radio" aria-checked="${on}" tabindex="0" id="${id}-option-${i}" data-checks="${id}"><span>${escape(text)}</span></li>`;
    })
    .join('');
  return `<ul class="azc-optionPicker azc-optionPicker-horizontal" role="radiogroup" aria-labelledby="${id}-label" id="${id}">${items}</ul>`;
}

function control(row: Row, id: string, bare: boolean): string {
  if (row.kind === 'choice') return choice(row, id, bare);
  if (row.kind === 'picker') return picker(row, id);
  if (row.kind === 'drawn')
    return `<div class="azc-formControl azc-input fxc-dropdown-open" id="${id}"${bare ? '' : ` role="combobox" aria-labelledby="${id}-label"`}><canvas width="200" height="20" data-draws="${escape(row.value)}"></canvas></div>`;
  const required = row.required ? ' aria-required="true"' : '';
  if (row.kind === 'area')
    return `<textarea class="azc-input azc-formControl" id="${id}"${required}>${escape(row.value)}</textarea>`;
  return `<input class="azc-input azc-formControl azc-validation-border azc-validatableControl-none" type="${row.type === 'tel' ? 'text' : (row.type ?? 'text')}" id="${id}" value="${escape(row.value)}"${row.placeholder ? ` placeholder="${escape(row.placeholder)}"` : ''}${required}>`;
}

/** One row: caption and value container side by side. */
export function ibizaRow(row: Row, prefix = '', bare = false): string {
  const id = `${prefix}${row.id}`;
  return `<div class="msportalfx-form-formelement fxc-weave-pccontrol fxc-section-control fxc-base fxc-has-label">
  ${captionOf(row, id, bare)}
  <div class="azc-formElementSubLabelContainer"><div class="azc-formElementContainer">
${indent(control(row, id, bare), 4)}
  </div></div>
</div>`;
}

function ibizaSection(section: Section, prefix = '', bare = false): string {
  return `<div class="fxc-section fxc-section-wrapper">
  <h3 class="msportalfx-form-section-header">${escape(section.heading)}</h3>
${indent(section.rows.map((row) => ibizaRow(row, prefix, bare)).join('\n'), 2)}
</div>`;
}

/** The whole form as the content of a blade. */
export function ibiza(form: Form, prefix = '', options: Options = {}): string {
  count = 0;
  const draw = (step: Form['steps'][number]): string =>
    step.review
      ? reviewRows(step, options.review ?? 'rows', prefix)
      : step.sections.map((each) => ibizaSection(each, prefix, options.bare)).join('\n');
  return stepsOf(form, draw, prefix);
}
