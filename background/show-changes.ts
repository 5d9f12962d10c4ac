/** What the user sees of a tab's changes, and what is kept of them. */

import { report } from '../text/report';
import { showCheck } from './panel/field-check';
import { forgetHold, tellHold } from './panel/hold';
import { hidePanel, showPanel, stateForPanel } from './panel/panel';
import { isPrivate } from './stored/private';
import { keepOffered, offerRequest } from './stored/request-log';
import { rememberVisited } from './stored/visits';
import type { Change } from './tab/change';
import { rememberShown } from './tab/opener';
import { showIcon } from './toolbar/icons';

/** Shows a change and keeps what is to be kept of it. What fails is reported and holds up nothing else. */
export async function showChange(change: Change): Promise<void> {
  const toolbar = each(change, [['toolbar', icon]]);
  // The log first: the panel offers what is in it.
  await each(change, [['request log', logRequest]]);
  await each(change, [
    ['panel', panel],
    ['hold', hold],
    ['customer book', visit],
    ['customer shown', shown],
  ]);
  await toolbar;
}

type Effect = (change: Change) => Promise<unknown> | undefined;

const each = (change: Change, effects: readonly [name: string, effect: Effect][]) =>
  Promise.all(
    effects.map(async ([name, effect]) => {
      try {
        await effect(change);
      } catch (error) {
        report(error, name);
      }
    }),
  );

const icon: Effect = ({ tabId, before, after, isJudged }) =>
  isJudged || (before.assessment && !after.assessment)
    ? showIcon(tabId, after.assessment)
    : undefined;

const panel: Effect = async ({ tabId, before, after, isJudged }) => {
  if (!isJudged) return;
  const { assessment } = after;
  if (await showCheck(tabId, after)) return await hidePanel(tabId);
  const hasPanel = assessment && (assessment.findings.length > 0 || assessment.detecting);
  if (hasPanel) await showPanel(tabId, await stateForPanel(tabId, assessment, after));
  else if (!assessment || before.assessment) await hidePanel(tabId);
};

const hold: Effect = ({ tabId, event, before, after }) => {
  // A frame shows a new document, or one that is shown again: it was not told.
  if (event.kind === 'reading' && before.frames[event.frameId]?.doc !== event.reading.doc)
    forgetHold(tabId);
  return after.assessment ? tellHold(tabId, after.assessment) : undefined;
};

/** A request is offered to the log when its button is pressed, and goes into it when the page says that it was created. */
const logRequest: Effect = async ({ tabId, event, before, after }) => {
  // A press that was held sends nothing yet.
  if (event.kind === 'create-pressed' && !event.held && before.assessment?.verdict)
    await offerRequest(tabId, before.assessment, await isPrivate(tabId));
  if (event.kind !== 'reading') return;
  if (after.created !== null) await keepOffered(tabId, after.created, true);
};

const visit: Effect = ({ tabId, after: { assessment }, isJudged }) =>
  isJudged && assessment ? rememberVisited(tabId, assessment) : undefined;

const shown: Effect = ({ tabId, after: { assessment }, isJudged }) =>
  isJudged && assessment ? rememberShown(tabId, assessment) : undefined;
