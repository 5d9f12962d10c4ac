import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseCustomer } from '../../customer/domain';
import type { Assessment } from '../../request/finding';
import { camel } from '../camel';
import { useBook } from '../data/use-book';
import { Chosen } from './chosen';
import { optionsFor } from './option';
import { Results } from './results';
import { openByKey } from './shortcuts';

interface Props {
  assessment: Assessment | null;
  /** What to begin with; from the address bar or the context menu. */
  query: string;
}

/** Type or paste what is known of a customer; the links to its directory follow. */
export function Finder({ assessment, query }: Props) {
  const book = useBook();
  const [text, setText] = useState(query);
  const [at, setAt] = useState(query ? 0 : -1);
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // The popup is there to be typed into: whoever opens it by keyboard goes on at once.
  useEffect(() => field.current?.focus(), []);

  const parsed = useMemo(() => parseCustomer(text), [text]);
  const options = useMemo(
    () => optionsFor(text, parsed, book, assessment),
    [text, parsed, book, assessment],
  );
  const active = options[Math.min(at, options.length - 1)];
  const problem =
    parsed.kind === 'error' && parsed.reason !== 'empty' && options.length === 0
      ? i18n.t(`popup.problem.${camel(parsed.reason)}`)
      : trouble;

  const type = (next: string) => {
    setText(next);
    setAt(next.trim() === '' ? -1 : 0);
    setTrouble(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      setAt((at + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active) setTrouble(openByKey(event, active));
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      type('');
    }
  };

  return (
    <section class="finder" aria-labelledby="finder-label">
      <label id="finder-label" for="customer">
        {i18n.t('popup.find.label')}
      </label>
      <input
        ref={field}
        class="ob-input"
        id="customer"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls="results"
        aria-activedescendant={active && `option-${options.indexOf(active)}`}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={i18n.t('popup.find.placeholder')}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby="customer-problem"
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p id="customer-problem" class="ob-error" role="status">
        {problem}
      </p>
      <Results
        options={options}
        active={active}
        onPick={(index) => {
          setAt(index);
          field.current?.focus();
        }}
      />
      {book?.index.customers.length === 0 && text === '' && (
        <p class="quiet hint">{i18n.t('popup.find.empty')}</p>
      )}
      {active && <Chosen key={active.id} option={active} book={book} />}
    </section>
  );
}
