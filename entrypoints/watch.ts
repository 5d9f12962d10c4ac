import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watch } from '../page/detect/watcher';
import { lateSend } from '../page/native';
import { reporting } from '../text/report';

const STARTED = Symbol.for('onbehalf.watch');

export default defineUnlistedScript(() => {
  // After an update it is put into open tabs as well, where the browser may have put it already.
  const world = globalThis as typeof globalThis & { [STARTED]?: true };
  if (world[STARTED]) return;
  world[STARTED] = true;
  // At once, before the page has any element: one with the id `chrome` would stand in for the browser's API.
  reporting('watch', () => watch(lateSend()));
});
