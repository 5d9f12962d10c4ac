import { type Api, nativeApi } from '../messages/native';
import { deliverer } from './deliver';
import type { Wire } from './detect/watcher';

/**
 * Sends to the background, and listens to nobody. The browser makes its API when it is first used, which takes
 * longer than all else that a frame without a form pays: it is taken now and used when there is something to say.
 * Only for scripts that run before the page has any element.
 */
export function lateSend(): Wire['send'] {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const api = chrome ?? browser;
  return deliverer(() => api?.runtime);
}

/** @returns messages to and from the background, by the browser's own messaging. */
export function nativeWire(): Wire {
  const { runtime } = nativeApi();
  return {
    send: deliverer(() => runtime),
    onMessage: (listener, signal) => {
      const hear = (message: unknown) => {
        listener(message);
      };
      runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => runtime.onMessage?.removeListener(hear));
    },
    // Once the extension was updated or removed there is nobody to tell: the id is gone.
    isCut: () => !runtime.id,
  };
}
