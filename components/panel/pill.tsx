import type { PanelState } from '../../messages/panel';
import type { RunCure } from './cure';
import { Press } from './press';
import { Shape } from './shape';

interface Props {
  state: PanelState;
  /** There is no room for the open panel: the button that fixes things is next to the count. */
  hasCure: boolean;
  run: RunCure;
  onUnfold: () => void;
}

/** The folded panel: the count, and a press that opens it. */
export function Pill({ state, hasCure, run, onUnfold }: Props) {
  const { view, texts, cure } = state;
  const label = { both: texts.putRight, plan: texts.choosePlan, contacts: texts.fill };
  return (
    <div class="pills">
      <Press
        class="pill of-all"
        isFree
        aria-expanded={false}
        aria-label={`${texts.unfold}: ${view.short}`}
        onPress={onUnfold}
      >
        <Shape outcome={view.outcome} size={18} />
        <span>{view.short}</span>
      </Press>
      {hasCure && cure && (
        <Press class="main small" onPress={() => run(cure)}>
          {label[cure]}
        </Press>
      )}
    </div>
  );
}
