import { useEffect, useState } from 'preact/hooks';
import type { ProfileEntry } from '../../profile/book';
import type { Profiles } from '../data/use-profile';
import { UNDO_MS } from '../data/use-undo';
import { UndoBar } from '../kit/undo-bar';
import { profileName } from './words';

interface Removal {
  entry: ProfileEntry | null;
  remove: (entry: ProfileEntry) => Promise<void>;
  restore: () => void;
}

/** Removes a profile at once, for another one is in use then, and saves it again when the user undoes that. */
export function useRemoval(ask: Profiles['ask']): Removal {
  const [entry, setEntry] = useState<ProfileEntry | null>(null);
  useEffect(() => {
    if (!entry) return undefined;
    const timer = setTimeout(() => setEntry(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [entry]);
  return {
    entry,
    remove: async (removed) => {
      const failure = await ask({ kind: 'profile-save', profile: null, id: removed.id });
      if (failure === null) setEntry(removed);
    },
    restore: () => {
      setEntry(null);
      if (entry) void ask({ kind: 'profile-save', ...entry });
    },
  };
}

/** The line that offers to take a removal back. */
export const RemovedProfile = ({ entry, restore }: Removal) => (
  <UndoBar
    pending={entry && { name: profileName(entry) }}
    failed={false}
    onUndo={restore}
    focusAfter={() => document.getElementById('first-name')?.focus()}
  />
);
