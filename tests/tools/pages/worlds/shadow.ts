/**
 * Custom elements with open shadow roots, with and without a prefix (`customer_he-…`, `v6_he-…`). Proven for
 * Partner Center (automation scripts of 2023-2026), guessed for a support form. Each control is a component
 * of its own, and the form is one more around them.
 */

import { escape, type Form, indent, type Row } from '../model.ts';
import { nativeControl } from './native.ts';
import { reviewRows } from './review.ts';
import { stepsOf } from './steps.ts';

interface Options {
  prefixed?: string;
  /** `inside`: the label is in the control's shadow root; `slotted`: it stays outside and is slotted in. */
  label?: 'inside' | 'slotted';
}

function component(row: Row, id: string, options: Options): string {
  const tag = `${options.prefixed ?? ''}${row.kind === 'choice' ? 'he-select' : 'he-text-field'}`;
  const text = escape(row.caption) + (row.required ? ' *' : '');
  if (options.label === 'slotted')
    return `<${tag}><span slot="label">${text}</span><template shadowrootmode="open"><div class="label"><slot name="label"></slot></div><div class="control">${nativeControl(row, id, ` aria-label="${escape(row.caption)}"`)}</div></template></${tag}>`;
  const control = nativeControl(row, id);
  const label = row.kind === 'picker' ? '' : `<label for="${id}">${text}</label>`;
  return `<${tag} label="${escape(row.caption)}"><template shadowrootmode="open"><div class="field">${label}${control}</div></template></${tag}>`;
}

export function shadow(form: Form, prefix = '', options: Options = {}): string {
  const content = stepsOf(
    form,
    (step) =>
      step.review
        ? reviewRows(step, 'rows', prefix)
        : step.sections
            .map(
              (section) =>
                `<section>\n  <h3>${escape(section.heading)}</h3>\n${indent(section.rows.map((row) => component(row, `${prefix}${row.id}`, options)).join('\n'), 2)}\n</section>`,
            )
            .join('\n'),
    prefix,
  );
  const tag = `${options.prefixed ?? ''}he-layout`;
  return `<${tag}><template shadowrootmode="open"><style>.fxs-display-none{display:none}</style>\n${indent(content, 2)}\n</template></${tag}>`;
}
