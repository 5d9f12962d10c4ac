import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds in which a removal can be taken back. */
export const UNDO_MS = 8000;
/** Until what was removed is gone from what is shown, for sure; the same may then come back under the same name. */
const GONE_MS = 2000;

export interface Removal {
  id: string;
  /** What is removed, for the line that offers to undo it. */
  name: string;
  /** Said in place of "Removed: …". */
  text?: string;
  /** Does it. @returns whether it was done. */
  commit: () => Promise<boolean>;
}

export interface Undo {
  /** Hides something at once and removes it for good when the time is up or the page goes away. */
  remove: (removal: Removal) => void;
  /** Whether it is removed, or about to be. */
  isRemoved: (id: string) => boolean;
  /** What can be taken back now. */
  pending: Pick<Removal, 'id' | 'name' | 'text'> | null;
  undo: () => void;
  /** Does the last removal now: what is added afterwards must not go with it. */
  finish: () => Promise<void>;
  /** The last removal was not done: the browser's storage failed. */
  failed: boolean;
}

/** Removals that can be taken back for eight seconds. Nothing is deleted before, so nothing has to be restored. */
export function useUndo(): Undo {
  const [pending, setPending] = useState<Removal | null>(null);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const current = useRef<Removal | null>(null);

  const show = (id: string) =>
    setRemoved((before) => new Set([...before].filter((other) => other !== id)));
  const finish = useRef(async () => {
    const removal = current.current;
    current.current = null;
    setPending(null);
    if (!removal) return;
    const done = await removal.commit();
    setFailed(!done);
    if (done) setTimeout(() => show(removal.id), GONE_MS);
    else show(removal.id);
  }).current;
  const commit = useRef(() => void finish()).current;

  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(commit, UNDO_MS);
    return () => clearTimeout(timer);
  }, [pending, commit]);

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && commit();
    window.addEventListener('pagehide', commit);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      commit();
      window.removeEventListener('pagehide', commit);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [commit]);

  return {
    remove: (removal) => {
      // One at a time: the one before is done now.
      commit();
      current.current = removal;
      setFailed(false);
      setRemoved((before) => new Set([...before, removal.id]));
      setPending(removal);
    },
    isRemoved: (id) => removed.has(id),
    pending,
    undo: () => {
      if (current.current) show(current.current.id);
      current.current = null;
      setPending(null);
    },
    finish,
    failed,
  };
}
