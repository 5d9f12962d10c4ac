import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without a keystroke after which a text is saved. */
const PAUSE = 300;

export interface Autosave<Value> {
  /** What the field shows: what is typed, else what is stored. */
  value: Value;
  change: (value: Value) => void;
  /** To be called when the focus leaves the field. */
  leave: () => void;
  /** What became of the last save. */
  state: 'idle' | 'saved' | 'failed';
}

/**
 * Saves what is typed while it is typed: after a short pause, when the focus leaves, and when the page goes away. A popup
 * closes under the typing.
 * @param stored what is stored now.
 * @param save stores a value. @returns whether it did.
 */
export function useAutosave<Value>(
  stored: Value,
  save: (value: Value) => Promise<boolean>,
): Autosave<Value> {
  const [typed, setTyped] = useState<{ value: Value } | null>(null);
  const [state, setState] = useState<Autosave<Value>['state']>('idle');
  const waiting = useRef<{ value: Value } | null>(null);
  const timer = useRef(0);
  const isIn = useRef(false);
  const store = useRef(save);
  store.current = save;

  const flush = useRef(() => {
    clearTimeout(timer.current);
    const next = waiting.current;
    waiting.current = null;
    if (next) void store.current(next.value).then((done) => setState(done ? 'saved' : 'failed'));
  }).current;

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [flush]);

  const known = JSON.stringify(stored);
  useEffect(() => {
    // Changed elsewhere, or saved: followed, but never while somebody types.
    if (!waiting.current && !isIn.current) setTyped(null);
  }, [known]);

  return {
    value: typed ? typed.value : stored,
    change: (value) => {
      isIn.current = true;
      waiting.current = { value };
      setTyped({ value });
      setState('idle');
      clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, PAUSE);
    },
    leave: () => {
      isIn.current = false;
      if (!waiting.current && state !== 'failed') setTyped(null);
      flush();
    },
    state,
  };
}
