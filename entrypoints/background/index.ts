import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchOptionalClouds } from './clouds';
import { openOnFirstInstall } from './first-install';
import { lookAt } from './look';
import { listenToMenus } from './menus';
import { listenToOmnibox } from './omnibox';
import { rememberOpener } from './opener';
import { focusPanel } from './panel';
import { onProfileChange } from './profile';
import { receive } from './receive';
import { listenToReminders } from './reminders';
import { reviveOpenTabs } from './revive';
import { closeStorageToPages } from './storage-access';
import { forgetTab, knownTabs } from './tabs';

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
