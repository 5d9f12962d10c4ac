import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ask, saveOwn } from '../data/ask';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import type { Option } from './option';

/** What the user adds to a customer: a nickname, notes, who files for it at the indirect provider. */
export function Own({ option }: { option: Option }) {
  const [own, setOwn] = useState(option.own);
  const [result, setResult] = useState('');
  const inBook = option.from === 'book';
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await saveOwn(option.facts, { ...own, favourite: option.own.favourite });
    setResult(i18n.t(answer.ok ? 'popup.own.saved' : 'popup.own.failed'));
  };
  const set = (change: Partial<typeof own>) => {
    setOwn({ ...own, ...change });
    setResult('');
  };
  return (
    <details class="own">
      <summary>{i18n.t(inBook ? 'popup.own.title' : 'popup.own.add')}</summary>
      <form onSubmit={(event) => void save(event)}>
        <Field id="nickname" label={i18n.t('popup.own.nickname')}>
          {(field) => (
            <input
              {...field}
              class="ob-input"
              type="text"
              maxLength={200}
              value={own.nickname}
              onInput={(event) => set({ nickname: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="notes" label={i18n.t('popup.own.notes')}>
          {(field) => (
            <textarea
              {...field}
              class="ob-input"
              rows={2}
              maxLength={2000}
              value={own.notes}
              onInput={(event) => set({ notes: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field
          id="provider"
          label={i18n.t('popup.own.provider')}
          hint={i18n.t('popup.own.providerHint')}
        >
          {(field) => (
            <input
              {...field}
              class="ob-input"
              type="text"
              maxLength={500}
              value={own.provider}
              onInput={(event) => set({ provider: event.currentTarget.value })}
            />
          )}
        </Field>
        <div class="ob-actions">
          <Button type="submit">{i18n.t('popup.own.save')}</Button>
          {inBook && (
            <Button
              look="danger"
              onClick={() => void ask({ kind: 'customer-remove', id: option.id })}
            >
              {i18n.t('popup.own.remove')}
            </Button>
          )}
        </div>
        <p class="quiet" role="status">
          {result}
        </p>
      </form>
    </details>
  );
}
