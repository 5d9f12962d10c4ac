/** @jsxImportSource react */
/**
 * Lists as pages build them themselves, in React state: `held()` is what the form would submit. They load late, draw in part,
 * answer to other events than a click, or wait for something else.
 */

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, type Form, page, START } from './page';

/** Where a layer is drawn: the end of the body, or a shadow root there, as web components do it. */
function layerFor(kind: string): Element | DocumentFragment {
  if (kind !== 'shadow') return document.body;
  const known = document.querySelector('#layer')?.shadowRoot;
  if (known) return known;
  const host = document.createElement('div');
  host.id = 'layer';
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

const ROW = 24;
const SHOWN = 8;

interface ListProps {
  value: string | undefined;
  onPick: (name: string) => void;
}

const Option = ({ name, ...rest }: { name: string } & React.HTMLAttributes<HTMLDivElement>) => (
  <div role="option" aria-selected={false} tabIndex={-1} style={{ height: ROW }} {...rest}>
    {name}
  </div>
);

/** The box, with its list in a layer at the end of the body that comes a moment after the press. */
function Layered({ value, onPick, kind }: ListProps & { kind: string }) {
  const [isOpen, setOpen] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const [options, setOptions] = useState<string[] | null>(kind === 'loading' ? null : COUNTRIES);
  const [isReady, setReady] = useState(kind !== 'disabled');
  const [top, setTop] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 700);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    setTop(0);
    if (!isOpen) return setDrawn(false);
    const drawing = setTimeout(() => setDrawn(true), 250);
    const loading = setTimeout(() => setOptions(COUNTRIES), 900);
    return () => {
      clearTimeout(drawing);
      clearTimeout(loading);
    };
  }, [isOpen]);
  const pick = (name: string) => {
    onPick(name);
    setOpen(false);
  };
  const first = Math.floor(top / ROW);
  const isVirtual = kind === 'virtual';
  const shown = isVirtual ? (options ?? []).slice(first, first + SHOWN) : (options ?? []);
  const pickOn = (name: string) =>
    kind === 'pointer'
      ? { onPointerUp: () => pick(name) }
      : kind === 'mousedown'
        ? { onMouseDown: () => pick(name) }
        : { onClick: () => pick(name) };
  return (
    <>
      <div
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-disabled={!isReady}
        aria-controls={isDrawn ? 'the-list' : undefined}
        aria-label="Country/region"
        data-field="country"
        tabIndex={0}
        {...(kind === 'pointer'
          ? { onPointerDown: () => setOpen(!isOpen) }
          : { onClick: () => isReady && setOpen(!isOpen) })}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      >
        {value ?? 'Select a country'}
      </div>
      {isDrawn &&
        createPortal(
          <div
            id="the-list"
            role="listbox"
            aria-label="Country/region"
            aria-busy={options === null}
            style={{
              position: 'fixed',
              top: 40,
              left: 400,
              width: 200,
              height: ROW * SHOWN,
              overflow: 'auto',
            }}
            onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
          >
            {options === null && <Option name="Loading…" aria-disabled={true} />}
            <div style={{ height: isVirtual ? first * ROW : 0 }} />
            {shown.map((name) => (
              <Option
                key={name}
                name={name}
                {...(kind === 'barred' && name === 'Taiwan'
                  ? { 'aria-disabled': true }
                  : pickOn(name))}
              />
            ))}
            <div
              style={{ height: isVirtual ? (COUNTRIES.length - first - shown.length) * ROW : 0 }}
            />
          </div>,
          layerFor(kind),
        )}
    </>
  );
}

/** A box to type into: its list holds only what was typed, and comes from a server. */
function Searched({ value, onPick }: ListProps) {
  const [text, setText] = useState<string | null>(null);
  const [found, setFound] = useState<string[]>([]);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!text) return setFound([]);
    const timer = setTimeout(
      () =>
        setFound(
          COUNTRIES.filter((name) => name.toLowerCase().includes(text.toLowerCase())).slice(0, 5),
        ),
      400,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <input
        ref={box}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls="the-list"
        aria-label="Country/region"
        data-field="country"
        value={text ?? value ?? ''}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => setTimeout(() => setText(null), 50)}
      />
      {found.length > 0 &&
        createPortal(
          <div id="the-list" role="listbox" aria-label="Country/region" style={{ width: 200 }}>
            {found.map((name) => (
              <Option
                key={name}
                name={name}
                onMouseDown={(event) => {
                  event.preventDefault();
                  onPick(name);
                  setText(null);
                }}
              />
            ))}
          </div>,
          document.body,
        )}
    </>
  );
}

function App() {
  const [form, setForm] = useState<Form>({ ...START, country: page.country });
  const [drawn, setDrawn] = useState(0);
  page.held = () => form;
  page.drawAgain = () => setDrawn(drawn + 1);
  const set = (field: keyof Form, value: string) => {
    // A form that validates what is typed, and keeps what it had.
    if (page.kind === 'strict' && field === 'email' && !value.endsWith('@contoso.example')) return;
    setForm((old) => ({ ...old, [field]: value }));
  };
  const list = { value: form.country, onPick: (name: string) => set('country', name) };
  return (
    <>
      {(['first-name', 'last-name', 'email', 'phone'] as const).map((field) => (
        <input
          key={field}
          data-field={field}
          aria-label={field}
          value={form[field] ?? ''}
          onChange={(event) => set(field, event.target.value)}
        />
      ))}
      {page.kind === 'search' ? (
        <Searched {...list} />
      ) : (
        <Layered {...list} kind={page.kind ?? ''} />
      )}
      <p>{drawn}</p>
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
