import type { PanelState } from '../../messages/panel';
import { Press } from './press';
import { Shape } from './shape';

/** The folded panel: the count, and a press that opens it. */
export function Pill({ state, onUnfold }: { state: PanelState; onUnfold: () => void }) {
  const { view, texts } = state;
  return (
    <Press
      class="pill of-all"
      isFree
      aria-expanded={false}
      aria-label={`${texts.unfold}: ${view.short}`}
      onPress={onUnfold}
    >
      <Shape look={view.look} size={18} />
      <span>{view.short}</span>
    </Press>
  );
}
