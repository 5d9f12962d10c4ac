import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openOnFirstInstall } from './first-install';
import { focusPanel } from './panel/panel';
import { receive } from './receive';
import { onProfileChange } from './stored/profile';
import { listenToAge } from './stored/request-log';
import { closeStorageToPages } from './stored/storage-access';
import { watchOptionalClouds } from './tabs/clouds';
import { lookAtAll } from './tabs/look';
import { rememberOpener } from './tabs/opener';
import { forgetTab, renumberTab } from './tabs/record';
import { reviveOpenTabs } from './tabs/revive';
import { listenToMenus } from './toolbar/menus';
import { listenToOmnibox } from './toolbar/omnibox';
import { listenToReminders } from './toolbar/reminders';

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
    answer.then(reply, () => reply(undefined));
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'focus-panel' && tab?.id !== undefined) void focusPanel(tab.id);
  });
  browser.tabs.onCreated.addListener((tab) => void rememberOpener(tab));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onReplaced.addListener((tabId, before) => void renumberTab(tabId, before));
  onProfileChange(() => void lookAtAll());
});
