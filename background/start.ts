/** Everything that the background listens to. The browser delivers events only to listeners that are added at once. */

import { browser } from 'wxt/browser';
import { report } from '../text/report';
import { openOnFirstInstall } from './first-install';
import { HANDLERS } from './handlers';
import { forgetCheck, startCheck } from './panel/field-check';
import { focusPanel, viewForTab } from './panel/panel';
import { forgetSeenProblems } from './panel/position';
import { routerOf } from './router';
import { showChange } from './show-changes';
import { onBookChange } from './stored/book';
import { forgetBookTraces } from './stored/book-traces';
import { onProfileChange } from './stored/profile';
import { forgetPrivateOffer, listenToAge, onLogChange } from './stored/request-log';
import { closeStorageToPages } from './stored/storage-access';
import { lessonsChanged, onLessonsChange } from './stored/taught';
import { watchOptionalClouds } from './tab/clouds';
import { FRAME_REFUSALS } from './tab/handlers';
import { rememberOpener, renumber } from './tab/opener';
import { reviveOpenTabs } from './tab/revive';
import { forgetTab } from './tab/tab-store';
import { areHeadingsTaught, injectLabelsEverywhere, injectLabelsInto } from './tab/taught-labels';
import { compareTextsAgain } from './tab/traces';
import { followTabsWith, updateAllTabs } from './tab/update';
import { showResting } from './toolbar/icons';
import { listenToMenus } from './toolbar/menus';
import { listenToOmnibox } from './toolbar/omnibox';
import { listenToReminders, remind } from './toolbar/reminders';

/** Starts the background. */
export function startBackground(): void {
  closeStorageToPages();
  openOnFirstInstall();
  watchOptionalClouds();
  reviveOpenTabs();
  listenToOmnibox();
  listenToMenus();
  listenToReminders();
  // A worker that was stopped before it had served an event leaves the toolbar as it was.
  void showResting();
  listenToAge();
  listenToMessages();
  listenToTabs();
  followTabsWith({ draw: viewForTab, show: showChange });
  onLogChange(() => void remind());
  onProfileChange(() => {
    // The policy may teach other labels, or all is forgotten.
    lessonsChanged();
    forgetBookTraces();
    void updateAllTabs().catch((error) => report(error, 'profile change'));
  });
  onBookChange(() => {
    forgetBookTraces();
    void compareTextsAgain().catch((error) => report(error, 'texts of requests'));
  });
  onLessonsChange(() => void relabel().catch((error) => report(error, 'taught labels')));
}

/** What was taught counts at once, on every page that is open. */
async function relabel(): Promise<void> {
  await injectLabelsEverywhere();
  await updateAllTabs();
}

function listenToMessages(): void {
  const receive = routerOf(HANDLERS, FRAME_REFUSALS);
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    const answer = receive(message, sender);
    if (!answer) return;
    void answer.then(reply);
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'focus-panel') void focusPanel(tab.id);
    if (command === 'check-fields')
      void startCheck(tab.id).catch((error) => report(error, 'field check'));
  });
}

/** Watchers know no taught heading by themselves. Costs nothing where none is taught. */
async function injectHeadings(tabId: number): Promise<void> {
  if (await areHeadingsTaught()) await injectLabelsInto(tabId);
}

function listenToTabs(): void {
  const forget = async (tabId: number) => {
    await forgetTab(tabId);
    await forgetSeenProblems(tabId);
    await forgetCheck(tabId);
    await forgetPrivateOffer(tabId);
  };
  const failed = (error: unknown) => report(error, 'tabs');
  browser.tabs.onCreated.addListener((tab) => void rememberOpener(tab).catch(failed));
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    // The browser tells the address of a portal's tab alone.
    if (status === 'complete' && url) void injectHeadings(tabId).catch(failed);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId).catch(failed));
  browser.tabs.onReplaced.addListener(
    (tabId, before) =>
      void renumber(tabId, before)
        .then(() => forget(before))
        .catch(failed),
  );
}
