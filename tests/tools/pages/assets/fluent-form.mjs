// What both Fluent versions share: the form of the page's JSON, its state, its steps, its last step.
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

const Review = ({ step, values, how, prefix }) =>
  step.sections.map((section) => {
    const rows = section.rows
      .filter((row) => values[row.id] || row.required)
      .map((row) => {
        const value = h('span', { 'data-shows': `${prefix}${row.id}` }, values[row.id] || '-');
        if (how === 'dl') return [h('dt', { key: 't' }, row.caption), h('dd', { key: 'd' }, value)];
        if (how === 'table')
          return h('tr', { key: row.id }, h('td', null, row.caption), h('td', null, value));
        return h(
          'div',
          { key: row.id, className: 'row' },
          h('div', null, row.caption),
          h('div', null, value),
        );
      });
    const body =
      how === 'dl'
        ? h('dl', null, ...rows.flat())
        : how === 'table'
          ? h('table', null, h('tbody', null, rows))
          : rows;
    return h('section', { key: section.heading }, h('h3', null, section.heading), body);
  });

const Form = ({ page, draw }) => {
  const prefix = page.prefix ?? '';
  const rows = page.form.steps.flatMap((step) => step.sections.flatMap((section) => section.rows));
  const [values, setValues] = useState(() =>
    Object.fromEntries(rows.map((row) => [row.id, row.value])),
  );
  const [at, setAt] = useState(page.form.at ?? 0);
  const step = page.form.steps[at];
  const change = (id) => (value) => setValues((before) => ({ ...before, [id]: value }));
  const buttons = [];
  if (at > 0) buttons.push(draw.button(`${prefix}previous`, 'Previous', () => setAt(at - 1)));
  if (at < page.form.steps.length - 1)
    buttons.push(draw.button(`${prefix}next`, 'Next', () => setAt(at + 1)));
  else buttons.push(draw.button(`${prefix}create`, page.form.create, () => {}));
  const content = step.review
    ? h(Review, { key: at, step, values, how: page.review ?? 'dl', prefix })
    : step.sections.map((section) =>
        h('section', { key: `${at} ${section.heading}` }, [
          h('h3', { key: 'heading' }, section.heading),
          ...section.rows.map((row) =>
            draw.row(row, `${prefix}${row.id}`, values[row.id], change(row.id)),
          ),
        ]),
      );
  return draw.around([
    h('h2', { key: 'title' }, page.form.title),
    h('div', { key: 'body' }, content),
    h('div', { key: 'buttons', className: 'footer' }, buttons),
  ]);
};

/** Draws every form of the document, each after its own delay. */
export const mount = (draw) => {
  for (const data of document.querySelectorAll('script[data-form]')) {
    const page = JSON.parse(data.textContent);
    const target = document.getElementById(data.dataset.form);
    setTimeout(() => createRoot(target).render(h(Form, { page, draw })), page.after ?? 0);
  }
};
