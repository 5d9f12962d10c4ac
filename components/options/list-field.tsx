import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { splitEntries } from '../../profile/draft';
import { Button } from '../kit/button';

interface Props {
  id: string;
  legend: string;
  hint: string;
  /** Names one entry's control: "E-mail address $1". */
  entryLabel: (number: string) => string;
  addLabel: string;
  entries: string[];
  /** Entries that the organization adds; shown, not changed. */
  fixed?: string[];
  locked?: boolean;
  tag?: string | undefined;
  /** By place in the list. */
  errorAt: (at: number) => string | undefined;
  /** Which keyboard a touch screen shows. */
  inputMode?: 'text' | 'email' | 'url';
  placeholder?: string;
  /** How a pasted list is parted; null where entries may hold spaces and commas. */
  split?: ((text: string) => string[]) | null;
  onChange: (entries: string[]) => void;
}

/** A list of texts, each in a control of its own; pasting several at once makes several. */
export function ListField(props: Props) {
  const { id, entries, fixed = [], locked = false, onChange, split = splitEntries } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const focus = (at: number) =>
    requestAnimationFrame(() => group.current?.querySelectorAll('input')[at]?.focus());

  const set = (at: number, value: string) =>
    onChange(entries.map((entry, index) => (index === at ? value : entry)));
  const part = (at: number) => {
    const parts = split?.(entries[at] ?? '') ?? [];
    if (parts.length > 0 && parts.join() !== entries[at])
      onChange(entries.flatMap((entry, i) => (i === at ? parts : [entry])));
  };
  const remove = (at: number) => {
    const rest = entries.filter((_, index) => index !== at);
    onChange(rest.length > 0 ? rest : ['']);
    focus(Math.max(0, at - 1));
  };
  const add = () => {
    onChange([...entries, '']);
    focus(entries.length);
  };

  return (
    <fieldset class="list" ref={group}>
      <legend>
        {props.legend}
        {props.tag && <span class="ob-tag">{props.tag}</span>}
      </legend>
      <p class="ob-hint" id={`${id}-hint`}>
        {props.hint}
      </p>
      {fixed.map((entry) => (
        <input
          key={entry}
          class="ob-input"
          readOnly
          value={entry}
          aria-label={`${props.legend}: ${i18n.t('options.setByOrganization')}`}
        />
      ))}
      {!locked &&
        entries.map((entry, at) => (
          <Entry
            // The place is the entry's only identity: two may be equal while they are typed.
            key={at}
            id={`${id}-${at}`}
            hintId={`${id}-hint`}
            label={props.entryLabel(String(at + 1))}
            value={entry}
            inputMode={props.inputMode ?? 'text'}
            placeholder={props.placeholder}
            error={props.errorAt(at)}
            onInput={(value) => set(at, value)}
            onBlur={() => part(at)}
            onRemove={entries.length > 1 || entry !== '' ? () => remove(at) : null}
          />
        ))}
      {!locked && (
        <div>
          <Button variant="quiet" onClick={add}>
            {props.addLabel}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface EntryProps {
  id: string;
  hintId: string;
  label: string;
  value: string;
  inputMode: 'text' | 'email' | 'url';
  placeholder: string | undefined;
  error: string | undefined;
  onInput: (value: string) => void;
  onBlur: () => void;
  /** Null where there is nothing to remove. */
  onRemove: (() => void) | null;
}

function Entry(props: EntryProps) {
  const { id, label, error, onRemove } = props;
  return (
    <div class="entry">
      <div class="row">
        <input
          class="ob-input"
          id={id}
          type="text"
          inputMode={props.inputMode}
          value={props.value}
          {...(props.placeholder && { placeholder: props.placeholder })}
          aria-label={label}
          aria-describedby={error ? `${id}-error` : props.hintId}
          aria-invalid={error ? true : undefined}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={props.onBlur}
        />
        {onRemove && (
          <Button
            variant="quiet"
            aria-label={i18n.t('options.removeEntry', [label])}
            onClick={onRemove}
          >
            {i18n.t('options.remove')}
          </Button>
        )}
      </div>
      {error && (
        <p class="ob-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
