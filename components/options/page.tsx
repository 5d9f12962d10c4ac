import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { allows } from '../../policy/allowed';
import type { ProfileEntry } from '../../profile/book';
import { Customers } from '../customers/customers';
import { type Profiles, useProfiles } from '../data/use-profile';
import { Mark } from '../kit/mark';
import { Notice } from '../kit/notice';
import { BeforeCreate } from './before-create';
import { Clouds } from './clouds';
import { Contents } from './contents';
import { Fleet } from './fleet';
import { Forget } from './forget';
import { Keeping } from './keeping';
import { Quarantined } from './kept-aside';
import { Keys } from './keys';
import { Lookups } from './lookups';
import { PolicyMaker } from './policy-maker';
import { ProfileForm } from './profile-form';
import { ProfileList } from './profile-list';
import { ProfileTransfer } from './profile-transfer';
import { RemovedProfile, useRemoval } from './removed-profile';
import { Suggestions } from './suggestions';
import { TaughtLabels } from './taught-labels';
import { useEditor } from './use-editor';
import { failureText } from './words';

/** The options page. */
export function OptionsPage() {
  const { state, failure, ask } = useProfiles();
  return (
    <>
      <header class="top">
        <Mark size={40} />
        <div>
          <h1>{i18n.t('options.page')}</h1>
          <p>
            {i18n.t('options.about')} {i18n.t('options.atOnce')}
          </p>
        </div>
      </header>
      {state && <Contents />}
      <main>
        {failure && !state && <Notice variant="bad" title={failureText(failure)} />}
        {state && <Loaded state={state} ask={ask} />}
      </main>
    </>
  );
}

function Loaded({ state, ask }: { state: ProfileState; ask: Profiles['ask'] }) {
  const [newId, setNewId] = useState<string | null>(null);
  // The very first profile has its id before it is saved, so that the form stays what it is.
  const [firstId] = useState(() => crypto.randomUUID());
  // Once the new profile is saved it is in the list, and no longer new.
  const isNew = newId !== null && !state.profiles.some(({ id }) => id === newId);
  const removal = useRemoval(ask);
  const id = isNew ? newId : (state.active ?? firstId);
  return (
    <>
      <Quarantined state={state} ask={ask} />
      <Fleet state={state} />
      {state.profiles.length === 0 && (
        <Notice title={i18n.t('options.welcome')}>
          <p>{i18n.t('options.welcomeAbout')}</p>
        </Notice>
      )}
      <RemovedProfile {...removal} />
      <Editing
        key={id}
        {...{ state, ask, id, isNew }}
        onRemove={(entry) => void removal.remove(entry)}
        setNew={(on) => setNewId(on ? crypto.randomUUID() : null)}
      />
      <Clouds policy={state.policy} />
      <Keeping state={state} ask={ask} />
      <ProfileTransfer state={state} ask={ask} />
      {allows(state.policy, 'customerBook') && <Customers profile={state.profile} />}
      <BeforeCreate policy={state.policy} />
      <TaughtLabels />
      <Lookups />
      <Keys />
      {state.profile && <PolicyMaker profile={state.profile} />}
      <Forget ask={ask} />
    </>
  );
}

interface EditingProps {
  state: ProfileState;
  ask: Profiles['ask'];
  id: string;
  isNew: boolean;
  setNew: (isNew: boolean) => void;
  onRemove: (entry: ProfileEntry) => void;
}

function Editing({ state, ask, id, isNew, setNew, onRemove }: EditingProps) {
  const editor = useEditor(state, ask, id);
  return (
    <>
      {state.profiles.length === 0 && <Suggestions editor={editor} />}
      <ProfileList {...{ state, ask, editor, isNew, setNew, onRemove }} />
      <ProfileForm state={state} editor={editor} />
    </>
  );
}
