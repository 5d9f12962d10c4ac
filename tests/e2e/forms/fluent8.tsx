/** @jsxImportSource react */
/** A contact form of Fluent UI React 8 whose state lives in React: what it would submit is `held()`. */

import { ComboBox, Dropdown, TextField, ThemeProvider } from '@fluentui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, type Form, page, START } from './page';

function App() {
  const [form, setForm] = useState<Form>({ ...START, country: page.country });
  const [drawn, setDrawn] = useState(0);
  // Loaded once the list is opened.
  const [isLoaded, setLoaded] = useState(page.kind !== 'lazy');
  page.held = () => form;
  page.drawAgain = () => setDrawn(drawn + 1);
  const text = (field: keyof Form) => ({
    'data-field': field,
    value: form[field] ?? '',
    onChange: (_: unknown, value?: string) => setForm((old) => ({ ...old, [field]: value ?? '' })),
  });
  const country = {
    'data-field': 'country',
    label: 'Country/region',
    selectedKey: form.country ?? null,
    options: (isLoaded ? COUNTRIES : COUNTRIES.slice(0, 1)).map((name) => ({
      key: name,
      text: name,
    })),
    onChange: (_: unknown, option?: { key: string | number }) =>
      setForm((old) => ({ ...old, country: option && String(option.key) })),
  };
  return (
    <ThemeProvider>
      <TextField label="First name" {...text('first-name')} />
      <TextField label="Last name" {...text('last-name')} />
      <TextField
        label="Email"
        validateOnFocusOut
        onGetErrorMessage={(value) => (value.includes('@') ? '' : 'Not an address')}
        {...text('email')}
      />
      <TextField label="Phone" {...text('phone')} />
      {page.kind === 'dropdown' ? (
        <Dropdown placeholder="Select a country" {...country} />
      ) : (
        <ComboBox
          autoComplete="on"
          allowFreeform={page.kind === 'freeform'}
          onMenuOpen={() => setTimeout(() => setLoaded(true), 600)}
          {...country}
        />
      )}
      <p>{drawn}</p>
    </ThemeProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
