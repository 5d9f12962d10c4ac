import { render } from 'preact';
import { nativeApi } from '../../messages/native';
import type { PanelState, ToPanel } from '../../messages/panel';
import type { PanelMessage } from '../../messages/panel-messages';
import { type Around, awaitAround } from './around';
import { guardBy } from './guard';
import { mountHost } from './host';
import { Panel } from './panel';

const STARTED = Symbol.for('onbehalf.panel');
/** What is the same when it is said twice, and so is said again when nobody answered. */
const REPEATED: ReadonlySet<PanelMessage['kind']> = new Set([
  'panel-ready',
  'panel-around',
  'accept',
  'panel-position',
  'warning-seen',
]);
type World = typeof globalThis & { [STARTED]?: true };

/** Starts the panel in the top frame of a portal's page; a second injection into the same page does nothing. */
export function startPanel(): void {
  const world = globalThis as World;
  if (world[STARTED]) return;
  world[STARTED] = true;
  const api = nativeApi();

  let state: PanelState | null = null;
  /** How often the keyboard command asked for the panel. */
  let asked = 0;
  /** After an update the old script lives on without its extension; the new one brings its own panel. */
  const orphaned = () => api.runtime?.id === undefined;

  const host = mountHost(() => !orphaned());
  let around: Around | null = null;
  let isAsking = false;
  awaitAround((come) => {
    around = come;
    guardBy(come.watchPresses(host.root, host.ground));
    draw();
  });
  const askForAround = async () => {
    if (around || isAsking) return;
    isAsking = true;
    await send({ kind: 'panel-around' });
    isAsking = false;
  };
  guardBy(() => {
    void askForAround();
    return false;
  });

  async function send<T>(message: PanelMessage): Promise<T | undefined> {
    for (const wait of REPEATED.has(message.kind) ? [0, 300, 1000] : [0]) {
      try {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        if (orphaned()) break;
        return await api.runtime.sendMessage<PanelMessage, T>(message);
      } catch {
        // The background's worker was stopped while it worked.
      }
    }
    draw();
    return undefined;
  }

  function draw() {
    render(
      state && (
        <Panel
          state={state}
          send={send}
          host={host.element}
          around={around}
          orphaned={orphaned()}
          asked={asked}
        />
      ),
      host.ground,
    );
    host.show(state !== null);
    if (state) void askForAround();
  }

  api.runtime.onMessage.addListener((message: ToPanel, sender, reply) => {
    if (sender.id !== api.runtime.id) return;
    if (message.kind === 'panel') state = message.state;
    else if (message.kind === 'panel-hide') state = null;
    else if (message.kind !== 'panel-focus') return;
    else if (state && !host.leave()) asked++;
    draw();
    reply(true);
  });

  void send<PanelState | null>({ kind: 'panel-ready' }).then((answer) => {
    // A state that was pushed meanwhile is newer than the answer.
    state ??= answer ?? null;
    draw();
  });
}
