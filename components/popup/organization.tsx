import { i18n } from '#i18n';
import type { ProfileState } from '../../messages/profiles';
import { fullName } from '../../profile/full-name';
import type { Profiles } from '../data/use-profile';
import { Field } from '../kit/field';

/** Which profile is in use, where there are several; and what the organization puts into everybody's popup. */
export function Organization({ profiles: { state, ask } }: { profiles: Profiles }) {
  if (!state) return null;
  const { links = [], indirectProvider } = state.policy;
  return (
    <>
      {state.profiles.length > 1 && (
        <section>
          <Field id="profile" label={i18n.t('options.profiles.active')}>
            {(props) => (
              <select
                {...props}
                class="ob-input"
                value={state.active ?? ''}
                onChange={(event) =>
                  void ask({ kind: 'profile-switch', id: event.currentTarget.value })
                }
              >
                {state.profiles.map(({ id, label, profile }) => (
                  <option key={id} value={id}>
                    {label || `${fullName(profile)} (${profile.emails[0] ?? ''})`}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </section>
      )}
      {(links.length > 0 || indirectProvider) && (
        <section aria-labelledby="organization-title">
          <h2 id="organization-title">{i18n.t('organization.title')}</h2>
          {indirectProvider && <Provider {...indirectProvider} />}
          <ul>
            {links.map(({ title, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Contact = NonNullable<ProfileState['policy']['indirectProvider']>;

function Provider({ name, email, phone, url }: Contact) {
  return (
    <p>
      {i18n.t('organization.provider')}{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      {[email, phone].filter(Boolean).map((contact) => (
        <bdi key={contact}> {contact}</bdi>
      ))}
    </p>
  );
}
