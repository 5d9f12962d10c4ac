import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { MAX_PROFILES, type ProfileEntry } from '../../profile/book';
import type { Profiles } from '../data/use-profile';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import type { Editor } from './use-editor';
import { profileName } from './words';

interface Props {
  state: ProfileState;
  editor: Editor;
  ask: Profiles['ask'];
  /** A new profile is being typed. */
  isNew: boolean;
  setNew: (isNew: boolean) => void;
  onRemove: (entry: ProfileEntry) => void;
}

/** Which profile is in use; shown once there is one. Switching waits until what was typed is saved. */
export function ProfileList({ state, editor, ask, isNew, setNew, onRemove }: Props) {
  if (state.profiles.length === 0) return null;
  const several = state.profiles.length > 1;
  if (!several && !isNew) {
    return (
      <div class="lone">
        <Button variant="quiet" disabled={editor.dirty} onClick={() => setNew(true)}>
          {i18n.t('options.profiles.add')}
        </Button>
      </div>
    );
  }
  const active = state.profiles.find(({ id }) => id === state.active);
  return (
    <section class="card profiles" aria-label={i18n.t('options.profiles.title')}>
      <div class="columns">
        {several && !isNew && (
          <Field id="active-profile" label={i18n.t('options.profiles.active')}>
            {(props) => (
              <select
                {...props}
                class="ob-input"
                disabled={editor.dirty}
                value={state.active ?? ''}
                onChange={(event) =>
                  void ask({ kind: 'profile-switch', id: event.currentTarget.value })
                }
              >
                {state.profiles.map((entry) => (
                  <option key={entry.id} value={entry.id}>
                    {profileName(entry)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {(several || isNew) && (
          <Field
            id="profile-label"
            label={i18n.t('options.profiles.label')}
            tag={i18n.t('options.optional')}
            hint={i18n.t('options.profiles.labelHint')}
          >
            {(props) => (
              <input
                {...props}
                class="ob-input"
                maxLength={60}
                value={editor.label}
                onInput={(event) => editor.setLabel(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
      </div>
      <div class="ob-actions">
        {isNew ? (
          <Button onClick={() => setNew(false)}>{i18n.t('options.profiles.cancel')}</Button>
        ) : (
          <Button
            disabled={editor.dirty || state.profiles.length >= MAX_PROFILES}
            onClick={() => setNew(true)}
          >
            {i18n.t('options.profiles.add')}
          </Button>
        )}
        {several && !isNew && (
          <Button
            variant="quiet"
            disabled={editor.dirty || !active}
            onClick={() => active && onRemove(active)}
          >
            {i18n.t('options.profiles.remove')}
          </Button>
        )}
      </div>
      {editor.dirty && !isNew && <p class="ob-hint">{i18n.t('options.profiles.saveFirst')}</p>}
    </section>
  );
}
