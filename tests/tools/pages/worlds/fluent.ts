/**
 * Fluent UI React: the page carries the form as JSON, and the real library (bundled from npm by
 * `npm run pages`) draws it with React-controlled fields. Proven: the libraries' own markup. Guessed: that the
 * support form uses them, and how it composes them.
 */

import { escape, type Form } from '../model.ts';

export interface FluentOptions {
  /** Milliseconds until the form is drawn. */
  after?: number;
  prefix?: string;
  review?: 'dl' | 'rows' | 'table';
  /** Captions tied by `aria-labelledby` to caption and value, as version 8 does by itself. */
  boxed?: boolean;
}

const json = (value: unknown): string => JSON.stringify(value, null, 1).replace(/</g, '\\u003c');

export function fluent(version: 8 | 9, form: Form, options: FluentOptions = {}): string {
  const id = `${options.prefix ?? ''}form`;
  return `<div id="${id}"></div>
<script type="application/json" data-form="${escape(id)}">
${json({ ...options, form })}
</script>
<script src="/fluent${version}.js"></script>`;
}
