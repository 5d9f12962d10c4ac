import { nativeApi } from '../wire/native';
import type { Wire } from './watcher';

/** @returns messages to and from the background, by the browser's own messaging. */
export function nativeWire(): Wire {
  const { runtime } = nativeApi();
  return {
    send: (message) => {
      // Once the extension was updated or removed there is nobody to tell: the id is gone, sending throws.
      if (runtime.id) runtime.sendMessage(message).catch(() => {});
    },
    onMessage: (listener) => {
      runtime.onMessage.addListener((message: unknown) => {
        listener(message);
      });
    },
  };
}
