import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { Button } from '../kit/button';
import { CompanyFields } from './company-fields';
import { PersonFields } from './person-fields';
import { ReachFields } from './reach-fields';
import type { Editor } from './use-editor';
import { failureText } from './words';

/** The profile to type into. Nothing is kept before Save is pressed. */
export function ProfileForm({ state, editor }: { state: ProfileState; editor: Editor }) {
  const form = useRef<HTMLFormElement>(null);
  const { status } = editor;
  const [isFirst] = useState(state.profiles.length === 0);
  // Who sets it up begins to type at once.
  useEffect(() => {
    if (isFirst)
      form.current?.querySelector<HTMLElement>('#first-name')?.focus({ preventScroll: true });
  }, []);

  // After a save that was refused, the first field to look at has the focus.
  useEffect(() => {
    if (status.kind === 'invalid') {
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    }
  }, [status]);

  const save = (event: Event) => {
    event.preventDefault();
    void editor.save();
  };

  const unsaved = editor.dirty ? i18n.t('options.unsaved') : '';
  const words = {
    idle: unsaved,
    saving: i18n.t('options.saving'),
    saved: unsaved || i18n.t('options.saved'),
    invalid: editor.errorCount > 0 ? i18n.t('options.invalid', editor.errorCount) : unsaved,
    failed: status.kind === 'failed' ? failureText(status.failure) : '',
  }[status.kind];

  return (
    <form
      ref={form}
      class="card form"
      id="profile"
      noValidate
      onSubmit={save}
      aria-label={i18n.t('options.title')}
    >
      <PersonFields state={state} editor={editor} />
      <CompanyFields state={state} editor={editor} />
      <ReachFields state={state} editor={editor} />
      <div class={`save-bar ${editor.dirty || status.kind !== 'idle' ? 'stays' : ''}`}>
        <Button variant="main" type="submit">
          {i18n.t('common.save')}
        </Button>
        {editor.dirty && <Button onClick={editor.reset}>{i18n.t('options.undoChanges')}</Button>}
        <p class={`save-status ${status.kind}`} role="status">
          {words}
        </p>
        {isFirst && status.kind === 'saved' && !editor.dirty && (
          <p class="next">
            {i18n.t('options.next')} <a href="#customers">{i18n.t('popup.find.import')}</a>
          </p>
        )}
      </div>
    </form>
  );
}
