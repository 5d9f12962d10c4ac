import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { Field } from '../kit/field';
import type { Editor } from './use-editor';

/** Whom Microsoft notifies as well. */
export function ReachFields({ state, editor }: { state: ProfileState; editor: Editor }) {
  const { draft, change, error } = editor;
  const isSet = state.locked.includes('additionalEmail');
  const { additionalEmail = '' } = state.policy;
  return (
    <Field
      id="additional-email"
      label={i18n.t('options.additionalEmail.title')}
      tag={isSet ? i18n.t('options.setByOrganization') : i18n.t('options.optional')}
      hint={i18n.t('options.additionalEmail.hint')}
      error={error('additionalEmail')}
    >
      {(props) => (
        <input
          {...props}
          class="ob-input"
          type="email"
          autocomplete="off"
          placeholder={additionalEmail}
          readOnly={isSet}
          value={isSet ? additionalEmail : draft.additionalEmail}
          onInput={(event) => change({ additionalEmail: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
