/**
 * The panel in a plain page: the component as it is, given its state by a browser API of our own. Words come
 * from the locales.
 */

import { type PanelContext, panelState } from '../../../background/panel/state';
import { inWords } from '../../../background/tab/words';
import { giveAround } from '../../../components/panel/around';
import { watchPresses } from '../../../components/panel/around/watch-presses';
import { watchSurroundings } from '../../../components/panel/around/watch-surroundings';
import { startPanel } from '../../../components/panel/start';
import type { PanelState, ToPanel } from '../../../messages/panel';
import type { PanelMessage } from '../../../messages/panel-messages';
import { type Given, STATES, type StateName } from './states';

/** The panel's usual place and nothing beside. */
const PLAIN: PanelContext = {
  hasProfile: true,
  customer: null,
  unusualHost: null,
  position: { folded: false, side: 'auto', top: null },
  seenProblems: [],
  warning: null,
  links: [],
  copies: [],
  mail: null,
  log: false,
  kept: null,
};

type Listener = (
  message: ToPanel,
  sender: { id: string },
  reply: (answer: unknown) => void,
) => void;

const listeners: Listener[] = [];
const runtime = {
  id: 'test' as string | undefined,
  onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  sendMessage: async (message: PanelMessage) => {
    if (message.kind === 'panel-around') {
      if (withheld.around) return false;
      giveAround({ watchSurroundings, watchPresses });
      return true;
    }
    sent.push(message);
    return answers[message.kind] ?? null;
  },
};
const sent: PanelMessage[] = [];
/** Set to true by a test: what looks around the panel does not come. */
const withheld = { around: false };
const answers: Record<string, unknown> = {};
const tell = (message: ToPanel) => {
  for (const listener of listeners) listener(message, { id: 'test' }, () => {});
};

function show(name: StateName, change: Partial<PanelState> = {}): void {
  const { assessment, context }: Given = STATES[name];
  const shown = { ...assessment, findings: assessment.findings.map(inWords) };
  tell({ kind: 'panel', state: { ...panelState(shown, { ...PLAIN, ...context }), ...change } });
}

Object.assign(globalThis, { chrome: { runtime }, show, tell, sent, answers, withheld, runtime });
startPanel();
