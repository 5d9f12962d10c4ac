/** @jsxImportSource react */
/** A contact form of Fluent UI React 9 whose state lives in React: what it would submit is `held()`. */

import {
  Combobox,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Option,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, type Form, page, START } from './page';

function App() {
  const [form, setForm] = useState<Form>({ ...START, country: page.country });
  const [drawn, setDrawn] = useState(0);
  const [typed, setTyped] = useState<string | null>(null);
  page.held = () => form;
  page.drawAgain = () => setDrawn(drawn + 1);
  const text = (field: keyof Form) => ({
    'data-field': field,
    value: form[field] ?? '',
    onChange: (_: unknown, { value }: { value: string }) =>
      setForm((old) => ({ ...old, [field]: value })),
  });
  const country = {
    'data-field': 'country',
    placeholder: 'Select a country',
    selectedOptions: form.country ? [form.country] : [],
    onOptionSelect: (_: unknown, { optionValue }: { optionValue?: string }) => {
      setTyped(null);
      setForm((old) => ({ ...old, country: optionValue }));
    },
  };
  const matches = (name: string) =>
    page.kind !== 'filter' || name.toLowerCase().includes((typed ?? '').toLowerCase());
  const options = COUNTRIES.filter(matches).map((name) => (
    <Option key={name} value={name}>
      {name}
    </Option>
  ));
  return (
    <FluentProvider theme={webLightTheme}>
      <Field label="First name">
        <Input {...text('first-name')} />
      </Field>
      <Field label="Last name">
        <Input {...text('last-name')} />
      </Field>
      <Field label="Email">
        <Input {...text('email')} />
      </Field>
      <Field label="Phone">
        <Input {...text('phone')} />
      </Field>
      <Field label="Country/region">
        {page.kind === 'dropdown' ? (
          <Dropdown {...country} value={form.country ?? ''}>
            {options}
          </Dropdown>
        ) : (
          <Combobox
            {...country}
            value={typed ?? form.country ?? ''}
            onChange={(event) => setTyped(event.target.value)}
          >
            {options}
          </Combobox>
        )}
      </Field>
      <p>{drawn}</p>
    </FluentProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
