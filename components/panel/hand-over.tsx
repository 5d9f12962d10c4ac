import { useState } from 'preact/hooks';
import type { CopyWhat, PanelState } from '../../messages/panel';
import type { Copied } from '../../text/layout';
import { copy } from '../clipboard';
import { pressCounts } from './guard';
import { Press } from './press';
import type { Send } from './send';

interface Props {
  state: PanelState;
  send: Send;
}

/** What goes to the clipboard, or into a mail, when the user presses for it. */
export function HandOver({ state: { copies, mail, texts }, send }: Props) {
  const [said, setSaid] = useState('');
  const run = async (what: CopyWhat) => {
    const copied = await send<Copied | null>({ kind: 'copy', what });
    setSaid(copied && (await copy(copied)) ? texts.copied : texts.notCopied);
  };
  return (
    <div class="links actions">
      {copies.map(({ what, label }) => (
        <Press class="small" key={what} onPress={() => void run(what)}>
          {label}
        </Press>
      ))}
      {mail && (
        <a
          href={mail.url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => pressCounts(event) || event.preventDefault()}
        >
          {mail.label}
        </a>
      )}
      <span role="status">{said}</span>
    </div>
  );
}
