import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelPlace, PanelState } from '../../messages/panel';

/** How long a problem must stand before it brings the panel back: not in the middle of a word. */
const SETTLED = 900;

/** Names the problems of a state, so that a new one can be told from one already seen. */
const problemsOf = (state: PanelState): string[] =>
  state.items
    .filter((item) => !item.accepted && (item.status === 'wrong' || item.status === 'missing'))
    .map((item) => `${state.customer?.id ?? ''}|${item.check}|${item.status}`);

interface Fold {
  place: PanelPlace;
  /** Changes the place and has it remembered. */
  put: (change: Partial<PanelPlace>) => void;
}

/**
 * Where the panel stands and whether it is folded. A folded panel comes back when a problem appears that
 * was not there when it was folded, or when the user pressed Create meanwhile.
 */
export function useFold(
  state: PanelState,
  keep: (place: PanelPlace, seen: string[]) => void,
): Fold {
  const [place, setPlace] = useState(state.place);
  const seen = useRef(new Set(state.seen));
  const problems = problemsOf(state);
  const names = problems.join('\n');

  const put = (change: Partial<PanelPlace>) => {
    const next = { ...place, ...change };
    if (change.folded) seen.current = new Set(problems);
    setPlace(next);
    keep(next, [...seen.current]);
  };

  useEffect(() => {
    if (!place.folded) return;
    const now = names === '' ? [] : names.split('\n');
    const timer = setTimeout(() => {
      const isNew = now.some((name) => !seen.current.has(name));
      // What is gone is forgotten: should it come again, it is new again.
      seen.current = new Set(now.filter((name) => seen.current.has(name)));
      if (isNew) put({ folded: false });
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [names, place.folded]);

  useEffect(() => {
    if (state.warning !== null && place.folded) put({ folded: false });
  }, [state.warning]);

  return { place, put };
}
