import { useState } from 'preact/hooks';
import type { PanelState } from '../../wire/panel';
import { Finding } from './finding';
import { Press } from './press';
import type { Send } from './send';

/** Findings with nothing to do. When all is well they stay folded behind one line. */
export function Notes({ state, send }: { state: PanelState; send: Send }) {
  const { notes, texts, look, checked } = state;
  const [open, setOpen] = useState(false);
  if (look !== 'ready') {
    return checked === '' ? null : <p class="checked">{checked}</p>;
  }
  if (notes.length === 0 && checked === '') return null;
  return (
    <div class="notes">
      <Press class="small plain" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? texts.hideNotes : texts.notes}
      </Press>
      {open && checked !== '' && <p class="checked">{checked}</p>}
      {open && notes.length > 0 && (
        <ul>
          {notes.map((item) => (
            <Finding key={item.check} item={item} texts={texts} send={send} />
          ))}
        </ul>
      )}
    </div>
  );
}
