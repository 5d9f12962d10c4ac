/**
 * The reader: injected on demand into the frames of a tab that shows one of the pages. It reads the form,
 * keeps watching it, and reports what changes.
 */

import type { ToReader } from '../../messages/to-reader';
import type { Wire } from '../detect/watcher';
import { onLocationChange } from '../follow/location';
import { guardSubmit } from '../follow/submit-guard';
import { valueInBox } from './combobox-value';
import { ReaderSession } from './reader-session';
import { getRegistry, setRegistry } from './registry';

/** Until then a missing directory hint means "detecting"; afterwards it is reported as missing. */
const DETECTING_MS = 2000;

/** Starts the reader of this frame; a second start reads once more. */
export function startReader(wire: Wire): void {
  const running = getRegistry();
  if (running) {
    running.read();
    return;
  }
  const end = new AbortController();
  const session = new ReaderSession(wire, end);
  followDocument(session, wire, end.signal);
  hearBackground(session, wire, end);
  setRegistry({
    doc: session.doc,
    found: () => session.form.fields,
    form: () => session.form,
    elementWith: (text) => session.witness?.elementWith(text),
    valueIn: valueInBox,
    read: () => session.read(),
  });
  // To be compiled and set up took this task; on a large page the reading takes as long again.
  session.readSoon();
  if (window !== window.top) return;
  const timer = setTimeout(() => session.settle(), DETECTING_MS);
  end.signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Events of the document as a whole: frames that load in it, another address, the way into the cache and back. */
function followDocument(session: ReaderSession, wire: Wire, signal: AbortSignal): void {
  document.addEventListener(
    'load',
    ({ target }) => {
      if ((target as Element).tagName === 'IFRAME') wire.send({ kind: 'frame-loaded' });
    },
    { capture: true, signal },
  );
  onLocationChange(() => {
    session.read();
    session.report(true);
    session.readLate();
  }, signal);
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Taken out of the back/forward cache: the tab showed another document meanwhile.
      if (persisted) session.report(true);
    },
    { signal },
  );
  // A frame that is taken away, or a page that is left, must not go on counting.
  addEventListener('pagehide', () => wire.send({ kind: 'gone', doc: session.doc }), { signal });
}

/** What the background asks of the reader: to hold the press of Create, to prove, to say all again, to end. */
function hearBackground(session: ReaderSession, wire: Wire, end: AbortController): void {
  const { lookUp } = session;
  const { setHold, setAskFirst } = guardSubmit(
    lookUp,
    {
      onPress: (held) => wire.send({ kind: 'create-pressed', held }),
      proveAtPress: () => session.proveAtPress(),
    },
    end.signal,
  );
  wire.onMessage((message) => {
    const { kind, reason, wanted, asksFirst } = message as Partial<ToReader>;
    if (kind === 'hold') setHold(String(reason));
    if (kind === 'prove') {
      setAskFirst(asksFirst === true);
      session.prove(wanted === true);
    }
    if (kind === 'resend') session.resend();
    if (kind !== 'stop-reader') return;
    end.abort();
    setRegistry(undefined);
  }, end.signal);
}
