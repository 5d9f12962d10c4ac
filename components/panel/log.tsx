import { useState } from 'preact/hooks';
import type { PanelState } from '../../messages/panel';
import { Press } from './press';
import type { Send } from './send';

/** After the request was sent: keeps it in the log when the user wants that. */
export function Log({ state, send }: { state: PanelState; send: Send }) {
  const [kept, setKept] = useState<boolean | null>(null);
  if (state.log === null && kept !== true) return null;
  return (
    <div class="fill">
      {state.log !== null && (
        <Press
          onPress={() =>
            void send<boolean>({ kind: 'log-request' }).then((is) => setKept(is === true))
          }
        >
          {state.log}
        </Press>
      )}
      <p role="status" class="report">
        {kept !== null && (kept ? state.texts.kept : state.texts.notKept)}
      </p>
    </div>
  );
}
