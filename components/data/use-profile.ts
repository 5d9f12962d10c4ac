import { useCallback, useEffect, useState } from 'preact/hooks';
import { PROFILE_CHANNEL } from '../../messages/channels';
import type { ProfileFailure, ProfileMessage, ProfileState } from '../../messages/profiles';
import type { Profile } from '../../profile/profile';
import { ask as askBackground } from './ask';

export interface Profiles {
  /** Null until the background has answered. */
  state: ProfileState | null;
  /** Why the last question or change failed. */
  failure: ProfileFailure | null;
  /** Asks the background for a change. @returns null when it was made, else why not. */
  ask: (message: ProfileMessage) => Promise<ProfileFailure | null>;
}

/** @returns the profile in use; null where there is none, or nothing is known yet. */
export const activeOf = (state: ProfileState | null): Profile | null =>
  state?.profiles.find(({ id }) => id === state.active)?.profile ?? null;

/** The profiles as the background knows them, kept up to date while the page is open. */
export function useProfiles(): Profiles {
  const [state, setState] = useState<ProfileState | null>(null);
  const [failure, setFailure] = useState<ProfileFailure | null>(null);

  const ask = useCallback(async (message: ProfileMessage) => {
    const answer = await askBackground(message);
    if (answer.ok) setState(answer.state);
    const reason = answer.ok ? null : answer.reason;
    setFailure(reason);
    return reason;
  }, []);

  useEffect(() => {
    const refresh = () => void ask({ kind: 'profile-get' });
    const channel = new BroadcastChannel(PROFILE_CHANNEL);
    channel.addEventListener('message', refresh);
    refresh();
    return () => channel.close();
  }, [ask]);

  return { state, failure, ask };
}
