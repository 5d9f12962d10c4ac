import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../messages/panel';
import type { PanelPlace } from '../../messages/panel-messages';

/** How long a problem must stand before it brings the panel back: not in the middle of a word. */
const SETTLED = 900;

/** Names the problems of a state, so that a new one can be told from one already seen. */
const problemsOf = (state: PanelState): string[] =>
  state.view.groups
    .flatMap(({ items }) => items)
    .filter(({ accepted, status }) => !accepted && (status === 'wrong' || status === 'missing'))
    .map(({ check, status }) => `${nameOf(state)}|${check}|${status}`);

/** Whom a state is about. */
const nameOf = ({ view: { customer } }: PanelState): string => customer?.id ?? customer?.name ?? '';

interface Fold {
  place: PanelPlace;
  /** Changes the place and has it remembered. */
  put: (change: Partial<PanelPlace>) => void;
}

/**
 * Where the panel stands and whether it is folded. A folded panel comes back when a problem appears that
 * was not there when it was folded, or when the user pressed Create meanwhile; that is not remembered, so that the
 * next ticket begins as the user left the panel.
 */
export function useFold(
  state: PanelState,
  keep: (place: PanelPlace, seen: string[]) => void,
): Fold {
  const [place, setPlace] = useState(state.place);
  /** As the user last put it, which is what is remembered. */
  const wish = useRef(state.place);
  const seen = useRef(new Set(state.seen));
  const problems = problemsOf(state);
  const names = problems.join('\n');

  const put = (change: Partial<PanelPlace>) => {
    if (change.folded) seen.current = new Set(problems);
    setPlace({ ...place, ...change });
    wish.current = { ...wish.current, ...change };
    keep(wish.current, [...seen.current]);
  };

  useEffect(() => {
    if (!place.folded) return;
    const present = names === '' ? [] : names.split('\n');
    const timer = setTimeout(() => {
      const isNew = present.some((name) => !seen.current.has(name));
      // What is gone is forgotten: should it come again, it is new again.
      seen.current = new Set(present.filter((name) => seen.current.has(name)));
      if (isNew) setPlace((now) => ({ ...now, folded: false }));
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [names, place.folded]);

  useEffect(() => {
    if (state.warning !== null) setPlace((now) => ({ ...now, folded: false }));
  }, [state.warning]);

  return { place, put };
}
