import type { Browser } from '@wxt-dev/browser';

type Api = typeof Browser;

/**
 * The browser's own extension API, for scripts that run in pages: `wxt/browser` would bring the polyfill into
 * every frame. Only what is the same in all browsers may be used: promises, and `onMessage` with its third
 * argument.
 */
export const nativeApi = (): Api => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  // A page's element named "browser" is no API.
  const api = browser?.runtime ? browser : chrome;
  if (!api) throw new Error('No extension API here');
  return api;
};
