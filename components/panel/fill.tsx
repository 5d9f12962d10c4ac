import { useRef, useState } from 'preact/hooks';
import type { FillResult } from '../../messages/act';
import type { PanelState } from '../../messages/panel';
import { Copy } from './copy';
import { Press } from './press';
import type { Send } from './send';

type Phase = 'idle' | 'busy' | 'undone';

/** "Fill in my details", what became of it, and the way back. */
export function Fill({ state, send }: { state: PanelState; send: Send }) {
  const { texts, fill } = state;
  const group = useRef<HTMLDivElement>(null);
  const [phase, setPhase] = useState<Phase>('idle');
  const [result, setResult] = useState<FillResult | null>(null);

  const run = async (kind: 'fill' | 'undo-fill') => {
    setPhase('busy');
    const answer = await send<FillResult>({ kind });
    setResult(answer ?? { fields: [], canUndo: false });
    // A list in a frame must have the focus to be filled; it belongs where the user pressed.
    const root = group.current?.getRootNode();
    if (root instanceof ShadowRoot && !root.activeElement) {
      group.current?.querySelector('button')?.focus();
    }
    setPhase(kind === 'undo-fill' && answer ? 'undone' : 'idle');
  };

  if (fill === null && result === null) return null;
  return (
    <div class="fill" ref={group}>
      {fill === 'set-up' && (
        <Press class="main" onPress={() => void send({ kind: 'open-options' })}>
          {texts.setUp}
        </Press>
      )}
      {fill === 'offer' && (
        <Press class="main" aria-disabled={phase === 'busy'} onPress={() => void run('fill')}>
          {texts.fill}
        </Press>
      )}
      {result?.canUndo && phase === 'idle' && (
        <Press onPress={() => void run('undo-fill')}>{texts.undo}</Press>
      )}
      <div role="status" class="report">
        <Report state={state} phase={phase} result={result} />
      </div>
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
