import { useRef } from 'preact/hooks';
import type { PanelTexts } from '../../messages/panel';
import type { PanelPosition } from '../../messages/panel-messages';
import { BOTTOM, type Side } from './place';

interface Props {
  texts: PanelTexts;
  side: Side;
  top: number;
  /** While the user drags: where the panel would stand. */
  onPut: (position: Pick<PanelPosition, 'side' | 'top'>) => void;
}

const within = (top: number) => Math.round(Math.max(8, Math.min(top, innerHeight - BOTTOM - 64)));

/** The grip: dragged by pointer to either side and any height, or moved with the arrow keys. */
export function Move({ texts, side, top, onPut }: Props) {
  const start = useRef<number | null>(null);
  return (
    <button
      type="button"
      class="icon grip"
      aria-label={texts.move}
      title={texts.moveHelp}
      onPointerDown={(event) => {
        if (!event.isTrusted) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = event.clientY - top;
      }}
      onPointerUp={(event) => {
        if (start.current === null) return;
        const moved = event.clientY - start.current;
        const nearest = event.clientX < innerWidth / 2 ? 'left' : 'right';
        start.current = null;
        if (nearest !== side || Math.abs(moved - top) > 3) {
          onPut({ side: nearest, top: within(moved) });
        }
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
      onKeyDown={(event) => {
        if (!event.isTrusted) return;
        const step = { ArrowUp: -24, ArrowDown: 24 }[event.key];
        if (event.key === 'ArrowLeft') onPut({ side: 'left', top });
        else if (event.key === 'ArrowRight') onPut({ side: 'right', top });
        else if (step !== undefined) onPut({ side, top: within(top + step) });
        else return;
        event.preventDefault();
      }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path class="dots" d="M5 4v.01M11 4v.01M5 8v.01M11 8v.01M5 12v.01M11 12v.01" />
      </svg>
    </button>
  );
}
