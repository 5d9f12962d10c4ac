// The form with Fluent UI React 8. Every field is controlled by React state.
import { ChoiceGroup, Dropdown, Label, PrimaryButton, TextField } from '@fluentui/react';
import { createElement as h } from 'react';
import { mount } from './fluent-form.mjs';

const draw = {
  row(row, id, value, change) {
    const common = {
      id,
      label: row.caption,
      required: Boolean(row.required),
      key: id,
    };
    if (row.kind === 'choice') {
      const texts = [...new Set([...(row.options ?? []), ...(row.value ? [row.value] : [])])];
      return h(Dropdown, {
        ...common,
        placeholder: row.placeholder,
        selectedKey: value || null,
        options: texts.map((text) => ({ key: text, text })),
        onChange: (_event, option) => change(option.key),
      });
    }
    if (row.kind === 'picker') {
      return h(ChoiceGroup, {
        ...common,
        selectedKey: value,
        options: row.options.map((text) => ({ key: text, text })),
        onChange: (_event, option) => change(option.key),
      });
    }
    if (row.kind === 'drawn') {
      return h('div', { key: id }, [
        h(Label, { key: 'label', id: `${id}-label` }, row.caption),
        h(
          'div',
          {
            key: 'box',
            id,
            role: 'combobox',
            tabIndex: 0,
            'aria-labelledby': `${id}-label`,
            className: 'ms-Dropdown',
          },
          h('canvas', {
            width: 200,
            height: 20,
            ref: (canvas) => canvas?.getContext('2d').fillText(row.value, 4, 14),
          }),
        ),
      ]);
    }
    return h(TextField, {
      ...common,
      type: row.type ?? 'text',
      multiline: row.kind === 'area',
      placeholder: row.placeholder,
      value,
      onChange: (_event, text) => change(text ?? ''),
    });
  },
  button: (id, text, onClick) => h(PrimaryButton, { key: id, id, text, onClick }),
  around: (content) => h('div', { className: 'ms-Fabric' }, content),
};

mount(draw);
