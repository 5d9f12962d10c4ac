import { useEffect, useState } from 'preact/hooks';
import type { FillResult } from '../../messages/act';
import type { PanelState, Remedy } from '../../messages/panel';
import { Copy } from './copy';
import { Press } from './press';
import type { Send } from './send';

type Phase = 'idle' | 'busy' | 'undone';

/** Puts right what is wrong. */
export type RunCure = (what: Remedy) => void;

export interface Curing {
  phase: Phase;
  /** Null before the first press. */
  result: FillResult | null;
  run: RunCure;
  undo: () => void;
}

/**
 * What becomes of a press that puts something right.
 * @param customer whom the page is about: of another one nothing was put right yet.
 */
export function useCure(send: Send, customer: string): Curing {
  const [phase, setPhase] = useState<Phase>('idle');
  const [result, setResult] = useState<FillResult | null>(null);
  useEffect(() => setResult(null), [customer]);

  const start = async (message: { kind: 'fill'; what: Remedy } | { kind: 'undo-fill' }) => {
    if (phase === 'busy') return;
    setPhase('busy');
    const answer = await send<FillResult>(message);
    setResult(answer ?? { fields: [], canUndo: false });
    setPhase(message.kind === 'undo-fill' && answer ? 'undone' : 'idle');
  };

  return {
    phase,
    result,
    run: (what) => void start({ kind: 'fill', what }),
    undo: () => void start({ kind: 'undo-fill' }),
  };
}

/** What was put right and what was not, with the way back. Stays when the findings are gone, and while folded. */
export function CureReport({ state, curing }: { state: PanelState; curing: Curing }) {
  const { texts } = state;
  const { phase, result, undo } = curing;
  const isEmpty = result === null && phase === 'idle';
  return (
    <div class={isEmpty ? 'unseen' : 'fill'}>
      <div role="status" class="report">
        <Report state={state} phase={phase} result={result} />
      </div>
      {result?.canUndo && phase === 'idle' && (
        <Press class="small" data-home onPress={undo}>
          {texts.undo}
        </Press>
      )}
    </div>
  );
}

function Report(props: { state: PanelState; phase: Phase; result: FillResult | null }) {
  const { texts } = props.state;
  if (props.phase === 'busy') return <p>{texts.filling}</p>;
  if (props.phase === 'undone') return <p>{texts.undone}</p>;
  if (!props.result) return null;
  const { fields } = props.result;
  if (fields.length === 0) return <p>{texts.fillFailed}</p>;
  const taken = fields.filter((field) => field.taken);
  const left = fields.filter((field) => !field.taken);
  return (
    <>
      {taken.length > 0 && (
        <p>
          {texts.filled.replace('$1', taken.map(({ field }) => texts.fields[field]).join(', '))}
        </p>
      )}
      {left.length > 0 && <p>{texts.notTaken}</p>}
      {left.map(({ field, wanted }) => (
        <p class="link" key={field}>
          <span>
            {texts.fields[field]}: <bdi>{wanted}</bdi>
          </span>
          <Copy text={wanted} what={texts.fields[field]} texts={texts} />
        </p>
      ))}
    </>
  );
}
