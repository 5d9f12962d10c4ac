import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../messages/panel';
import type { PanelPosition } from '../../messages/panel-messages';

/** How long a problem must stand before it brings the panel back: not in the middle of a word. */
const SETTLED = 900;

/** Identifies the problems of a state, to detect new ones. */
const problemsOf = (state: PanelState): string[] =>
  state.view.groups
    .flatMap(({ items }) => items)
    .filter(({ accepted, status }) => !accepted && (status === 'wrong' || status === 'missing'))
    .map(({ check, status }) => `${nameOf(state)}|${check}|${status}`);

/** Whom a state is about. */
const nameOf = ({ view: { customer } }: PanelState): string => customer?.id ?? customer?.name ?? '';

interface Fold {
  position: PanelPosition;
  /** Changes the place and has it remembered. */
  put: (change: Partial<PanelPosition>) => void;
}

/**
 * Where the panel stands and whether it is folded. A folded panel comes back when a problem appears that
 * was not there when it was folded, or when the user pressed Create meanwhile; that is not remembered, so that the
 * next ticket begins as the user left the panel.
 */
export function useFold(
  state: PanelState,
  keep: (position: PanelPosition, seenProblems: string[]) => void,
): Fold {
  const [position, setPosition] = useState(state.position);
  /** As the user last put it, which is what is remembered. */
  const wish = useRef(state.position);
  const seenProblems = useRef(new Set(state.seenProblems));
  const problems = problemsOf(state);
  const names = problems.join('\n');

  const put = (change: Partial<PanelPosition>) => {
    if (change.folded) seenProblems.current = new Set(problems);
    setPosition({ ...position, ...change });
    wish.current = { ...wish.current, ...change };
    keep(wish.current, [...seenProblems.current]);
  };

  useEffect(() => {
    if (!position.folded) return;
    const present = names === '' ? [] : names.split('\n');
    const timer = setTimeout(() => {
      const isNew = present.some((name) => !seenProblems.current.has(name));
      // What is gone is forgotten: should it come again, it is new again.
      seenProblems.current = new Set(present.filter((name) => seenProblems.current.has(name)));
      if (isNew) setPosition((now) => ({ ...now, folded: false }));
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [names, position.folded]);

  useEffect(() => {
    if (state.warning !== null) setPosition((now) => ({ ...now, folded: false }));
  }, [state.warning]);

  return { position, put };
}
