import type { Browser } from '@wxt-dev/browser';

export type Api = typeof Browser;

/**
 * The browser's own extension API, for scripts that run in pages: `wxt/browser` would bring the polyfill into
 * every frame. Only what is the same in all browsers may be used: promises, and `onMessage` with its third
 * argument.
 */
export const nativeApi = (): Api => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  // `chrome` first: it is there in every browser. Where `browser` is missing, an element with that id in the page
  // stands in for it.
  const api = chrome?.runtime ? chrome : browser;
  if (!api) throw new Error('No extension API here');
  return api;
};
