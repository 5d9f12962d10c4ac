import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ProfileFailure, ProfileState } from '../../messages/profiles';
import { checkDraft, type Draft, type DraftErrors, draftOf } from '../../profile/draft';
import type { Profiles } from '../data/use-profile';
import { errorText } from './words';

type Status =
  | { kind: 'idle' | 'saving' | 'saved' | 'invalid' }
  | { kind: 'failed'; failure: ProfileFailure };

export interface Editor {
  draft: Draft;
  label: string;
  /** Something was typed that is not saved. */
  dirty: boolean;
  status: Status;
  /** How many fields are wrong now. */
  errorCount: number;
  change: (part: Partial<Draft>) => void;
  setLabel: (label: string) => void;
  /** What is wrong with a field, in words, once a save was tried. */
  error: (field: string) => string | undefined;
  save: () => Promise<void>;
  /** Back to what is stored. */
  reset: () => void;
}

/**
 * What is being typed into the profile form.
 * @param id of the profile that is edited; one that is not stored yet is a new one.
 */
export function useEditor(state: ProfileState, ask: Profiles['ask'], id: string): Editor {
  const entry = state.profiles.find((other) => other.id === id);
  const stored = useMemo(
    () => draftOf(entry?.profile ?? null, state.policy),
    [entry, state.policy],
  );
  const storedLabel = entry?.label ?? '';
  const [draft, setDraft] = useState(stored);
  const [label, setLabel] = useState(storedLabel);
  const [status, setStatus] = useState<Status>({ kind: 'idle' });
  const [base, setBase] = useState({ stored, storedLabel });
  /** What is being typed began with this. */
  const [begun, setBegun] = useState(entry?.profile ?? null);

  const dirty = !same(draft, base.stored) || label !== base.storedLabel;

  // Changed elsewhere (another tab, another computer): follow, unless something is being typed here.
  useEffect(() => {
    if (same(stored, base.stored) && storedLabel === base.storedLabel) return;
    setBase({ stored, storedLabel });
    if (dirty && status.kind !== 'saving') return;
    setBegun(entry?.profile ?? null);
    setDraft(stored);
    setLabel(storedLabel);
  }, [entry, stored, storedLabel, base, dirty, status]);

  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  const checked = checkDraft(draft, state.policy, state.locked);
  const errors: DraftErrors = 'errors' in checked ? checked.errors : {};
  const shown = status.kind === 'invalid';

  return {
    draft,
    label,
    dirty,
    status,
    errorCount: Object.keys(errors).length,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    setLabel,
    error: (field) => (shown ? errorText(errors[field], state.policy) : undefined),
    reset: () => {
      setBegun(entry?.profile ?? null);
      setDraft(base.stored);
      setLabel(base.storedLabel);
      setStatus({ kind: 'idle' });
    },
    save: async () => {
      if ('errors' in checked) {
        setStatus({ kind: 'invalid' });
        return;
      }
      setStatus({ kind: 'saving' });
      const saved = draftOf(checked.profile);
      const failure = await ask({
        kind: 'profile-save',
        profile: checked.profile,
        begun,
        label: label.trim(),
        id,
      });
      if (failure === null) {
        // What came in meanwhile is stored as well, and is shown as soon as it is heard of.
        setBegun(checked.profile);
        setDraft(saved);
        setLabel(label.trim());
        setBase({ stored: saved, storedLabel: label.trim() });
      }
      setStatus(failure === null ? { kind: 'saved' } : { kind: 'failed', failure });
    },
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
