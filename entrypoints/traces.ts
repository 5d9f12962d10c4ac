/** Compares title and description of a request with the customer book: put into a frame that shows these fields. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeApi } from '../messages/native';
import { nativeWire } from '../page/native';
import { followTexts } from '../page/traces/follow';
import { reporting } from '../text/report';

export default defineUnlistedScript(() =>
  reporting('traces', () => {
    const { onMessage } = nativeWire();
    const { runtime } = nativeApi();
    followTexts({
      send: (message) => runtime.sendMessage(message),
      onMessage,
      isCut: () => !runtime.id,
    });
  }),
);
