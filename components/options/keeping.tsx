import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProfileFailure, ProfileState } from '../../messages/profiles';
import { allows } from '../../policy/allowed';
import { OFFERS_ACCOUNT } from '../../storage/account';
import type { Profiles } from '../data/use-profile';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { failureText } from './words';

/** Where the profile is kept: on this computer, or in the user's browser account as well. */
export function Keeping({ state, ask }: { state: ProfileState; ask: Profiles['ask'] }) {
  const [failure, setFailure] = useState<ProfileFailure | null>(null);
  const forbidden = !allows(state.policy, 'sync');
  const move = async (inAccount: boolean) =>
    setFailure(await ask({ kind: 'profile-move', area: inAccount ? 'account' : 'computer' }));
  return (
    <Section
      id="keeping"
      title={i18n.t('options.keeping.title')}
      about={i18n.t('options.keeping.about')}
    >
      {OFFERS_ACCOUNT ? (
        <div class="check switch">
          <input
            type="checkbox"
            id="keep-in-account"
            checked={state.area === 'account'}
            disabled={forbidden}
            aria-describedby="keep-in-account-hint"
            onClick={(event) => {
              event.preventDefault();
              void move(state.area !== 'account');
            }}
          />
          <label for="keep-in-account">
            {i18n.t('options.keeping.account')}
            {forbidden && <span class="ob-tag">{i18n.t('options.setByOrganization')}</span>}
          </label>
          <p class="ob-hint" id="keep-in-account-hint">
            {i18n.t('options.keeping.accountHint')}
          </p>
        </div>
      ) : (
        <p class="ob-hint">{i18n.t('options.keeping.accountNotOffered')}</p>
      )}
      <div role="status">{failure && <Notice variant="bad" title={failureText(failure)} />}</div>
    </Section>
  );
}
