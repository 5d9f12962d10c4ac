/** What the user may press in the panel. */

import { browser } from 'wxt/browser';
import type { RevealResult } from '../../messages/act';
import type { HandlersOf } from '../../messages/handlers-of';
import type { PANEL_MESSAGES } from '../../messages/panel-messages';
import type { Assessment, CheckId } from '../../request/finding';
import { keepOffered, setKeptNumber } from '../stored/request-log';
import { openFor } from '../tab/open';
import type { TabRecord } from '../tab/record';
import { loadRecord } from '../tab/tab-store';
import { update } from '../tab/update';
import { act } from './act';
import { LASTING } from './answers';
import { askToConfirm } from './confirm';
import { startCheck } from './field-check';
import { fill, undoFill } from './fill';
import { copyFor } from './hand-over';
import { keepAnswer } from './keep-answer';
import { panelLinks } from './links';
import { injectAround, showPanel, stateForPanel } from './panel';
import { savePosition } from './position';

export const PANEL_HANDLERS: HandlersOf<typeof PANEL_MESSAGES> = {
  'panel-ready': async (_, { tabId }) => {
    const tab = await loadRecord(tabId);
    return tab.assessment && stateForPanel(tabId, tab.assessment, tab);
  },
  'panel-around': (_, { tabId }) => injectAround(tabId),
  accept: async ({ check, accepted }, { tabId }) => {
    await update(tabId, { kind: 'accepted', check, accepted });
    return true;
  },
  answer: ({ check, answer }, { tabId }) =>
    LASTING.has(answer) ? askToConfirm(tabId, check, answer) : keepAnswer(tabId, check, answer),
  'warning-seen': (_, { tabId }) => update(tabId, { kind: 'warning-seen' }),
  'panel-position': async ({ position, seenProblems }, { tabId }) => {
    await savePosition(tabId, position, seenProblems);
    return true;
  },
  'check-start': (_, { tabId }) => startCheck(tabId),
  'open-options': async () => {
    await browser.runtime.openOptionsPage();
    return true;
  },
  reveal: ({ check }, { tabId }) =>
    ofAssessment(tabId, (assessment) => reveal(tabId, assessment, check)),
  fill: async ({ what }, { tabId }) => {
    const filled = await fill(tabId, await loadRecord(tabId), what);
    await update(tabId, { kind: 'inputs-changed' });
    return filled;
  },
  'undo-fill': (_, { tabId }) =>
    ofAssessment(tabId, async (assessment) => {
      const undone = await undoFill(tabId, assessment);
      await update(tabId, { kind: 'inputs-changed' });
      return undone;
    }),
  'log-request': (_, { tabId }) =>
    ofAssessment(tabId, async (assessment, tab) => {
      const isKept = await keepOffered(tabId, tab.created ?? '');
      await showAgain(tabId, assessment, tab);
      return isKept;
    }),
  'log-number': async ({ number }, { tabId }) => {
    const isStored = await setKeptNumber(tabId, number);
    await ofAssessment(tabId, (assessment, tab) => showAgain(tabId, assessment, tab));
    return isStored;
  },
  copy: async ({ what }, { tabId }) =>
    (await ofAssessment(tabId, (assessment, tab) => copyFor(tabId, what, assessment, tab))) ?? null,
  'open-link': ({ url }, { tabId }) =>
    ofAssessment(tabId, async (assessment) => {
      const link = (await panelLinks(tabId, assessment)).find((one) => one.url === url);
      return link !== undefined && openFor(link.url, link.customer, tabId);
    }),
};

/** What stands in the log is part of what the panel shows. */
const showAgain = async (tabId: number, assessment: Assessment, tab: TabRecord): Promise<void> =>
  showPanel(tabId, await stateForPanel(tabId, assessment, tab));

/** @returns undefined where the tab shows none of the pages any more. */
async function ofAssessment<Answer>(
  tabId: number,
  answer: (assessment: Assessment, tab: TabRecord) => Promise<Answer>,
): Promise<Answer | undefined> {
  const tab = await loadRecord(tabId);
  return tab.assessment ? await answer(tab.assessment, tab) : undefined;
}

async function reveal(
  tabId: number,
  { findings }: Assessment,
  check: CheckId,
): Promise<RevealResult> {
  const finding = findings.find((one) => one.check === check);
  const { field, frameId, obstacle } = finding ?? {};
  if ((field ?? obstacle) === undefined || frameId === undefined) return { shown: false };
  const text = obstacle?.text || undefined;
  const shown = await act<RevealResult>(tabId, frameId, { kind: 'act-reveal', field, text });
  return shown ?? { shown: false };
}
