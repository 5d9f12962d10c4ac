import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CONSENTS, type CustomerOwn } from '../../customer/record';
import { ask, saveOwn } from '../data/ask';
import { useAutosave } from '../data/use-autosave';
import type { Undo } from '../data/use-undo';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import type { Option } from './option';

interface Props {
  option: Option;
  onRemove: Undo['remove'];
}

/** What the user adds to a customer: a nickname, notes, who files for it at the indirect provider. */
export function Own({ option, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const inBook = option.from === 'book';
  const fields = useRef<HTMLDetailsElement>(null);
  // Not drawn at each keystroke of the search; once open they stay, with what is being typed into them.
  const isNeeded = useRef(false);
  if (isOpen) isNeeded.current = true;
  // The button that was pressed is gone then; what it led to has the focus.
  useEffect(() => {
    if (inBook && isOpen) fields.current?.querySelector('input')?.focus();
  }, [inBook]);
  // It stands at the foot: what it opens, once drawn, would be out of sight.
  useLayoutEffect(() => {
    if (isOpen) fields.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  if (!inBook) {
    const add = async () => {
      setOpen(true);
      setFailed(!(await saveOwn(option.facts, option.own)).ok);
    };
    return (
      <div>
        <Button onClick={() => void add()}>{i18n.t('popup.own.add')}</Button>
        <p class="ob-error" role="status">
          {failed && i18n.t('common.notSaved')}
        </p>
      </div>
    );
  }
  return (
    <details
      class="own"
      ref={fields}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{i18n.t('popup.own.title')}</summary>
      {isNeeded.current && <Fields option={option} onRemove={onRemove} />}
    </details>
  );
}

function Fields({ option, onRemove }: Props) {
  const own = useAutosave<CustomerOwn>(option.own, async (next) => {
    // The star has a button of its own, which may have been pressed meanwhile.
    const { favourite } = option.own;
    return (await saveOwn(option.facts, { ...next, favourite })).ok;
  });
  const props = (field: 'nickname' | 'notes' | 'provider', maxLength: number) => ({
    class: 'ob-input',
    maxLength,
    value: own.value[field],
    onInput: (event: { currentTarget: { value: string } }) =>
      own.change({ ...own.value, [field]: event.currentTarget.value }),
    onBlur: own.leave,
  });
  const remove = () =>
    onRemove({
      id: option.id,
      name: option.name,
      commit: async () => (await ask({ kind: 'customer-remove', id: option.id })).ok,
    });
  return (
    <div class="own-fields">
      <Field id="nickname" label={i18n.t('popup.own.nickname')}>
        {(field) => <input {...field} {...props('nickname', 200)} type="text" />}
      </Field>
      <Field id="notes" label={i18n.t('popup.own.notes')}>
        {(field) => <textarea {...field} {...props('notes', 2000)} rows={2} />}
      </Field>
      <Field
        id="provider"
        label={i18n.t('popup.own.provider')}
        hint={i18n.t('popup.own.providerHint')}
      >
        {(field) => <input {...field} {...props('provider', 500)} type="text" />}
      </Field>
      <Field id="diagnostics" label={i18n.t('popup.own.diagnostics')}>
        {(field) => (
          <select
            {...field}
            class="ob-input"
            value={own.value.diagnostics ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              const diagnostics = CONSENTS.find((consent) => consent === chosen) ?? null;
              own.change({ ...own.value, diagnostics });
            }}
            onBlur={own.leave}
          >
            <option value="">{i18n.t('popup.own.consent.unknown')}</option>
            {CONSENTS.map((consent) => (
              <option key={consent} value={consent}>
                {i18n.t(`popup.own.consent.${consent}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="ob-actions">
        <Button variant="danger" onClick={remove}>
          {i18n.t('popup.own.remove')}
        </Button>
        <span class={own.state === 'failed' ? 'ob-error' : 'quiet'} role="status">
          {own.state === 'saved' && i18n.t('common.saved')}
          {own.state === 'failed' && i18n.t('common.notSaved')}
        </span>
      </div>
    </div>
  );
}
