import { useState } from 'preact/hooks';
import type { PanelState, PanelTexts } from '../../messages/panel';
import { Press } from './press';
import type { Send } from './send';

interface Props {
  state: PanelState;
  send: Send;
}

/** After the request was sent: keeps it in the log when the user wants that, with Microsoft's number. */
export function Log({ state: { log, kept, texts }, send }: Props) {
  const [isLost, setLost] = useState(false);
  if (log === null && kept === null) return null;
  return (
    <div class="fill">
      {log !== null && (
        <Press
          onPress={() =>
            void send<boolean>({ kind: 'log-request' }).then((done) => setLost(done !== true))
          }
        >
          {log}
        </Press>
      )}
      <p role="status" class="report">
        {kept ? texts.kept : isLost && texts.notKept}
      </p>
      {kept && <NumberField key={kept.id} number={kept.number} texts={texts} send={send} />}
    </div>
  );
}

/** Stored with every key: pages move on by themselves after Create. */
function NumberField(props: { number: string; texts: PanelTexts; send: Send }) {
  const { number, texts, send } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const store = async (next: string) => {
    setTyped(next);
    const done = await send<boolean>({ kind: 'log-number', number: next.trim() });
    setSaid(done === true ? texts.saved : texts.notKept);
  };
  return (
    <label class="number">
      {texts.number}
      <input
        data-home
        maxLength={40}
        autocomplete="off"
        value={typed ?? number}
        // What the page writes there is no number of the user's.
        onInput={(event) => event.isTrusted && void store(event.currentTarget.value)}
      />
      <span role="status" class="quiet">
        {said}
      </span>
    </label>
  );
}
