import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lateSend } from '../page/native';
import { whenParsed } from '../page/parsed';
import { watch } from '../page/watcher';
import captions from '../portals/captions/titles.json';
import { TITLES } from '../portals/headings';
import { portalHostOf } from '../portals/hosts';
import { pageOf } from '../portals/pages';

const STARTED = Symbol.for('onbehalf.watch');

export default defineUnlistedScript(() => {
  // After an update it is put into open tabs as well, where the browser may have put it already.
  const world = globalThis as typeof globalThis & { [STARTED]?: true };
  if (world[STARTED]) return;
  world[STARTED] = true;
  // Before the page has any element: one with the id `chrome` would stand in for the browser's API.
  const send = lateSend();
  const knowledge = {
    captions,
    isTitle: (name: string) => {
      const isMicrosoft365 = portalHostOf(new URL(location.href))?.portal === 'microsoft-365';
      return (isMicrosoft365 ? TITLES.microsoft365 : TITLES.azure).has(name);
    },
    isPage: (url: URL) => pageOf(url) !== null,
  };
  whenParsed(() => watch(knowledge, send));
});
