import type { PanelTexts } from '../../messages/panel';
import type { PanelPosition } from '../../messages/panel-messages';
import { Move } from './move';
import type { Side } from './place';
import { Press } from './press';

interface Props {
  texts: PanelTexts;
  side: Side;
  top: number;
  put: (change: Partial<PanelPosition>) => void;
  onFold: () => void;
}

/** Moving and folding: at the upper corner for the eye, last for the keyboard. */
export function Controls({ texts, side, top, put, onFold }: Props) {
  return (
    <div class="corner">
      <Move texts={texts} side={side} top={top} onPut={put} />
      <Press
        class="icon of-all"
        isFree
        aria-label={texts.fold}
        aria-expanded={true}
        onPress={onFold}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path class="stroke" d="M4 8h8" />
        </svg>
      </Press>
    </div>
  );
}
