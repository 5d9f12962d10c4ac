import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openOnFirstInstall } from './first-install';
import { focusPanel } from './panel/panel';
import { receive } from './receive';
import { onProfileChange } from './stored/profile';
import { closeStorageToPages } from './stored/storage-access';
import { watchOptionalClouds } from './tabs/clouds';
import { lookAt } from './tabs/look';
import { rememberOpener } from './tabs/opener';
import { forgetTab, knownTabs } from './tabs/record';
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
  onProfileChange(async () => {
    for (const tabId of await knownTabs()) await lookAt(tabId);
  });
});
