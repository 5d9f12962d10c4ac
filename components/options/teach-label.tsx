import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { fieldText, HARMLESS_BESIDE, OPTIONS, optionText, teachable } from './taught-words';
import { language } from './words';

/** What a choice in the list below teaches: `caption:email`, `option:severity-a`. */
function entryOf(text: string, meaning: string): object {
  const [kind = '', what = ''] = meaning.split(':');
  const now = new Date();
  // The user's own day, not that of Greenwich.
  const when = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return {
    kind,
    [kind === 'option' ? 'option' : 'field']: what,
    lang: language(),
    text,
    when: when.slice(0, 10),
  };
}

/** Teaches one label, by its text and what it means. */
export function TeachLabel({ add }: { add: (entries: unknown[]) => Promise<boolean> }) {
  const [text, setText] = useState('');
  const [meaning, setMeaning] = useState('');
  const submit = async () => {
    if (await add([entryOf(text, meaning)])) setText('');
  };
  return (
    <form
      class="teach"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field id="taught-text" label={i18n.t('taught.text')} hint={i18n.t('taught.textHint')}>
        {(props) => (
          <input
            {...props}
            class="ob-input"
            maxLength={80}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field id="taught-meaning" label={i18n.t('taught.meaning')}>
        {(props) => (
          <select
            {...props}
            class="ob-input"
            value={meaning}
            onChange={(event) => setMeaning(event.currentTarget.value)}
          >
            <option value="" />
            <optgroup label={i18n.t('taught.ofField')}>
              {teachable().map((field) => (
                <option key={field} value={`caption:${field}`}>
                  {fieldText(field)}
                </option>
              ))}
            </optgroup>
            <optgroup label={i18n.t('taught.ofChoice')}>
              {OPTIONS.map((option) => (
                <option key={option} value={`option:${option}`}>
                  {optionText(option)}
                </option>
              ))}
            </optgroup>
            <optgroup label={i18n.t('taught.ofHarmless')}>
              {HARMLESS_BESIDE.map((field) => (
                <option key={field} value={`harmless:${field}`}>
                  {i18n.t('taught.harmless', [fieldText(field)])}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      <div class="ob-actions">
        <Button type="submit" disabled={text.trim() === '' || meaning === ''}>
          {i18n.t('taught.teach')}
        </Button>
      </div>
    </form>
  );
}
