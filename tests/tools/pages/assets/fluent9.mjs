// The form with Fluent UI React 9. Every field is controlled by React state.
import {
  Button,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Option,
  Radio,
  RadioGroup,
  Textarea,
  webLightTheme,
} from '@fluentui/react-components';
import { createElement as h } from 'react';
import { mount } from './fluent-form.mjs';

const draw = {
  row(row, id, value, change) {
    const field = (control) =>
      h(Field, { key: id, label: row.caption, required: Boolean(row.required) }, control);
    if (row.kind === 'choice') {
      const texts = [...new Set([...(row.options ?? []), ...(row.value ? [row.value] : [])])];
      return field(
        h(
          Dropdown,
          {
            id,
            placeholder: row.placeholder,
            value,
            selectedOptions: value ? [value] : [],
            onOptionSelect: (_event, data) => change(data.optionText ?? ''),
          },
          texts.map((text) => h(Option, { key: text, value: text }, text)),
        ),
      );
    }
    if (row.kind === 'picker') {
      return field(
        h(
          RadioGroup,
          {
            id,
            value,
            layout: 'horizontal',
            onChange: (_event, data) => change(data.value),
          },
          row.options.map((text) => h(Radio, { key: text, value: text, label: text })),
        ),
      );
    }
    if (row.kind === 'drawn') {
      return field(
        h(
          'button',
          {
            id,
            type: 'button',
            role: 'combobox',
            className: 'fui-Dropdown__button',
          },
          h('canvas', {
            width: 200,
            height: 20,
            ref: (canvas) => canvas?.getContext('2d').fillText(row.value, 4, 14),
          }),
        ),
      );
    }
    const props = {
      id,
      value,
      placeholder: row.placeholder,
      onChange: (_event, data) => change(data.value),
    };
    return field(
      row.kind === 'area' ? h(Textarea, props) : h(Input, { ...props, type: row.type ?? 'text' }),
    );
  },
  button: (id, text, onClick) => h(Button, { key: id, id, appearance: 'primary', onClick }, text),
  around: (content) => h(FluentProvider, { theme: webLightTheme }, content),
};

mount(draw);
