import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PROFILE_CHANNEL } from '../../messages/channels';
import type { ProfileAnswer, ProfileMessage, ProfileState } from '../../messages/profiles';
import { report } from '../../text/report';
import { Field } from '../kit/field';

/** Which profile is in use, where there are several; and what the organisation puts into everybody's popup. */
export function Organisation() {
  const [state, setState] = useState<ProfileState | null>(null);

  const ask = async (message: ProfileMessage) => {
    const answer = (await browser.runtime.sendMessage(message)) as ProfileAnswer | undefined;
    if (answer?.ok) setState(answer.state);
  };
  useEffect(() => {
    const refresh = () =>
      void ask({ kind: 'profile-get' }).catch((error) => report(error, 'profile'));
    const channel = new BroadcastChannel(PROFILE_CHANNEL);
    channel.addEventListener('message', refresh);
    refresh();
    return () => channel.close();
  }, []);

  if (!state) return null;
  const { links = [], indirectProvider } = state.policy;
  return (
    <>
      {state.profiles.length > 1 && (
        <section>
          <Field id="profile" label={i18n.t('organisation.profile')}>
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
                    {label ||
                      `${profile.firstName} ${profile.lastName} (${profile.emails[0] ?? ''})`}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </section>
      )}
      {(links.length > 0 || indirectProvider) && (
        <section aria-labelledby="organisation-title">
          <h2 id="organisation-title">{i18n.t('organisation.title')}</h2>
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
      {i18n.t('organisation.provider')}{' '}
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
