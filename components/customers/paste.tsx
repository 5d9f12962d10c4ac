import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { Field } from '../kit/field';

interface Props {
  onText: (text: string) => void;
  onCancel: () => void;
}

/** Rows copied from a spreadsheet: read as soon as they are pasted. */
export function Paste({ onText, onCancel }: Props) {
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // Whoever has pressed the button that opens it goes on here.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  return (
    <form
      class="paste"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <Field id="paste-customers" label={i18n.t('customers.paste.label')}>
        {(field) => (
          <textarea
            {...field}
            class="ob-input"
            rows={5}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (text !== '' || pasted.trim() === '') return;
              event.preventDefault();
              onText(pasted);
            }}
          />
        )}
      </Field>
      <div class="ob-actions">
        <Button type="submit" variant="main" disabled={text.trim() === ''}>
          {i18n.t('customers.paste.go')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </form>
  );
}
