/** The steps of a wizard in the worlds without a framework: only the current one is displayed. */

import { escape, type Form, indent, type Step } from '../model.ts';

const button = (id: string, text: string, shown: boolean): string =>
  `<div role="button" tabindex="0" class="fxs-button fxt-button fxs-portal-button-primary${shown ? '' : ' fxs-display-none'}" id="${id}"><span class="fxs-button-text">${escape(text)}</span></div>`;

/**
 * @param form the form.
 * @param draw draws the content of one step.
 * @param prefix goes before every id, for pages with more than one form.
 */
export function stepsOf(form: Form, draw: (step: Step) => string, prefix: string): string {
  const at = form.at ?? 0;
  const several = form.steps.length > 1;
  const bodies = form.steps.map((step, i) => {
    const content = indent(draw(step), 2);
    return several
      ? `<div class="step${i === at ? '' : ' fxs-display-none'}" data-step="${i}" role="tabpanel">\n${content}\n</div>`
      : draw(step);
  });
  const tabs = several
    ? `<ul role="tablist">${form.steps
        .map(
          (step, i) =>
            `<li role="tab" aria-selected="${i === at}" data-tab="${i}"${i === at ? ' class="azc-br-active"' : ''}>${escape(step.name)}</li>`,
        )
        .join('')}</ul>\n`
    : '';
  const last = at === form.steps.length - 1;
  const footer = `<div class="msportalfx-docking-footer">${
    several
      ? button(`${prefix}previous`, 'Previous', true) + button(`${prefix}next`, 'Next', true)
      : ''
  }${button(`${prefix}create`, form.create, !several || last)}</div>`;
  return `${tabs}${bodies.join('\n')}\n${footer}`;
}
