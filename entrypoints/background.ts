import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openOnFirstInstall } from '../background/first-install';
import { focusPanel } from '../background/panel/panel';
import { receive } from '../background/router';
import { onProfileChange } from '../background/stored/profile';
import { listenToAge } from '../background/stored/request-log';
import { closeStorageToPages } from '../background/stored/storage-access';
import { assessAllTabs } from '../background/tab/assess-tab';
import { watchOptionalClouds } from '../background/tab/clouds';
import { rememberOpener } from '../background/tab/opener';
import { forgetTab, renumberTab } from '../background/tab/record';
import { reviveOpenTabs } from '../background/tab/revive';
import { listenToMenus } from '../background/toolbar/menus';
import { listenToOmnibox } from '../background/toolbar/omnibox';
import { listenToReminders } from '../background/toolbar/reminders';

export default defineBackground(() => {
  closeStorageToPages();
  openOnFirstInstall();
  watchOptionalClouds();
  reviveOpenTabs();
  listenToOmnibox();
  listenToMenus();
  listenToReminders();
  listenToAge();
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    const answer = receive(message, sender);
    if (!answer) return;
    void answer.then(reply);
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'focus-panel' && tab?.id !== undefined) void focusPanel(tab.id);
  });
  browser.tabs.onCreated.addListener((tab) => void rememberOpener(tab));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onReplaced.addListener((tabId, before) => void renumberTab(tabId, before));
  onProfileChange(() => void assessAllTabs());
});
